import { type Kysely, sql } from 'kysely'
import type { EventType } from '../../domain/events/event.ts'
import type { OrderId } from '../../domain/orders/order.ts'
import { RECENT_DELIVERIES } from '../../domain/webhooks/endpoint-health.ts'
import type { WebhookEndpointId } from '../../domain/webhooks/webhook-endpoint.ts'
import {
  MOST_WAITING,
  type SeenDelivery,
  type Traffic,
  type WebhookViewStore,
} from '../../use-cases/ports/webhook-view.ts'
import type { DeliveryFilter } from '../../use-cases/ports/webhooks.ts'
import { type DeliveryRow, toDelivery } from './deliveries.ts'
import type { WebhookTables } from './webhook-tables.ts'

/** Endpoints and deliveries as the console shows them. However many there are, each answer reads a page of an index. */
export function webhookViewIn(db: Kysely<WebhookTables>): WebhookViewStore {
  return {
    async trafficOf(ids) {
      const { rows } = await trafficOf(ids).execute(db)
      return new Map(rows.map(({ id, ...traffic }) => [id, traffic]))
    },
    async deliveries(filter) {
      const { rows } = await seenDeliveries(filter).execute(db)
      return rows.map(toSeen)
    },
  }
}

export const trafficOf = (ids: readonly WebhookEndpointId[]) => sql<
  Traffic & { readonly id: WebhookEndpointId }
>`
  select endpoint.id, recent.*, waiting.*
  from unnest(${[...ids]}::uuid[]) as endpoint (id)
  cross join lateral (
    select
      count(*) filter (where state = 'delivered')::integer as "deliveredCount",
      count(*) filter (where state = 'failed')::integer as "failedCount",
      count(*) filter (where state = 'pending' and attempts > 0 and last_failure is not null)::integer
        as "retriedCount",
      coalesce((array_agg(state order by finished_at desc)
        filter (where state in ('delivered', 'failed')))[1] = 'failed', false) as "isLastInVain",
      max(finished_at) filter (where state = 'delivered') as "lastDeliveredAt"
    from (
      select * from webhook_deliveries
      where endpoint_id = endpoint.id
      order by id desc limit ${RECENT_DELIVERIES}::integer
    ) newest
  ) recent
  cross join lateral (
    select count(*)::integer as "waitingCount" from (
      select 1 from webhook_deliveries
      where endpoint_id = endpoint.id and state = 'pending'
      limit ${MOST_WAITING}::integer
    ) pending
  ) waiting`

type SeenRow = DeliveryRow & {
  readonly type: EventType | null
  readonly order_id: string | null
  readonly order_external_id: string | null
  readonly milliseconds: number | null
}

export function seenDeliveries({ endpointId, state, limit, after }: DeliveryFilter) {
  const inState = state === undefined ? sql`` : sql`and state = ${state}`
  const beyond = after === undefined ? sql`` : sql`and id < ${after}`
  return sql<SeenRow>`
    select delivery.*, event.type, event.order_id, event.order_external_id, attempt.milliseconds
    from (
      select * from webhook_deliveries
      where endpoint_id = ${endpointId} ${inState} ${beyond}
      order by id desc limit ${limit}::integer
    ) delivery
    left join events event on event.id = delivery.event_id
    left join lateral (
      select milliseconds from webhook_attempts
      where delivery_id = delivery.id order by id desc limit 1
    ) attempt on true
    order by delivery.id desc`
}

function toSeen(row: SeenRow): SeenDelivery {
  const { order_id: id, order_external_id: externalId } = row
  return {
    delivery: toDelivery(row),
    type: row.type ?? 'webhook.test',
    order: id === null || externalId === null ? null : { id: id as OrderId, externalId },
    lastMilliseconds: row.milliseconds,
  }
}
