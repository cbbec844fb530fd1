import type { ApiKeyId } from '../../domain/api-keys/api-key.ts'

export type ImportId = string & { readonly __brand: 'ImportId' }
export type ImportFormat = 'ndjson' | 'csv'
export type ImportState = 'running' | 'done' | 'interrupted'

/** A bulk load of the directory, and how far it is. */
export type Import = {
  readonly id: ImportId
  readonly state: ImportState
  readonly format: ImportFormat
  /** What the sender calls the file; null when not said. */
  readonly fileName: string | null
  /** How long the sender says the file is; null when not said. */
  readonly totalByteCount: number | null
  readonly startedAt: Date
  /** When it last went on after an interruption. */
  readonly resumedAt: Date | null
  readonly progressAt: Date
  readonly finishedAt: Date | null
  readonly byteCount: number
  readonly rowCount: number
  readonly loadedCount: number
  readonly refusedCount: number
}

export type ImportProgress = Pick<Import, 'byteCount' | 'rowCount' | 'loadedCount' | 'refusedCount'>
/** A row that was not loaded, and why. */
export type RefusedRow = { readonly line: number; readonly reason: string }

/** Of more refused rows than this, the later ones are counted only. */
export const KEPT_REFUSALS = 10_000

/** An Idempotency-Key of one API key. */
export type ImportKey = { readonly apiKeyId: ApiKeyId; readonly key: string }
/** What a call with this key began. */
export type KeyedImport = {
  readonly begun: Import
  /** SHA-256 of what was sent; null until all of it has come. */
  readonly fingerprint: Buffer | null
}

/** Imports, their figures and the rows that they refused. */
export type ImportStore = {
  add(started: Import): Promise<void>
  find(id: ImportId): Promise<Import | undefined>
  findKeyed(key: ImportKey): Promise<KeyedImport | undefined>
  /** False when the key is another import's by now. */
  keepKey(key: ImportKey, id: ImportId, at: Date): Promise<boolean>
  keepFingerprint(key: ImportKey, fingerprint: Buffer): Promise<void>
  forgetKeys(before: Date): Promise<void>
  /** Newest first. */
  list(filter: { readonly limit: number; readonly after?: string }): Promise<readonly Import[]>
  /** Makes it run again, unless it runs (and was not silent since then) or is done. */
  resume(
    id: ImportId,
    when: {
      readonly at: Date
      readonly silentSince: Date
      readonly totalByteCount: number | null
    },
  ): Promise<Import | undefined>
  /** Writes the figures of a batch, with the batch. False when somebody else has gone on from `before`. */
  progress(
    id: ImportId,
    before: ImportProgress,
    figures: ImportProgress,
    at: Date,
  ): Promise<boolean>
  /** Says that it still runs, while no rows come. */
  showLife(id: ImportId, at: Date): Promise<void>
  addRefusals(id: ImportId, refused: readonly RefusedRow[]): Promise<void>
  finish(id: ImportId, state: 'done' | 'interrupted', at: Date): Promise<void>
  refusals(
    id: ImportId,
    filter: { readonly limit: number; readonly afterLine: number },
  ): Promise<readonly RefusedRow[]>
}
