import { DomainError } from '../../domain/error.ts'
import type { Import, ImportId, ImportStore } from '../ports/imports.ts'
import type { World } from '../ports.ts'

/** How often an import shows that it lives, and after what silence it does not. */
export const BEAT_MILLISECONDS = 20_000
export const SILENT_MILLISECONDS = 2 * 60_000

export const notInterrupted = (sentence: string) =>
  new DomainError('import-not-interrupted', sentence)

/** Refuses with `import-not-found`. */
export async function requireImport(imports: ImportStore, id: ImportId): Promise<Import> {
  const found = await imports.find(id)
  if (found === undefined) throw new DomainError('import-not-found', 'There is no such import.')
  return found
}

/** A service that was killed could not write that its import stopped: silence says it. */
export function asSeen(found: Import, now: Date): Import {
  const isSilent = now.getTime() - found.progressAt.getTime() > SILENT_MILLISECONDS
  if (found.state !== 'running' || !isSilent) return found
  return { ...found, state: 'interrupted', finishedAt: found.progressAt }
}

/** An import of which nothing has come yet. */
export function newImport(
  world: Pick<World, 'now' | 'newId'>,
  sent: Pick<Import, 'format' | 'totalByteCount'>,
): Import {
  const startedAt = world.now()
  return {
    ...sent,
    id: world.newId() as ImportId,
    state: 'running',
    fileName: null,
    startedAt,
    resumedAt: null,
    progressAt: startedAt,
    finishedAt: null,
    byteCount: 0,
    rowCount: 0,
    loadedCount: 0,
    refusedCount: 0,
  }
}
