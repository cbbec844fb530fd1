import type { Twins } from '../domain/twins/twins.ts'
import type { TwinsFilter } from './ports/twins.ts'
import type { World } from './ports.ts'

/** Organizations that are probably the same, most probable first; without dismissed pairs. */
export async function listTwins(world: World, filter: TwinsFilter): Promise<readonly Twins[]> {
  return world.transact(({ twins }) => twins.list(filter))
}
