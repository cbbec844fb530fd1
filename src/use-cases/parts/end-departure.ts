import type { Claim } from '../../domain/claims/claim.ts'
import {
  type Departure,
  type DepartureEvent,
  moveDeparture,
} from '../../domain/departures/departure.ts'
import type { Order } from '../../domain/orders/order.ts'
import type { Actor } from '../ports/orders.ts'
import type { Stores, World } from '../ports.ts'
import { tellTimeline } from './move-order.ts'

const WHY_OVER = {
  objection: 'An administrator of the organization objected.',
  answer: 'An administrator of the organization, or the directory, answered.',
  'time-over': 'The time for it ran out.',
  stop: 'The order went another way.',
  confirmation: 'Two reviewers let the person in.',
} as const satisfies Partial<Record<DepartureEvent, string>>

/** The claim is settled: whatever was under way because nobody answered it ends, and its review. */
export async function endDeparture(
  stores: Stores,
  world: World,
  order: Order,
  departure: Departure,
  event: keyof typeof WHY_OVER,
  actor: Actor,
): Promise<void> {
  const ended = moveDeparture(departure, event, world.now())
  await stores.departures.update(ended)
  const facts = { claimId: departure.claimId, state: ended.state }
  await tellTimeline(stores, world, order, 'departure.ended', actor, facts)
  for (const { id, kind } of await stores.reviews.openOf(order.id)) {
    if (kind !== 'administrator-gone') continue
    await stores.reviews.decide(id, {
      decision: 'dismiss',
      reason: WHY_OVER[event],
      by: actor.id ?? actor.kind,
      at: world.now(),
    })
  }
}

const EVENT_OF = {
  approved: 'answer',
  refused: 'answer',
  disputed: 'objection',
  expired: 'time-over',
  unanswerable: 'time-over',
  withdrawn: 'stop',
} as const satisfies Record<Exclude<Claim['state'], 'open'>, keyof typeof WHY_OVER>

/** What of the kind is under way for this claim ends as the claim did. Answers whether any was. */
export async function endDepartureOf(
  stores: Stores,
  world: World,
  order: Order,
  claim: Claim,
  { state, actor }: { readonly state: keyof typeof EVENT_OF; readonly actor: Actor },
): Promise<boolean> {
  const departure = await stores.departures.liveOf(claim.id)
  if (departure === undefined) return false
  await endDeparture(stores, world, order, departure, EVENT_OF[state], actor)
  return true
}
