import type { TwinSearch } from '../domain/twins/twins.ts'
import type { World } from './ports.ts'

/** Searches for twins, newest first. */
export async function listTwinSearches(
  world: World,
  filter: { readonly limit: number; readonly after?: string },
): Promise<readonly TwinSearch[]> {
  return world.transact(({ twins }) => twins.searches(filter))
}
