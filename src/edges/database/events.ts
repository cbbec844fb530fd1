import { type Generated, type Kysely, type Selectable, sql } from 'kysely'
import {
  type EventFacts,
  type EventId,
  type EventType,
  eventOf,
  type OrderEvent,
} from '../../domain/events/event.ts'
import type { OrderId } from '../../domain/orders/order.ts'
import type { OrderState } from '../../domain/orders/order-states.ts'
import type { EventStore } from '../../use-cases/ports/events.ts'

export type EventTables = {
  events: {
    id: string
    written: Generated<number>
    number: number | null
    order_id: string
    order_external_id: string
    order_state: OrderState
    sequence: number
    type: EventType
    at: Date
    facts: EventFacts
  }
}

type Entry = { readonly at: Date; readonly kind: string; readonly facts: EventFacts }

/**
 * Writes the event that an entry of the timeline is, if it is one, and a delivery to every endpoint
 * that wants it. The caller holds the order's lock, and has written its new state.
 */
export async function addEvent<Tables>(
  db: Kysely<Tables>,
  orderId: OrderId,
  entry: Entry,
  newId: () => string,
): Promise<void> {
  const event = eventOf(entry.kind, entry.facts)
  if (event === null) return
  const id = newId()
  await sql`
    insert into events (id, order_id, order_external_id, order_state, sequence, type, at, facts)
    select ${id}, id, external_id, state,
      (select coalesce(max(sequence), 0) + 1 from events where order_id = orders.id),
      ${event.type}, ${entry.at}, ${JSON.stringify(event.facts)}::jsonb
    from orders where id = ${orderId}`.execute(db)
  const { rows } = await sql<{ id: string }>`
    select id from webhook_endpoints
    where removed_at is null and disabled_at is null and (types is null or ${event.type} = any(types))
  `.execute(db)
  for (const endpoint of rows) {
    await sql`
      insert into webhook_deliveries (id, endpoint_id, event_id, state, next_attempt_at, created_at)
      values (${newId()}, ${endpoint.id}, ${id}, 'pending', ${entry.at}, ${entry.at})`.execute(db)
  }
}

/** The space of advisory locks of the numbers of events. */
const NUMBERS = 7_305
/** More wait for the next one who pulls. */
const NUMBERED_AT_ONCE = 10_000

export function eventsIn(db: Kysely<EventTables>): EventStore {
  return {
    async pull({ after, limit }) {
      await sql`select pg_advisory_xact_lock(${NUMBERS}, 0)`.execute(db)
      await giveNumbers(db)
      const rows = await db
        .selectFrom('events')
        .selectAll()
        .where('number', '>', after)
        .orderBy('number')
        .limit(limit)
        .execute()
      return rows.map((row) => ({ ...toEvent(row), number: row.number ?? 0 }))
    },
    async find(id) {
      const row = await db.selectFrom('events').selectAll().where('id', '=', id).executeTakeFirst()
      return row && toEvent(row)
    },
  }
}

/**
 * Only what is committed is seen here, and what commits later gets a higher number: the numbers go
 * up in the order in which they are seen. Within one look, an order's events keep their sequence.
 */
async function giveNumbers(db: Kysely<EventTables>): Promise<void> {
  await sql`
    with waiting as (
      select id, written from events where number is null order by written limit ${NUMBERED_AT_ONCE}
    ), placed as (
      select id, (select coalesce(max(number), 0) from events) + row_number() over (order by written) as place
      from waiting
    )
    update events set number = placed.place from placed where events.id = placed.id`.execute(db)
}

function toEvent(row: Selectable<EventTables['events']>): OrderEvent {
  return {
    id: row.id as EventId,
    type: row.type,
    at: row.at,
    orderId: row.order_id as OrderId,
    orderExternalId: row.order_external_id,
    orderState: row.order_state,
    sequence: row.sequence,
    facts: row.facts,
  }
}
