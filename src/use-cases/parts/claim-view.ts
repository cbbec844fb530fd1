import {
  ANSWERS_OF,
  ANSWERS_TO_DEPARTURE,
  type Approver,
  type Claim,
  type ClaimAnswer,
} from '../../domain/claims/claim.ts'
import type { Order } from '../../domain/orders/order.ts'
import type { Stores, World } from '../ports.ts'
import { linkOfClaim } from './link-of-claim.ts'
import { personFactsOf } from './send.ts'
import { setupOf } from './setup-of.ts'

/** A claim as the person who is asked sees it, after proving the mailbox. */
export async function claimView(
  stores: Stores,
  world: World,
  order: Order,
  claim: Claim,
  approver: Approver,
) {
  const setup = await setupOf(stores, order)
  const organization = await stores.directory.find(claim.organizationId)
  const isAsked = claim.state === 'open' && approver.state !== 'dropped-out'
  const departure = await departureFactsOf(stores, claim)
  const offered = departure === null ? ANSWERS_OF[claim.kind] : ANSWERS_TO_DEPARTURE
  const answers: readonly ClaimAnswer[] = isAsked ? offered : []
  return {
    vendorName: world.settings.vendorName,
    vendorSupport: world.settings.vendorSupport,
    language: approver.language,
    kind: claim.kind,
    state: claim.state,
    ownAnswer: approver.answer,
    answers: [...answers],
    email: approver.email,
    orderNumber: order.externalId,
    orderedAt: order.createdAt.toISOString(),
    lines: order.lines.map(({ name, sku, quantity }) => ({ name, sku, quantity })),
    orderedBy: { ...(await personFactsOf(stores, order, setup)), kind: order.contact.kind },
    organizationName: organization?.name ?? '',
    isNewOrganization: organization?.isBeingMade ?? false,
    person: claim.address,
    partnerLink: await partnerLinkOf(stores, claim),
    departure,
    isParked: claim.isParking,
    openedAt: claim.openedAt.toISOString(),
    expiresAt: claim.expiresAt.toISOString(),
    answeredAt: claim.answeredAt?.toISOString() ?? null,
    reason: claim.reason,
  }
}
export type ClaimView = Awaited<ReturnType<typeof claimView>>

/** Nobody answered, and others decide soon; null while an ordinary answer is waited for. */
async function departureFactsOf(stores: Stores, claim: Claim) {
  const departure = await stores.departures.liveOf(claim.id)
  if (departure === undefined || departure.objectionUntil === null) return null
  return {
    objectionUntil: departure.objectionUntil.toISOString(),
    provedDomain: departure.proof?.domain ?? null,
  }
}

/** The partner that wishes to act for the organization, or does; null when there is none. */
async function partnerLinkOf(stores: Stores, claim: Claim) {
  const link = await linkOfClaim(stores, claim)
  const partner = link?.partner ?? claim.partnerOrganizationId
  if (partner === null) return null
  return {
    partnerName: (await stores.directory.find(partner))?.name ?? '',
    isManaging: link !== undefined && link.state !== 'proposed',
    endsAt: link?.endsAt?.toISOString() ?? null,
  }
}
