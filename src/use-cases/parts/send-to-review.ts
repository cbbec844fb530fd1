import type { Order } from '../../domain/orders/order.ts'
import type { ReviewId, ReviewKind } from '../../domain/reviews/review.ts'
import type { Actor } from '../ports/orders.ts'
import type { Stores, World } from '../ports.ts'
import { moveHeldOrder } from './move-order.ts'

/** Opens a review of a held order; an order that is not mapped yet waits for it. */
export async function sendToReview(
  stores: Stores,
  world: World,
  order: Order,
  kind: ReviewKind,
  actor: Actor,
  reason: string | null = null,
): Promise<Order> {
  const id = world.newId() as ReviewId
  const openedAt = world.now()
  await stores.reviews.add({ id, orderId: order.id, kind, reason, openedAt })
  const waits = order.state === 'in-setup' || order.state === 'awaiting-approval'
  if (!waits) return order
  return moveHeldOrder(stores, world, order, 'in-review', { actor, facts: { reviewId: id, kind } })
}
