import Type, { type Static } from 'typebox'
import { MATCH_RULES } from '../../../../domain/matching/match.ts'
import { ORDER_STATES } from '../../../../domain/orders/order-states.ts'
import { AGES, STOPS } from '../../../../domain/orders/standing.ts'
import { reviewReply } from '../reviews.ts'
import { nullable, oneOf, strict } from '../schema.ts'

/**
 * Figures, for whoever may read:
 *   GET /console/api/overview → OverviewView: how all orders stand
 *   GET /console/api/waiting  → WaitingView: what waits for somebody at the vendor; the navigation shows it
 */
const count = Type.Integer({ minimum: 0 })
const seconds = nullable(Type.Number())

export const waitingView = Type.Object(
  {
    reviews: Type.Array(
      Type.Object({ kind: reviewReply.properties.kind, reviewCount: count }, strict),
    ),
    silentClaimCount: count,
  },
  strict,
)
export const overviewView = Type.Object(
  {
    /** Over how many days durations, rules and twins are counted. */
    windowDays: Type.Integer({ minimum: 1 }),
    states: Type.Array(
      Type.Object({ state: oneOf(ORDER_STATES), age: oneOf(AGES), orderCount: count }, strict),
    ),
    stops: Type.Array(Type.Object({ stop: oneOf(STOPS), orderCount: count }, strict)),
    toProvisioned: Type.Object(
      { orderCount: count, medianSeconds: seconds, ninetiethSeconds: seconds },
      strict,
    ),
    rules: Type.Array(
      Type.Object(
        {
          rule: oneOf([...MATCH_RULES, 'new-organization', 'reviewer']),
          isNew: Type.Boolean(),
          orderCount: count,
        },
        strict,
      ),
    ),
    twinsPreventedCount: count,
    waiting: waitingView,
  },
  strict,
)

export type WaitingView = Static<typeof waitingView>
export type OverviewView = Static<typeof overviewView>
