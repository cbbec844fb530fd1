import type { Order } from '../../domain/orders/order.ts'
import type { Organization } from '../../domain/organizations/organization.ts'
import type { Stores } from '../ports.ts'
import { candidateView } from './candidate-view.ts'

/** The partner organizations in which the contact is a user. */
export async function ownPartnersOf(stores: Stores, order: Order): Promise<Organization[]> {
  const memberships = await stores.directory.membershipsOf(order.contact.email)
  const ids = memberships.filter(({ kind }) => kind === 'partner').map((one) => one.organizationId)
  return [...(await stores.directory.findMany(ids))]
}

/** The partner organization that the order names; null when it names none that is known. */
export async function namedPartnerOf(stores: Stores, order: Order): Promise<Organization | null> {
  const named = order.partnerOrganizationExternalId
  const organization = named === null ? undefined : await stores.directory.findByExternalId(named)
  return organization?.kind === 'partner' ? organization : null
}

/** Which partner organization acts: those to choose among, or none (then its name is asked). */
export async function partnerOptionsOf(stores: Stores, order: Order) {
  const organizations = await ownPartnersOf(stores, order)
  const options = organizations.map((organization) => {
    const evidence = [{ code: 'is-member' as const, weight: 0, facts: {} }]
    const candidate = {
      organization,
      rule: 'member-email' as const,
      score: 1,
      isProbablyUnused: false,
      evidence,
    }
    return candidateView({ candidate, sight: 'full', evidence }, 'confirm')
  })
  return { options }
}
