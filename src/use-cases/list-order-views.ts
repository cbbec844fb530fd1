import type { OrderView } from '../domain/orders/order-view.ts'
import type { ReviewerId } from '../domain/reviewers/reviewer.ts'
import type { World } from './ports.ts'

/** The views of the list of orders that a reviewer keeps, by name. */
export function listOrderViews(
  world: World,
  reviewerId: ReviewerId,
): Promise<readonly OrderView[]> {
  return world.transact(({ orderViews }) => orderViews.of(reviewerId))
}
