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
    const { address: person, isParking: isParked } = claim
    return { kind: 'claim-administrator', ...facts, person, isParked }
  }
  if (claim.kind === 'confirmation') {
    return { kind: 'claim-confirmation', ...facts, isParked: claim.isParking }
  }
  const isNewOrganization = organization?.isBeingMade ?? false
  return { kind: 'claim-acceptance', ...facts, isNewOrganization }
}
