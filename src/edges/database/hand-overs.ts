import type { Generated, Kysely, Selectable } from 'kysely'
import type { Hand, HandOverWay } from '../../domain/hand-overs/hand-over.ts'
import type { HandOverRequest } from '../../domain/hand-overs/request.ts'
import type { ContactKind, EmailAddress, OrderId } from '../../domain/orders/order.ts'
import type { HandOver, HandOverStore } from '../../use-cases/ports/hand-overs.ts'
import type { Actor } from '../../use-cases/ports/orders.ts'

export type HandOverTables = {
  hand_overs: {
    order_id: string
    contact_version: number
    from_kind: ContactKind
    from_email: string
    to_kind: ContactKind
    to_email: string
    way: HandOverWay
    actor_kind: Actor['kind']
    actor_id: string | null
    at: Date
  }
  hand_over_requests: {
    id: string
    order_id: string
    contact_version: number
    email: string
    state: Generated<HandOverRequest['state']>
    asked_at: Date
    answered_at: Date | null
  }
}

/** The chain of an order's contacts, and those who ask to be the next. */
export function handOversIn(db: Kysely<HandOverTables>): HandOverStore {
  return {
    async add(handOver) {
      await db.insertInto('hand_overs').values(toRow(handOver)).execute()
    },
    async of(orderId) {
      const rows = db.selectFrom('hand_overs').selectAll().where('order_id', '=', orderId)
      return (await rows.orderBy('contact_version').execute()).map(toHandOver)
    },
    async addRequest({ id, orderId, contactVersion, email, state, askedAt, answeredAt }) {
      const row = { id, order_id: orderId, contact_version: contactVersion, email, state }
      await db
        .insertInto('hand_over_requests')
        .values({ ...row, asked_at: askedAt, answered_at: answeredAt })
        .execute()
    },
    async requestsOf(orderId) {
      const rows = db.selectFrom('hand_over_requests').selectAll().where('order_id', '=', orderId)
      const newest = rows.orderBy('asked_at', 'desc').orderBy('id', 'desc')
      return (await newest.execute()).map(toRequest)
    },
    async settleRequest(id, state, at) {
      const settled = await db
        .updateTable('hand_over_requests')
        .set({ state, answered_at: at })
        .where('id', '=', id)
        .where('state', '=', 'open')
        .returning('id')
        .executeTakeFirst()
      return settled !== undefined
    },
  }
}

function toRow({ orderId, contactVersion, from, to, way, actor, at }: HandOver) {
  return {
    order_id: orderId,
    contact_version: contactVersion,
    from_kind: from.kind,
    from_email: from.email,
    to_kind: to.kind,
    to_email: to.email,
    way,
    actor_kind: actor.kind,
    actor_id: actor.id,
    at,
  }
}

function toHandOver(row: Selectable<HandOverTables['hand_overs']>): HandOver {
  const hand = (kind: ContactKind, email: string): Hand => ({ kind, email: email as EmailAddress })
  return {
    orderId: row.order_id as OrderId,
    contactVersion: row.contact_version,
    from: hand(row.from_kind, row.from_email),
    to: hand(row.to_kind, row.to_email),
    way: row.way,
    actor: { kind: row.actor_kind, id: row.actor_id },
    at: row.at,
  }
}

function toRequest(row: Selectable<HandOverTables['hand_over_requests']>): HandOverRequest {
  return {
    id: row.id,
    orderId: row.order_id as OrderId,
    contactVersion: row.contact_version,
    email: row.email as EmailAddress,
    state: row.state,
    askedAt: row.asked_at,
    answeredAt: row.answered_at,
  }
}
