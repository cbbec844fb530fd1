import type { Figures } from './ports/figures.ts'
import type { World } from './ports.ts'

/** Counts everything that an operator watches, as it is at this moment. */
export function readFigures(world: World): Promise<Figures> {
  return world.transact(({ figures }) => figures.read())
}
