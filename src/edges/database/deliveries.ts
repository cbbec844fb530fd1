import { type Kysely, type Selectable, sql } from 'kysely'
import type { EventId } from '../../domain/events/event.ts'
import type { Delivery, DeliveryId } from '../../domain/webhooks/delivery.ts'
import type { WebhookEndpointId } from '../../domain/webhooks/webhook-endpoint.ts'
import type { WebhookStore } from '../../use-cases/ports/webhooks.ts'
import type { WebhookTables } from './webhook-tables.ts'

type DeliveryStore = Pick<
  WebhookStore,
  | 'addDelivery'
  | 'findDelivery'
  | 'lockDelivery'
  | 'listDeliveries'
  | 'attemptsOf'
  | 'takeDue'
  | 'record'
  | 'replay'
  | 'replayRange'
  | 'dropPending'
>
export type DeliveryRow = Selectable<WebhookTables['webhook_deliveries']>

/** Each event on its way to an endpoint. */
export function deliveriesIn(db: Kysely<WebhookTables>): DeliveryStore {
  const find = (id: DeliveryId) =>
    db.selectFrom('webhook_deliveries').selectAll().where('id', '=', id)
  return {
    async addDelivery(delivery) {
      await db.insertInto('webhook_deliveries').values(toRow(delivery)).execute()
    },
    async findDelivery(id) {
      const row = await find(id).executeTakeFirst()
      return row && toDelivery(row)
    },
    async lockDelivery(id) {
      const row = await find(id).forUpdate().executeTakeFirst()
      return row && toDelivery(row)
    },
    async listDeliveries({ endpointId, state, limit, after }) {
      let query = db
        .selectFrom('webhook_deliveries')
        .selectAll()
        .where('endpoint_id', '=', endpointId)
      if (state !== undefined) query = query.where('state', '=', state)
      if (after !== undefined) query = query.where('id', '<', after)
      return (await query.orderBy('id', 'desc').limit(limit).execute()).map(toDelivery)
    },
    async attemptsOf(id) {
      return db
        .selectFrom('webhook_attempts')
        .select(['at', 'milliseconds', 'status', 'failure'])
        .where('delivery_id', '=', id)
        .orderBy('id')
        .execute()
    },
    takeDue: (now, options) => takeDue(db, now, options),
    async record(delivery, { at, milliseconds, status, failure }, attemptId) {
      await db
        .updateTable('webhook_deliveries')
        .set({ ...toRow(delivery), leased_until: null })
        .where('id', '=', delivery.id)
        .execute()
      const attempt = { id: attemptId, delivery_id: delivery.id, at, milliseconds, status, failure }
      await db.insertInto('webhook_attempts').values(attempt).execute()
    },
    ...replaysIn(db),
    dropPending: (id, now) => dropPending(db, id, now),
  }
}

function replaysIn(db: Kysely<WebhookTables>): Pick<DeliveryStore, 'replay' | 'replayRange'> {
  return {
    async replay(id, now) {
      const { numUpdatedRows } = await db
        .updateTable('webhook_deliveries')
        .set({ ...AS_NEW, next_attempt_at: now })
        .where('id', '=', id)
        .where('state', '!=', 'pending')
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },
    async replayRange(id, { from, until }, now) {
      const { numUpdatedRows } = await db
        .updateTable('webhook_deliveries')
        .set({ ...AS_NEW, next_attempt_at: now })
        .where('endpoint_id', '=', id)
        .where('state', '!=', 'pending')
        .where('event_id', 'is not', null)
        .where('created_at', '>=', from)
        .where('created_at', '<=', until)
        .executeTakeFirst()
      return Number(numUpdatedRows)
    },
  }
}

const AS_NEW = { state: 'pending', attempts: 0, finished_at: null } as const

/** Endpoints are few and looked at one by one: none with much to send hides what others wait for. */
async function takeDue(
  db: Kysely<WebhookTables>,
  now: Date,
  { perEndpoint, limit, leasedUntil }: Parameters<WebhookStore['takeDue']>[1],
): Promise<readonly Delivery[]> {
  const { rows } = await sql<DeliveryRow>`
    with due as (
      select found.id
      from webhook_endpoints endpoint
      cross join lateral (
        select count(*)::integer as count from webhook_deliveries
        where endpoint_id = endpoint.id and state = 'pending' and leased_until > ${now}
      ) under_way
      cross join lateral (
        select id from webhook_deliveries
        where endpoint_id = endpoint.id and state = 'pending' and next_attempt_at <= ${now}
          and (leased_until is null or leased_until <= ${now})
        order by next_attempt_at, id
        limit greatest(0, ${perEndpoint}::integer - under_way.count)
        for update skip locked
      ) found
      where endpoint.removed_at is null and endpoint.disabled_at is null
      limit ${limit}
    )
    update webhook_deliveries delivery
    set leased_until = ${leasedUntil}, attempts = attempts + 1
    from due where delivery.id = due.id
    returning delivery.*`.execute(db)
  return rows.map(toDelivery)
}

export async function dropPending(
  db: Kysely<WebhookTables>,
  id: WebhookEndpointId,
  now: Date,
): Promise<void> {
  await db
    .updateTable('webhook_deliveries')
    .set({ state: 'dropped', next_attempt_at: null, leased_until: null, finished_at: now })
    .where('endpoint_id', '=', id)
    .where('state', '=', 'pending')
    .execute()
}

function toRow(delivery: Delivery) {
  return {
    id: delivery.id,
    endpoint_id: delivery.endpointId,
    event_id: delivery.eventId,
    state: delivery.state,
    attempts: delivery.attempts,
    next_attempt_at: delivery.nextAttemptAt,
    created_at: delivery.createdAt,
    finished_at: delivery.finishedAt,
    last_status: delivery.lastStatus,
    last_failure: delivery.lastFailure,
  }
}

export function toDelivery(row: DeliveryRow): Delivery {
  return {
    id: row.id as DeliveryId,
    endpointId: row.endpoint_id as WebhookEndpointId,
    eventId: row.event_id as EventId | null,
    state: row.state,
    attempts: row.attempts,
    nextAttemptAt: row.next_attempt_at,
    createdAt: row.created_at,
    finishedAt: row.finished_at,
    lastStatus: row.last_status,
    lastFailure: row.last_failure,
  }
}
