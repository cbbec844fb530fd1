import { type Kysely, sql } from 'kysely'
import type { OrderView, OrderViewId } from '../../domain/orders/order-view.ts'
import type { ReviewerId } from '../../domain/reviewers/reviewer.ts'
import type { OrderViewStore } from '../../use-cases/ports/order-views.ts'
import { searchOrders } from './order-search.ts'

export type OrderViewTables = {
  order_views: {
    id: string
    reviewer_id: string
    name: string
    query: string
    kept_at: Date
  }
}

/** The console's list of orders, and the views that reviewers keep of it. */
export function orderViewsIn(db: Kysely<OrderViewTables>): OrderViewStore {
  const viewsOf = async (reviewerId: ReviewerId): Promise<readonly OrderView[]> => {
    const rows = db.selectFrom('order_views').selectAll().where('reviewer_id', '=', reviewerId)
    return (await rows.orderBy('name').execute()).map((row) => ({
      id: row.id as OrderViewId,
      reviewerId,
      name: row.name,
      query: row.query,
      keptAt: row.kept_at,
    }))
  }
  return {
    search: (search) => searchOrders(db, search),
    of: viewsOf,
    async lockedOf(reviewerId) {
      await sql`select from reviewers where id = ${reviewerId} for update`.execute(db)
      return viewsOf(reviewerId)
    },
    async add({ id, reviewerId, name, query, keptAt }) {
      await db
        .insertInto('order_views')
        .values({ id, reviewer_id: reviewerId, name, query, kept_at: keptAt })
        .execute()
    },
    async remove(reviewerId, id) {
      const removed = await db
        .deleteFrom('order_views')
        .where('reviewer_id', '=', reviewerId)
        .where('id', '=', id)
        .executeTakeFirst()
      return removed.numDeletedRows > 0n
    },
  }
}
