import type { HandOverWay } from '../../domain/hand-overs/hand-over.ts'
import { keptAnswers } from '../../domain/hand-overs/kept-answers.ts'
import type { Contact, Order } from '../../domain/orders/order.ts'
import type { OrganizationId } from '../../domain/organizations/organization-id.ts'
import type { Actor } from '../ports/orders.ts'
import type { Stores, World } from '../ports.ts'
import { endReviews } from './end-reviews.ts'
import { inviteContact, mailInvitation } from './invite-contact.ts'
import { tellTimeline } from './move-order.ts'
import { namedPartnerOf, ownPartnersOf } from './partner-options.ts'
import { queueMail } from './send.ts'
import { takeBackMapping } from './take-back-mapping.ts'
import { withdrawClaims } from './withdraw-claims.ts'

/** How an order changes hands, and who does it. */
export type Passing = {
  readonly way: HandOverWay
  readonly actor: Actor
  /** The partner organization that wishes to be linked; left out: as it was. */
  readonly proposedPartnerId?: OrganizationId | null
}

/**
 * Gives a held order another contact: links and sessions of the former one end, open claims,
 * approvals and requests are settled, and the former one is told. It is recorded in the chain of
 * the order's contacts. Whoever calls decides about the answers, and about a mail to the new one.
 */
export async function passOn(
  stores: Stores,
  world: World,
  order: Order,
  contact: Contact,
  passing: Passing,
): Promise<Order> {
  const now = world.now()
  const { actor, way } = passing
  await withdrawClaims(stores, world, order, actor)
  // A failed run may have left one: the new contact decides anew.
  await takeBackMapping(stores, world, order)
  await stores.setups.endLocators({ orderId: order.id }, now)
  await stores.setups.endSessions({ orderId: order.id }, now)
  await endReviews(stores, world, order, 'dismiss', 'The contact was changed.', actor)
  await endRequests(stores, world, order)
  const changed: Order = {
    ...order,
    contact,
    contactVersion: order.contactVersion + 1,
    proposedPartnerId: proposedPartnerAfter(order, contact, passing),
  }
  await stores.orders.update(changed)
  await record(stores, world, order, changed, passing)
  const facts = { from: order.contact.email, to: contact.email, way }
  await tellTimeline(stores, world, changed, 'contact.changed', actor, facts)
  const isToBeTold = order.state !== 'scheduled' && order.contact.email !== contact.email
  if (isToBeTold) await tellFormerContact(stores, world, order, changed, way)
  return changed
}

/** The next contact goes on from what the former one typed, and is invited by mail. */
export async function inviteNextContact(
  stores: Stores,
  world: World,
  former: Order,
  next: Order,
  actor: Actor,
): Promise<Order> {
  await keepAnswers(stores, former, next)
  if (next.state === 'scheduled') return next
  if (next.state !== 'invited') return inviteContact(stores, world, next, actor)
  const again = { ...next, invitedAt: world.now(), remindersSentCount: 0, isSilenceTold: false }
  await stores.orders.update(again)
  await mailInvitation(stores, world, again, 0)
  return again
}

async function keepAnswers(stores: Stores, former: Order, next: Order): Promise<void> {
  const partners = [await namedPartnerOf(stores, next), ...(await ownPartnersOf(stores, next))]
  const setup = keptAnswers(
    await stores.setups.find(next.id),
    former,
    next,
    (partner) =>
      partner.kind === 'organization' && partners.some((one) => one?.id === partner.organizationId),
  )
  await stores.setups.put(setup)
}

function proposedPartnerAfter(
  order: Order,
  contact: Contact,
  { proposedPartnerId }: Passing,
): OrganizationId | null {
  if (contact.kind === 'partner') return null
  return proposedPartnerId === undefined ? order.proposedPartnerId : proposedPartnerId
}

async function endRequests(stores: Stores, world: World, order: Order): Promise<void> {
  for (const { id, state } of await stores.handOvers.requestsOf(order.id)) {
    if (state === 'open') await stores.handOvers.settleRequest(id, 'ended', world.now())
  }
}

function record(
  stores: Stores,
  world: World,
  former: Order,
  next: Order,
  { way, actor }: Passing,
): Promise<void> {
  return stores.handOvers.add({
    orderId: next.id,
    contactVersion: next.contactVersion,
    from: { kind: former.contact.kind, email: former.contact.email },
    to: { kind: next.contact.kind, email: next.contact.email },
    way,
    actor,
    at: world.now(),
  })
}

function tellFormerContact(
  stores: Stores,
  world: World,
  former: Order,
  next: Order,
  way: HandOverWay,
): Promise<void> {
  const { email, name, language } = former.contact
  // Whom the vendor chose is not for the former contact to know.
  const handedTo = way === 'vendor' ? null : next.contact.email
  return queueMail(stores, world, {
    to: email,
    toName: name,
    language,
    mail: { kind: 'contact-changed', orderNumber: next.externalId, handedTo },
    order: next,
  })
}
