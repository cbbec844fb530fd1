import type { MappingRule } from '../domain/orders/order.ts'
import type {
  DurationFigure,
  RuleFigure,
  StateFigure,
  StopFigure,
  WaitingFigures,
} from './ports/figures.ts'
import type { World } from './ports.ts'

const DAY = 86_400_000
/** Over how many days what has ended is counted. */
const WINDOW_DAYS = 30

/** Found by its name or by a person: whoever set it up was not known there by address. */
const RULES_WITHOUT_ADDRESS: readonly MappingRule[] = ['first-five', 'beyond', 'reviewer']

export type Overview = {
  readonly windowDays: number
  readonly states: readonly StateFigure[]
  readonly stops: readonly StopFigure[]
  readonly toProvisioned: DurationFigure
  readonly rules: readonly RuleFigure[]
  readonly twinsPreventedCount: number
  readonly waiting: WaitingFigures
}

/** How all orders stand now, and what became of those of the last thirty days. */
export function readOverview(world: World): Promise<Overview> {
  const now = world.now()
  const since = new Date(now.getTime() - WINDOW_DAYS * DAY)
  return world.transact(async ({ figures }) => {
    const rules = await figures.byRule(since)
    return {
      windowDays: WINDOW_DAYS,
      states: await figures.byStateAndAge(now),
      stops: await figures.stops(),
      toProvisioned: await figures.toProvisioned(since),
      rules,
      twinsPreventedCount: twinsPreventedBy(rules),
      waiting: await figures.waiting(),
    }
  })
}

/** Orders that went to an organization that was there, where the address alone would have made a new one. */
function twinsPreventedBy(rules: readonly RuleFigure[]): number {
  return rules
    .filter(({ rule, isNew }) => !isNew && RULES_WITHOUT_ADDRESS.includes(rule))
    .reduce((sum, { orderCount }) => sum + orderCount, 0)
}
