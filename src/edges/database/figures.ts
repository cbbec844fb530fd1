import type { Kysely } from 'kysely'
import { ORDER_STATES } from '../../domain/orders/order-states.ts'
import { AGES, type Age, DAYS_OF } from '../../domain/orders/standing.ts'
import type {
  DurationFigure,
  FigureStore,
  RuleFigure,
  StateFigure,
  StopFigure,
  WaitingFigures,
} from '../../use-cases/ports/figures.ts'
import { askIn, type Statement } from './ask.ts'
import { STOP_SQL } from './order-search.ts'

/** An order of this age came into its state after the one instant, and not after the other. */
function spanOf(age: Age): string {
  const [least, most] = DAYS_OF[age]
  const ago = (days: number) => `$1::timestamptz - interval '${days} days'`
  const after = most === null ? "timestamptz '-infinity'" : ago(most)
  const until = least === 0 ? "timestamptz 'infinity'" : ago(least)
  return `('${age}', ${after}, ${until})`
}

/** A range of one index for each state and age: grouping all orders takes many times as long. */
const BY_STATE_AND_AGE: Statement = {
  name: 'figures-by-state',
  text: `
    select state, age, "orderCount"
    from unnest($2::text[]) as states (state)
    cross join (values
      ${AGES.map(spanOf).join(',\n      ')}
    ) as ages (age, after, until)
    cross join lateral (
      select count(*) as "orderCount" from orders
      where orders.state = states.state and state_since > ages.after and state_since <= ages.until
    ) as counted
    where "orderCount" > 0`,
}

/** Few orders are on their way: each setup is looked up by its key, and no other one is read. */
const STOPS: Statement = {
  name: 'figures-stops',
  text: `
    select
      ${STOP_SQL} as stop,
      count(*) as "orderCount"
    from orders
    left join lateral (
      select * from setups as its where its.order_id = orders.id limit 1
    ) as setups on true
    where orders.state in ('invited', 'in-setup') group by 1`,
}

const TO_PROVISIONED: Statement = {
  name: 'figures-to-provisioned',
  text: `
    select count(*) as "orderCount",
      percentile_cont(0.5) within group (order by seconds) as "medianSeconds",
      percentile_cont(0.9) within group (order by seconds) as "ninetiethSeconds"
    from (
      select extract(epoch from state_since - invited_at)::double precision as seconds
      from orders
      where state = 'provisioned' and state_since >= $1 and invited_at is not null
    ) as provisioned`,
}

const BY_RULE: Statement = {
  name: 'figures-by-rule',
  text: `
    select rule, is_new as "isNew", count(*) as "orderCount"
    from mappings where ended_at is null and mapped_at >= $1
    group by rule, is_new order by count(*) desc, rule, is_new`,
}

const OPEN_REVIEWS: Statement = {
  name: 'figures-open-reviews',
  text: `
    select kind, count(*) as "reviewCount"
    from reviews where decided_at is null group by kind order by count(*) desc, kind`,
}

const SILENT_CLAIMS: Statement = {
  name: 'figures-silent-claims',
  text: `
    select count(*) as "claimCount"
    from claims where state = 'open' and reminders_sent_count > 0`,
}

/** Counts over orders and what waits, each from one statement. */
export function figuresIn<FigureTables>(db: Kysely<FigureTables>): FigureStore {
  const ask = askIn(db)
  return {
    byStateAndAge: (now) => ask<StateFigure>(BY_STATE_AND_AGE, [now, ORDER_STATES]),
    stops: () => ask<StopFigure>(STOPS, []),
    byRule: (since) => ask<RuleFigure>(BY_RULE, [since]),
    async toProvisioned(since) {
      const [figure] = await ask<DurationFigure>(TO_PROVISIONED, [since])
      return figure ?? { orderCount: 0, medianSeconds: null, ninetiethSeconds: null }
    },
    async waiting() {
      const reviews = await ask<WaitingFigures['reviews'][number]>(OPEN_REVIEWS, [])
      const [claims] = await ask<{ claimCount: number }>(SILENT_CLAIMS, [])
      return { reviews, silentClaimCount: claims?.claimCount ?? 0 }
    },
  }
}
