import type { Claim } from '../../domain/claims/claim.ts'
import type { CustomerLink } from '../ports/directory.ts'
import type { Stores } from '../ports.ts'

/**
 * The partner's link that a claim let in, or that came with the organization of which this person
 * accepted to be administrator; undefined: there is none (any more).
 */
export async function linkOfClaim(stores: Stores, claim: Claim): Promise<CustomerLink | undefined> {
  if (claim.state !== 'approved') return undefined
  const { organizationId: customer, partnerOrganizationId: partner } = claim
  if (partner !== null) return stores.directory.linkBetween(partner, customer)
  if (claim.kind !== 'acceptance') return undefined
  const links = await stores.directory.linksOfOrder(claim.orderId)
  return links.find((link) => link.customer === customer && link.state !== 'proposed')
}
