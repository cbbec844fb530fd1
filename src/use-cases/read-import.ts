import { DomainError } from '../domain/error.ts'
import type { Import, ImportId, ImportStore, RefusedRow } from './ports/imports.ts'
import type { World } from './ports.ts'

const SILENT_MILLISECONDS = 10 * 60_000

/** How far an import is; `import-not-found` when there is none. */
export async function readImport(world: World, id: ImportId): Promise<Import> {
  const found = await world.transact(({ imports }) => requireImport(imports, id))
  return asSeen(found, world.now())
}

/** Newest first. */
export async function listImports(
  world: World,
  filter: { readonly limit: number; readonly after?: string },
): Promise<readonly Import[]> {
  const found = await world.transact(({ imports }) => imports.list(filter))
  return found.map((one) => asSeen(one, world.now()))
}

/** Why rows of an import were refused, in the order of its lines. */
export async function readRefusals(
  world: World,
  input: { readonly id: ImportId; readonly limit: number; readonly afterLine: number },
): Promise<readonly RefusedRow[]> {
  return world.transact(async ({ imports }) => {
    await requireImport(imports, input.id)
    return imports.refusals(input.id, input)
  })
}

async function requireImport(imports: ImportStore, id: ImportId): Promise<Import> {
  const found = await imports.find(id)
  if (found === undefined) throw new DomainError('import-not-found', 'There is no such import.')
  return found
}

/** A service that was killed could not write that its import stopped: silence says it. */
function asSeen(found: Import, now: Date): Import {
  const isSilent = now.getTime() - found.progressAt.getTime() > SILENT_MILLISECONDS
  if (found.state !== 'running' || !isSilent) return found
  return { ...found, state: 'interrupted', finishedAt: found.progressAt }
}
