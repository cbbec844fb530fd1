import type { Order } from '../../domain/orders/order.ts'
import type { ReviewDecision } from '../../domain/reviews/review.ts'
import type { Actor } from '../ports/orders.ts'
import type { Stores, World } from '../ports.ts'
import { tellTimeline } from './move-order.ts'

/** Settles the open reviews of a held order whose question is gone. A dispute stays open. */
export async function endReviews(
  stores: Stores,
  world: World,
  order: Order,
  decision: ReviewDecision,
  reason: string,
  actor: Actor,
): Promise<void> {
  for (const review of await stores.reviews.openOf(order.id)) {
    if (review.kind === 'claim-disputed' && decision !== 'cancel') continue
    const by = actor.id ?? actor.kind
    const isFirst = await stores.reviews.decide(review.id, {
      decision,
      reason,
      by,
      at: world.now(),
    })
    if (!isFirst) continue
    await tellTimeline(stores, world, order, 'review.decided', actor, {
      reviewId: review.id,
      decision,
    })
  }
}
