import { asSeen } from './imports/seen-import.ts'
import type { Import } from './ports/imports.ts'
import type { World } from './ports.ts'

/** Imports, newest first. */
export async function listImports(
  world: World,
  filter: { readonly limit: number; readonly after?: string },
): Promise<readonly Import[]> {
  const found = await world.transact(({ imports }) => imports.list(filter))
  return found.map((one) => asSeen(one, world.now()))
}
