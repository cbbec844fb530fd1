import { DomainError } from '../domain/error.ts'
import type { OrderViewId } from '../domain/orders/order-view.ts'
import type { ReviewerId } from '../domain/reviewers/reviewer.ts'
import type { World } from './ports.ts'

/** Forgets a view of this reviewer; refuses with `order-view-not-found`. */
export function removeOrderView(
  world: World,
  reviewerId: ReviewerId,
  id: OrderViewId,
): Promise<void> {
  return world.transact(async ({ orderViews }) => {
    if (await orderViews.remove(reviewerId, id)) return
    throw orderViewNotFound()
  })
}

export function orderViewNotFound(): DomainError {
  return new DomainError('order-view-not-found', 'You keep no such view.')
}
