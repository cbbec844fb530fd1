import { type Departure, moveDeparture, whyUndecidable } from '../../domain/departures/departure.ts'
import { DomainError } from '../../domain/error.ts'
import type { Order } from '../../domain/orders/order.ts'
import type { Review } from '../../domain/reviews/review.ts'
import type { Actor } from '../ports/orders.ts'
import type { Stores, World } from '../ports.ts'
import { tellTimeline } from './move-order.ts'
import { settleClaim } from './settle-claim.ts'

export type DepartureDecision = { readonly reason: string; readonly actor: Actor }

/**
 * A reviewer says that the person may come in. The first one's word is kept; the review stays open
 * until a second, different one confirms: only then the claim is approved, and the order goes on.
 * Refuses with `decision-refused`.
 */
export async function decideDeparture(
  stores: Stores,
  world: World,
  order: Order,
  review: Review,
  { reason, actor }: DepartureDecision,
): Promise<void> {
  if (review.decidedAt !== null) throw decidedAlready()
  const departure = await liveDepartureOf(stores, order, review)
  const by = actor.id ?? actor.kind
  const why = whyUndecidable(departure, by)
  if (why !== null) throw new DomainError('decision-refused', why)
  const at = world.now()
  const facts = { reviewId: review.id, claimId: departure.claimId, reason }
  if (departure.state === 'deciding') {
    const decided = moveDeparture(departure, 'decision', at)
    await stores.departures.update({ ...decided, decision: { by, reason, at } })
    await tellTimeline(stores, world, order, 'departure.decided', actor, facts)
    return
  }
  const decision = 'approve-administrator' as const
  if (!(await stores.reviews.decide(review.id, { decision, reason, by, at }))) {
    throw decidedAlready()
  }
  const confirmed = moveDeparture(departure, 'confirmation', at)
  await stores.departures.update({ ...confirmed, confirmation: { by, reason, at } })
  await tellTimeline(stores, world, order, 'departure.confirmed', actor, facts)
  const claim = await stores.claims.find(departure.claimId)
  if (claim === undefined) throw new Error('A departure without its claim.')
  await settleClaim(stores, world, order, claim, {
    state: 'approved',
    reason: null,
    actor,
    by: { kind: 'reviewers', departureId: departure.id },
  })
}

const decidedAlready = () =>
  new DomainError('review-already-decided', 'This review has been decided already.')

async function liveDepartureOf(stores: Stores, order: Order, review: Review): Promise<Departure> {
  const departures = await stores.departures.ofOrder(order.id)
  const live = departures.find(({ endedAt }) => endedAt === null)
  if (review.kind !== 'administrator-gone' || live === undefined) {
    throw new DomainError(
      'decision-refused',
      'Only where no administrator answers any more can reviewers let somebody in.',
    )
  }
  return live
}
