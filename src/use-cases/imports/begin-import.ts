import { DomainError } from '../../domain/error.ts'
import type { Import, ImportFormat, ImportId } from '../ports/imports.ts'
import type { World } from '../ports.ts'
import { asSeen, notInterrupted, requireImport, SILENT_MILLISECONDS } from './seen-import.ts'

/** A new import, or the interrupted one that goes on: of two who want that, one gets it. */
export async function beginImport(
  world: World,
  format: ImportFormat,
  resume: ImportId | undefined,
): Promise<Import> {
  if (resume !== undefined) return goOn(world, format, resume)
  const startedAt = world.now()
  const begun: Import = {
    id: world.newId() as ImportId,
    state: 'running',
    format,
    startedAt,
    progressAt: startedAt,
    finishedAt: null,
    byteCount: 0,
    rowCount: 0,
    loadedCount: 0,
    refusedCount: 0,
  }
  await world.transact(({ imports }) => imports.add(begun))
  return begun
}

async function goOn(world: World, format: ImportFormat, id: ImportId): Promise<Import> {
  return world.transact(async ({ imports }) => {
    const now = world.now()
    const found = asSeen(await requireImport(imports, id), now)
    if (found.format !== format) {
      throw new DomainError('invalid-value', `The import was begun with ${found.format}.`)
    }
    const silentSince = new Date(now.getTime() - SILENT_MILLISECONDS)
    const resumed = await imports.resume(id, { at: now, silentSince })
    if (resumed === undefined) throw notInterrupted(`The import is ${found.state}.`)
    return resumed
  })
}
