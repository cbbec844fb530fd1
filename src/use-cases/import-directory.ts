import { batchOf } from '../domain/organizations/directory-batch.ts'
import type { DirectoryRow } from '../domain/organizations/read-directory-row.ts'
import { beginImport } from './imports/begin-import.ts'
import { loadBatch } from './imports/load-batch.ts'
import { openRows, type ReadRow } from './imports/read-rows.ts'
import { BEAT_MILLISECONDS, notInterrupted } from './imports/seen-import.ts'
import {
  type Import,
  type ImportFormat,
  type ImportId,
  type ImportKey,
  type ImportProgress,
  KEPT_REFUSALS,
  type RefusedRow,
} from './ports/imports.ts'
import type { Actor } from './ports/orders.ts'
import type { World } from './ports.ts'

const ROWS_IN_A_BATCH = 1000
/** Reading rows takes long enough to keep the database waiting for its next statement. */
const ROWS_AT_A_STRETCH = 50

export type ImportDirectory = {
  readonly chunks: AsyncIterable<Uint8Array>
  /** `ndjson` when absent. */
  readonly format?: ImportFormat
  /** An import that was interrupted: the same file goes on after what it has committed. */
  readonly resume?: ImportId
  /** By which a repeat of the call finds this import again. */
  readonly key?: ImportKey
  /** Who sends it; absent: the command line. */
  readonly actor?: Actor
  /** How long it is, where the sender says so: then the time that is left can be told. */
  readonly totalByteCount?: number
  /** Called once, before the first row. */
  readonly onBegun?: (id: ImportId) => void
  /** Called after each batch has committed. */
  readonly onProgress?: (figures: ImportProgress) => void
}

type Batch = {
  readonly rows: { readonly line: number; readonly row: DirectoryRow }[]
  readonly refused: RefusedRow[]
  endByte: number
}

/**
 * Loads rows into the directory while they arrive: batch by batch, each in a transaction together
 * with the import's figures, so that memory stays flat and what is counted is loaded. Rows that
 * cannot be used are refused one by one; the others are loaded. When the stream breaks, the import
 * is `interrupted`, what came before stays, and the error is thrown on. The same file sent with
 * `resume` then goes on after the last row that was committed; `import-not-interrupted` when it
 * runs or is done. Without it, all rows are loaded again, with the same result.
 */
export async function importDirectory(world: World, input: ImportDirectory): Promise<Import> {
  const format = input.format ?? 'ndjson'
  const rows = await openRows(format, input.chunks, world.readCsv)
  const begun = await beginImport(world, format, input)
  input.onBegun?.(begun.id)
  const beat = setInterval(() => void showLife(world, begun.id), BEAT_MILLISECONDS)
  try {
    await loadAll(world, begun, rows, input.onProgress)
    return await finish(world, begun.id, 'done')
  } catch (error) {
    if (!isElsewhere(error)) await finish(world, begun.id, 'interrupted').catch(() => {})
    throw error
  } finally {
    clearInterval(beat)
  }
}

/** A slow sender is no dead one. When the database is away, the next batch will say so. */
const showLife = (world: World, id: ImportId) =>
  world.transact(({ imports }) => imports.showLife(id, world.now())).catch(() => {})

async function loadAll(
  world: World,
  begun: Import,
  rows: AsyncIterable<ReadRow>,
  onProgress: ImportDirectory['onProgress'],
): Promise<void> {
  let figures: ImportProgress = begun
  const load = async (batch: Batch) => {
    figures = await loadOne(world, begun.id, figures, batch)
    onProgress?.(figures)
  }
  // While one batch is being loaded, the next one is read: never more than two are in memory.
  let loading: Promise<void> = Promise.resolve()
  let batch = newBatch()
  let readCount = 0
  try {
    for await (const row of rows) {
      readCount += 1
      if (readCount % ROWS_AT_A_STRETCH === 0) await letOthersGoOn()
      if (row.endByte <= begun.byteCount) continue
      readInto(batch, row)
      if (batch.rows.length + batch.refused.length < ROWS_IN_A_BATCH) continue
      await loading
      loading = load(batch)
      // Awaited in a moment; a failure before that must not count as unheard.
      loading.catch(() => {})
      batch = newBatch()
    }
  } finally {
    // When the stream broke too: what is being committed counts before the import ends.
    await loading
  }
  await load(batch)
}

const letOthersGoOn = () => new Promise<void>((resolve) => setImmediate(resolve))

const newBatch = (): Batch => ({ rows: [], refused: [], endByte: 0 })

function readInto(batch: Batch, { line, endByte, read }: ReadRow): void {
  batch.endByte = endByte
  if (read === undefined) return
  if ('problem' in read) batch.refused.push({ line, reason: read.problem })
  else batch.rows.push({ line, row: read })
}

async function loadOne(
  world: World,
  id: ImportId,
  before: ImportProgress,
  batch: Batch,
): Promise<ImportProgress> {
  return world.transact(async (stores) => {
    const misfits = await loadBatch(stores, world, batchOf(batch.rows))
    const refused = [...batch.refused, ...misfits]
    const figures: ImportProgress = {
      byteCount: Math.max(before.byteCount, batch.endByte),
      rowCount: before.rowCount + batch.rows.length + batch.refused.length,
      loadedCount: before.loadedCount + batch.rows.length - misfits.length,
      refusedCount: before.refusedCount + refused.length,
    }
    const room = Math.max(0, KEPT_REFUSALS - before.refusedCount)
    await stores.imports.addRefusals(id, refused.slice(0, room))
    const isOurs = await stores.imports.progress(id, before, figures, world.now())
    if (!isOurs) throw notInterrupted('The import goes on elsewhere.')
    return figures
  })
}

const isElsewhere = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'import-not-interrupted'

async function finish(world: World, id: ImportId, state: 'done' | 'interrupted'): Promise<Import> {
  return world.transact(async ({ imports }) => {
    await imports.finish(id, state, world.now())
    const finished = await imports.find(id)
    if (finished === undefined) throw new Error('An import that was begun is gone.')
    return finished
  })
}
