import type { Watched } from './ports/watched.ts'
import type { World } from './ports.ts'

/** Counts everything that an operator watches, as it is at this moment. */
export function countWatched(world: World): Promise<Watched> {
  return world.transact(({ watched }) => watched.count())
}
