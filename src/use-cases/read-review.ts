import { DomainError } from '../domain/error.ts'
import type { Review, ReviewId } from '../domain/reviews/review.ts'
import type { World } from './ports.ts'

/** One review, or a refusal with `review-not-found`. */
export function readReview(world: World, id: ReviewId): Promise<Review> {
  return world.transact(async ({ reviews }) => {
    const review = await reviews.find(id)
    if (review === undefined) throw new DomainError('review-not-found', 'There is no such review.')
    return review
  })
}
