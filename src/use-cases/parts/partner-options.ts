import { hostOf } from '../../domain/email-address.ts'
import type { Order } from '../../domain/orders/order.ts'
import type { Organization } from '../../domain/organizations/organization.ts'
import { isPublicByAnyList } from '../../domain/public-mail-domains.ts'
import type { Stores } from '../ports.ts'
import { candidateView } from './candidate-view.ts'

/** As many customers as help to recognise a partner; the rest is counted. */
const CUSTOMERS_NAMED = 5

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

/** For which partner organizations the contact may act: the one that the order names, else the own ones. */
export async function actingPartnersOf(
  stores: Stores,
  order: Order,
): Promise<readonly Organization[]> {
  const named = await namedPartnerOf(stores, order)
  return named === null ? ownPartnersOf(stores, order) : [named]
}

/** Which partner organization acts: those to choose among, or none (then its name is asked). */
export async function partnerOptionsOf(stores: Stores, order: Order) {
  const organizations = await actingPartnersOf(stores, order)
  return {
    options: await Promise.all(organizations.map((one) => optionOf(stores, order, one))),
  }
}

/** Whom the order alone sends sees no more of the partner organization than anybody who is no user of it. */
async function optionOf(stores: Stores, order: Order, organization: Organization) {
  const isUser = await belongsTo(stores, order, organization)
  const evidence = isUser ? [{ code: 'is-member' as const, weight: 0, facts: {} }] : []
  const candidate = {
    organization,
    rule: 'member-email' as const,
    score: 1,
    isProbablyUnused: false,
    evidence,
  }
  const view = candidateView({ candidate, sight: isUser ? 'full' : 'limited', evidence }, 'confirm')
  const customers = isUser
    ? [...(await stores.directory.customerNamesOf(organization.id, CUSTOMERS_NAMED))]
    : null
  return { ...view, customers }
}

/** The contact is a user there, or somebody with the contact's own mail domain is. */
async function belongsTo(stores: Stores, order: Order, { id }: Organization): Promise<boolean> {
  const { email } = order.contact
  const memberships = await stores.directory.membershipsOf(email)
  if (memberships.some(({ organizationId }) => organizationId === id)) return true
  return !isPublicByAnyList(hostOf(email)) && stores.directory.hasUsersIn(id, hostOf(email))
}
