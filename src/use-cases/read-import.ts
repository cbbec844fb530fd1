import { asSeen, requireImport } from './imports/seen-import.ts'
import type { Import, ImportId } from './ports/imports.ts'
import type { World } from './ports.ts'

/** How far an import is; `import-not-found` when there is none. */
export async function readImport(world: World, id: ImportId): Promise<Import> {
  const found = await world.transact(({ imports }) => requireImport(imports, id))
  return asSeen(found, world.now())
}
