import { DomainError } from '../domain/error.ts'
import type { Order } from '../domain/orders/order.ts'
import type { OrganizationId } from '../domain/organizations/organization.ts'
import type { Review, ReviewDecision, ReviewId } from '../domain/reviews/review.ts'
import type { Setup } from '../domain/setups/setup.ts'
import { cancelHeldOrder } from './parts/cancel-held-order.ts'
import { decideDeparture } from './parts/decide-departure.ts'
import { endReviews } from './parts/end-reviews.ts'
import { mapHeldOrder } from './parts/map-order.ts'
import { moveHeldOrder, tellTimeline } from './parts/move-order.ts'
import { returnToChoice } from './parts/return-to-choice.ts'
import { mailContact } from './parts/send.ts'
import { setupOf } from './parts/setup-of.ts'
import { takeBackMapping } from './parts/take-back-mapping.ts'
import { undoHeldMapping } from './parts/undo-held-mapping.ts'
import { withdrawOpenClaims } from './parts/withdraw-claims.ts'
import type { Actor } from './ports/orders.ts'
import type { Stores, World } from './ports.ts'
import { retryRun } from './retry-run.ts'

export type ReviewDecisionInput = {
  readonly reviewId: string
  readonly decision: ReviewDecision
  readonly organizationId?: string
  readonly reason: string
  readonly actor: Actor
}

type Case = {
  readonly order: Order
  readonly setup: Setup
  readonly review: Review
  readonly input: ReviewDecisionInput
}

/**
 * Decides a review, once. `map` gives the subscription to an organization but adds no administrator:
 * that question stays with the organization. `send-back` returns the order to the contact's choice.
 * Refuses with `review-already-decided` or `decision-refused`, and nothing happens.
 */
export function decideReview(world: World, input: ReviewDecisionInput): Promise<Review> {
  return world.transact(async (stores) => {
    const found = await stores.reviews.find(input.reviewId as ReviewId)
    const order = found && (await stores.orders.lock(found.orderId))
    const review = await stores.reviews.find(input.reviewId as ReviewId)
    if (order === undefined || review === undefined) {
      throw new DomainError('review-not-found', 'There is no such review.')
    }
    const isByTwo = input.decision === 'approve-administrator'
    if (isByTwo) await decideDeparture(stores, world, order, review, input)
    else await decideAlone(stores, world, order, review, input)
    return (await stores.reviews.find(review.id)) ?? review
  })
}

async function decideAlone(
  stores: Stores,
  world: World,
  order: Order,
  review: Review,
  input: ReviewDecisionInput,
): Promise<void> {
  const { decision, reason, actor } = input
  const by = actor.id ?? actor.kind
  if (!(await stores.reviews.decide(review.id, { decision, reason, by, at: world.now() }))) {
    throw new DomainError('review-already-decided', 'This review has been decided already.')
  }
  const facts = { reviewId: review.id, decision, reason }
  await tellTimeline(stores, world, order, 'review.decided', actor, facts)
  const departures = await stores.departures.ofOrder(order.id)
  const isUnderWay = departures.some(({ endedAt }) => endedAt === null)
  // The order goes another way: what its silent administrators were told of ends.
  if (isUnderWay && decision !== 'dismiss') await withdrawOpenClaims(stores, world, order, actor)
  const setup = await setupOf(stores, order)
  await carryOut(stores, world, { order, setup, review, input })
}

function carryOut(stores: Stores, world: World, one: Case): Promise<unknown> {
  switch (one.input.decision) {
    case 'map':
      return mapAsDecided(stores, world, one)
    case 'new-organization':
      return makeAsDecided(stores, world, one)
    case 'send-back':
      return sendBack(stores, world, one)
    case 'cancel':
      return cancel(stores, world, one)
    case 'dismiss':
      return dismiss(one)
    case 'undo':
      return undo(stores, world, one)
    case 'approve-administrator':
      throw new Error('Decided apart, by two reviewers.')
  }
}

const refused = (sentence: string) => new DomainError('decision-refused', sentence)

function requireInReview({ order, input }: Case): void {
  if (order.state === 'in-review') return
  throw refused(`"${input.decision}" needs an order in review; this one is ${order.state}.`)
}

async function mapAsDecided(stores: Stores, world: World, one: Case): Promise<void> {
  const { order, setup, input, review } = one
  const mapping = await stores.orders.mappingOf(order.id)
  const isSame = mapping !== undefined && mapping.organizationId === input.organizationId
  // Also of an order that is provisioned: its administrator's run came later, and failed.
  if (review.kind === 'run-failed' && isSame) {
    await retryRun(stores, world, { orderId: order.id, actor: input.actor })
    return
  }
  requireInReview(one)
  const id = input.organizationId as OrganizationId | undefined
  const organization = id && (await stores.directory.find(id))
  if (!organization)
    throw refused('Name the organization: organizationId must be one of the directory.')
  const kind = setup.intent === 'partner-own' ? 'partner' : 'customer'
  if (organization.kind !== kind) {
    throw refused(`This order needs a ${kind} organization; that one is a ${organization.kind}.`)
  }
  if (isSame) {
    await retryRun(stores, world, { orderId: order.id, actor: input.actor })
    return
  }
  if (mapping !== undefined) await endMapping(stores, world, one)
  const chosen: Setup = {
    ...setup,
    choice: { kind: 'organization', organizationId: organization.id },
    notice: null,
  }
  await stores.setups.put(chosen)
  const to = { organizationId: organization.id, rule: 'reviewer' as const, actor: input.actor }
  await mapHeldOrder(stores, world, order, chosen, to)
}

async function makeAsDecided(stores: Stores, world: World, one: Case): Promise<void> {
  requireInReview(one)
  const { order, setup, input } = one
  if (setup.companyName === null || setup.administratorEmail === null || setup.intent === null) {
    throw refused('The contact has not named the company and an administrator yet: send it back.')
  }
  await requireFree(stores, world, setup)
  await endMapping(stores, world, one)
  const chosen: Setup = { ...setup, choice: { kind: 'new-organization' }, notice: null }
  await stores.setups.put(chosen)
  const to = { organizationId: null, rule: 'reviewer' as const, actor: input.actor }
  await mapHeldOrder(stores, world, order, chosen, to)
}

/** One user, one organization: somebody's user does not become administrator of a new one. */
async function requireFree(stores: Stores, world: World, setup: Setup): Promise<void> {
  if (!world.settings.isOneOrganizationPerUser || setup.administratorEmail === null) return
  const memberships = await stores.directory.membershipsOf(setup.administratorEmail)
  if (memberships.length === 0) return
  throw refused('The named administrator belongs to an organization already: send it back.')
}

/** What was asked because of a former mapping is no longer asked, and what was done is undone. */
async function endMapping(stores: Stores, world: World, { order, input }: Case): Promise<void> {
  await withdrawOpenClaims(stores, world, order, input.actor)
  await takeBackMapping(stores, world, order)
}

async function sendBack(stores: Stores, world: World, one: Case): Promise<void> {
  requireInReview(one)
  const { order, setup, input } = one
  await endMapping(stores, world, one)
  await moveHeldOrder(stores, world, order, 'in-setup', { actor: input.actor })
  const notice = { kind: 'sent-back' as const, organizationName: null, reason: input.reason }
  await returnToChoice(stores, order, setup, notice)
  const mail = { kind: 'sent-back' as const, orderNumber: order.externalId, reason: input.reason }
  await mailContact(stores, world, order, mail, true)
}

async function cancel(stores: Stores, world: World, { order, input }: Case): Promise<void> {
  const cancelled = await cancelHeldOrder(stores, world, order, input.actor)
  await endReviews(stores, world, cancelled, 'cancel', input.reason, input.actor)
}

/** Returns the order to its contact; of an undo that failed, calls the target again. */
async function undo(stores: Stores, world: World, { order, review, input }: Case): Promise<void> {
  const { reason, actor } = input
  const runs = await stores.runs.allOf(order.id)
  const hasFailed = runs.some(({ isUndo, state }) => isUndo && state === 'failed')
  if (review.kind === 'run-failed' && hasFailed) {
    await retryRun(stores, world, { orderId: order.id, actor })
    return
  }
  const undone = await undoHeldMapping(stores, world, order, { to: 'in-setup', reason, actor })
  await endReviews(stores, world, undone, 'undo', reason, actor)
}

async function dismiss({ order }: Case): Promise<void> {
  if (order.state !== 'in-review') return
  throw refused('The order waits for this review: map it, send it back, or cancel it.')
}
