import type { Departure } from '../domain/departures/departure.ts'
import { DomainError } from '../domain/error.ts'
import type { ReviewId } from '../domain/reviews/review.ts'
import type { World } from './ports.ts'

/** What a review of departed administrators is about, and how far it is. Refuses with `review-not-found`. */
export function readDeparture(world: World, id: ReviewId): Promise<Departure> {
  return world.transact(async ({ reviews, departures }) => {
    const review = await reviews.find(id)
    const ofOrder = review === undefined ? [] : await departures.ofOrder(review.orderId)
    // Each opens its review as it begins.
    const openedAt = review?.openedAt.getTime() ?? 0
    const departure = ofOrder.find(({ begunAt }) => begunAt.getTime() <= openedAt)
    if (review?.kind === 'administrator-gone' && departure !== undefined) return departure
    throw new DomainError('review-not-found', 'There is no such review of departed administrators.')
  })
}
