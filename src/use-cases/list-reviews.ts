import type { Review } from '../domain/reviews/review.ts'
import type { ReviewStore } from './ports/reviews.ts'
import type { World } from './ports.ts'

/** Reviews, newest first. */
export function listReviews(
  world: World,
  filter: Parameters<ReviewStore['list']>[0],
): Promise<readonly Review[]> {
  return world.transact(({ reviews }) => reviews.list(filter))
}
