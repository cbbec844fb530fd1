import type { ColumnType, Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Actor, TimelineEntry, TimelineStore } from '../../use-cases/ports/orders.ts'
import type { Secrets } from '../../use-cases/ports/secrets.ts'
import { noteAudited } from './audit.ts'
import { addEvent } from './events.ts'

export type TimelineTables = {
  timeline: {
    order_id: string
    sequence: number
    at: Date
    kind: string
    actor_kind: Actor['kind']
    actor_id: string | null
    on_behalf_of: string | null
    facts: ColumnType<TimelineEntry['facts'], string, never>
  }
}

/** What happened to an order; what is told outside is an event as well. The sequence number comes from the order's row, under its lock. */
export function timelineIn(
  db: Kysely<TimelineTables>,
  { newId, secrets }: { readonly newId: () => string; readonly secrets: Secrets },
): TimelineStore {
  return {
    async add(orderId, { at, kind, actor, onBehalfOf, facts }) {
      await sql`
        with counted as (
          update orders set last_sequence = last_sequence + 1 where id = ${orderId}
          returning last_sequence
        )
        insert into timeline (order_id, sequence, at, kind, actor_kind, actor_id, on_behalf_of, facts)
        select ${orderId}, last_sequence, ${at}, ${kind}, ${actor.kind}, ${actor.id},
          ${onBehalfOf ?? null}, ${JSON.stringify(facts)}::jsonb
        from counted`.execute(db)
      await addEvent(db, orderId, { at, kind, facts }, newId)
      await noteAudited(db, secrets, newId(), orderId, { at, kind, actor, facts })
    },
    async of(orderId) {
      const rows = await db
        .selectFrom('timeline')
        .selectAll()
        .where('order_id', '=', orderId)
        .orderBy('sequence')
        .execute()
      return rows.map((row) => ({
        sequence: row.sequence,
        at: row.at,
        kind: row.kind,
        actor: { kind: row.actor_kind, id: row.actor_id },
        onBehalfOf: row.on_behalf_of,
        facts: row.facts,
      }))
    },
  }
}
