import type { QueuedReview, ReviewStore } from './ports/reviews.ts'
import type { World } from './ports.ts'

/** Open reviews, oldest first, with what a list tells of their orders. */
export function listReviewQueue(
  world: World,
  filter: Parameters<ReviewStore['queue']>[0],
): Promise<readonly QueuedReview[]> {
  return world.transact(({ reviews }) => reviews.queue(filter))
}
