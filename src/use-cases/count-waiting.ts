import type { WaitingFigures } from './ports/figures.ts'
import type { World } from './ports.ts'

/** What waits for somebody at the vendor. */
export function countWaiting(world: World): Promise<WaitingFigures> {
  return world.transact(({ figures }) => figures.waiting())
}
