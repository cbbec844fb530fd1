import type { Kysely } from 'kysely'
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

/** From the least age to the greatest: the first that fits. */
function whenOf(age: Age): string {
  const [, most] = DAYS_OF[age]
  if (most === null) return `else '${age}'`
  return `when state_since > $1::timestamptz - interval '${most} days' then '${age}'`
}

const BY_STATE_AND_AGE: Statement = {
  name: 'figures-by-state',
  text: `
    select state,
      case
        ${AGES.map(whenOf).join('\n        ')}
      end as age,
      count(*) as "orderCount"
    from orders group by 1, 2`,
}

const STOPS: Statement = {
  name: 'figures-stops',
  text: `
    select
      ${STOP_SQL} as stop,
      count(*) as "orderCount"
    from orders left join setups on setups.order_id = orders.id
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
    byStateAndAge: (now) => ask<StateFigure>(BY_STATE_AND_AGE, [now]),
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
