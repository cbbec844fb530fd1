import type { Kysely, Selectable } from 'kysely'
import type { OrderId } from '../../domain/orders/order.ts'
import type { Review, ReviewDecision, ReviewId, ReviewKind } from '../../domain/reviews/review.ts'
import type { QueuedReview, ReviewStore } from '../../use-cases/ports/reviews.ts'
import type { OrderTables } from './order-tables.ts'
import type { SetupTables } from './setups.ts'

export type ReviewTables = {
  reviews: {
    id: string
    order_id: string
    kind: ReviewKind
    reason: string | null
    opened_at: Date
    decided_at: Date | null
    decision: ReviewDecision | null
    decision_reason: string | null
    decided_by: string | null
  }
}

/** Doubtful cases that a person at the vendor decides. */
export function reviewsIn(db: Kysely<ReviewTables & OrderTables & SetupTables>): ReviewStore {
  const all = () => db.selectFrom('reviews').selectAll()
  return {
    async add({ id, orderId, kind, reason, openedAt }) {
      const row = { id, order_id: orderId, kind, reason, opened_at: openedAt }
      await db.insertInto('reviews').values(row).execute()
    },
    async find(id) {
      const row = await all().where('id', '=', id).executeTakeFirst()
      return row && toReview(row)
    },
    async openOf(orderId) {
      const rows = all().where('order_id', '=', orderId).where('decided_at', 'is', null)
      return (await rows.orderBy('id').execute()).map(toReview)
    },
    async decide(id, { decision, reason, by, at }) {
      const decided = await db
        .updateTable('reviews')
        .set({ decision, decision_reason: reason, decided_by: by, decided_at: at })
        .where('id', '=', id)
        .where('decided_at', 'is', null)
        .returning('id')
        .executeTakeFirst()
      return decided !== undefined
    },
    async list({ state, limit, after }) {
      let rows = all().orderBy('id').limit(limit)
      if (state !== undefined) {
        rows = rows.where('decided_at', state === 'open' ? 'is' : 'is not', null)
      }
      if (after !== undefined) rows = rows.where('id', '>', after)
      return (await rows.execute()).map(toReview)
    },
    queue: (filter) => queueOf(db, filter),
  }
}

/** From one place on along an index: of all open reviews, or of those of one kind. */
async function queueOf(
  db: Kysely<ReviewTables & OrderTables & SetupTables>,
  { kind, limit, after }: Parameters<ReviewStore['queue']>[0],
): Promise<readonly QueuedReview[]> {
  let rows = db
    .selectFrom('reviews')
    .innerJoin('orders', 'orders.id', 'reviews.order_id')
    .leftJoin('setups', 'setups.order_id', 'reviews.order_id')
    .selectAll('reviews')
    .select(({ fn }) => [
      'orders.external_id',
      'orders.state',
      fn.coalesce('setups.company_name', 'orders.company_name').as('company'),
    ])
    .where('reviews.decided_at', 'is', null)
    .orderBy('reviews.id')
    .limit(limit)
  if (kind !== undefined) rows = rows.where('reviews.kind', '=', kind)
  if (after !== undefined) rows = rows.where('reviews.id', '>', after)
  return (await rows.execute()).map((row) => ({
    ...toReview(row),
    orderExternalId: row.external_id,
    orderState: row.state,
    companyName: row.company,
  }))
}

function toReview(row: Selectable<ReviewTables['reviews']>): Review {
  return {
    id: row.id as ReviewId,
    orderId: row.order_id as OrderId,
    kind: row.kind,
    reason: row.reason,
    openedAt: row.opened_at,
    decidedAt: row.decided_at,
    decision: row.decision,
    decisionReason: row.decision_reason,
    decidedBy: row.decided_by,
  }
}
