import {
  DEPARTURES_PER_CONTACT,
  type Departure,
  type DepartureId,
  firstStateOf,
} from '../domain/departures/departure.ts'
import { DomainError } from '../domain/error.ts'
import type { Order } from '../domain/orders/order.ts'
import type { Setup } from '../domain/setups/setup.ts'
import { actInSetup } from './parts/act-in-setup.ts'
import { beginObjection } from './parts/begin-objection.ts'
import { type DepartureOffer, departureOfferOf } from './parts/departure-offer.ts'
import { proofFactsOf } from './parts/departure-view.ts'
import type { Visitor } from './parts/doors.ts'
import { endReviews } from './parts/end-reviews.ts'
import { contactOf, tellTimeline } from './parts/move-order.ts'
import { mailContact } from './parts/send.ts'
import { sendToReview } from './parts/send-to-review.ts'
import type { SetupView } from './parts/setup-view.ts'
import type { Stores, World } from './ports.ts'

const DAY = 86_400_000

/**
 * The contact asks for the way that is left when no administrator answers. The claim is open again,
 * so that whoever administers the organization, or the directory, can answer until the end. Refuses
 * with `departure-refused`, `facts.why`: not-offered | too-many.
 */
export function beginDeparture(world: World, visitor: Visitor): Promise<SetupView> {
  return actInSetup(world, visitor, ['candidates', 'review'], async (stores, entered) => {
    const { order, setup } = entered
    const offer = await departureOfferOf(stores, world, order, setup)
    if (offer === null) throw refused('not-offered', 'There is no such way for this order now.')
    await requireSeldom(stores, world, order)
    const actor = contactOf(order)
    const departure = departureOf(world, order, offer)
    await stores.departures.add(departure)
    const reopened = { ...offer.claim, state: 'open' as const, reason: null, answeredAt: null }
    const expiresAt = new Date(world.now().getTime() + world.settings.domainProofDays * DAY)
    const claim = { ...reopened, openedAt: world.now(), expiresAt, remindersSentCount: 0 }
    await stores.claims.reopen(claim)
    await stores.setups.endLocators({ claimId: claim.id }, world.now())
    await stores.setups.endSessions({ claimId: claim.id }, world.now())
    const { domain } = offer
    const facts = { claimId: claim.id, organizationId: claim.organizationId, domain }
    await tellTimeline(stores, world, order, 'departure.begun', actor, facts)
    const why = 'The contact asks for the way that is left when nobody answers.'
    await endReviews(stores, world, order, 'dismiss', why, actor)
    const reviewed = await sendToReview(stores, world, order, 'administrator-gone', actor)
    await goOn(stores, world, reviewed, departure)
    return { order: reviewed, setup: chosen(setup, offer) }
  })
}

function refused(why: 'not-offered' | 'too-many', sentence: string): DomainError {
  return new DomainError('departure-refused', sentence, { why })
}

async function requireSeldom(stores: Stores, world: World, order: Order): Promise<void> {
  const { count, days } = DEPARTURES_PER_CONTACT
  const since = new Date(world.now().getTime() - days * DAY)
  if ((await stores.departures.countAskedBy(order.contact.email, since)) < count) return
  throw refused('too-many', 'You have asked for this too often. Turn to the vendor.')
}

function departureOf(world: World, order: Order, { claim, domain }: DepartureOffer): Departure {
  const now = world.now()
  return {
    id: world.newId() as DepartureId,
    claimId: claim.id,
    orderId: order.id,
    contactVersion: order.contactVersion,
    organizationId: claim.organizationId,
    address: claim.address,
    askedBy: order.contact.email,
    state: firstStateOf(domain),
    proof: domain === null ? null : { domain, token: world.secrets.newLocator() },
    begunAt: now,
    checksCount: 0,
    checkAskedAt: null,
    nextCheckAt: domain === null ? null : new Date(now.getTime() + 60_000),
    check: null,
    provedAt: null,
    noticedCount: 0,
    objectionUntil: null,
    decision: null,
    confirmation: null,
    endedAt: null,
  }
}

/** With a domain, the contact is told what to set; without one, the notices go out at once. */
async function goOn(
  stores: Stores,
  world: World,
  order: Order,
  departure: Departure,
): Promise<void> {
  if (departure.proof === null) return beginObjection(stores, world, order, departure)
  const claim = await stores.claims.find(departure.claimId)
  const organization = await stores.directory.find(departure.organizationId)
  await mailContact(
    stores,
    world,
    order,
    {
      kind: 'departure-proof',
      orderNumber: order.externalId,
      organizationName: organization?.name ?? '',
      domain: departure.proof.domain,
      record: proofFactsOf(departure.proof),
      until: (claim?.expiresAt ?? world.now()).toISOString(),
    },
    true,
  )
}

function chosen(setup: Setup, { claim, organization, rule }: DepartureOffer): Setup {
  return {
    ...setup,
    choice: { kind: 'organization', organizationId: organization.id },
    choiceRule: setup.choiceRule ?? rule,
    claimId: claim.id,
    notice: null,
  }
}
