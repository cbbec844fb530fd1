import type { Claim } from '../../domain/claims/claim.ts'
import type { Mail } from '../../domain/mails/mail.ts'
import type { Order } from '../../domain/orders/order.ts'
import type { Setup } from '../../domain/setups/setup.ts'
import type { Stores } from '../ports.ts'
import { orderFactsOf, personFactsOf } from './send.ts'

/** The mail that asks somebody to answer a claim; `reminder` counts from 0. */
export async function claimMailOf(
  stores: Stores,
  order: Order,
  setup: Setup,
  claim: Claim,
  reminder: number,
): Promise<Mail> {
  const organization = await stores.directory.find(claim.organizationId)
  const facts = {
    order: orderFactsOf(order),
    orderedBy: await personFactsOf(stores, order, setup),
    organizationName: organization?.name ?? '',
    reminder,
    expiresAt: claim.expiresAt.toISOString(),
  }
  if (claim.kind === 'administrator') {
    const departure = await stores.departures.liveOf(claim.id)
    if (departure?.objectionUntil) {
      return {
        kind: 'departure-notice',
        ...facts,
        person: claim.address,
        provedDomain: departure.proof?.domain ?? null,
        objectionUntil: departure.objectionUntil.toISOString(),
      }
    }
    const { address: person, isParking: isParked } = claim
    return { kind: 'claim-administrator', ...facts, person, isParked }
  }
  if (claim.kind === 'confirmation') {
    return { kind: 'claim-confirmation', ...facts, isParked: claim.isParking }
  }
  if (claim.kind === 'partner-link') {
    return { kind: 'claim-partner-link', ...facts, partnerName: await partnerOf(stores, claim) }
  }
  const isNewOrganization = organization?.isBeingMade ?? false
  return { kind: 'claim-acceptance', ...facts, isNewOrganization }
}

/** The partner organization that a claim is about; the empty name where it is about none. */
export async function partnerOf(stores: Stores, claim: Claim): Promise<string> {
  const id = claim.partnerOrganizationId
  return id === null ? '' : ((await stores.directory.find(id))?.name ?? '')
}

/** Whom a claim is about: a person's address, or the name of the partner organization. */
export async function subjectOf(stores: Stores, claim: Claim): Promise<string> {
  return claim.kind === 'partner-link' ? partnerOf(stores, claim) : claim.address
}
