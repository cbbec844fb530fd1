import type { Order } from '../../domain/orders/order.ts'
import type { OrganizationId } from '../../domain/organizations/organization.ts'
import type { Setup } from '../../domain/setups/setup.ts'
import type { Stores, World } from '../ports.ts'
import { openClaim } from './open-claim.ts'

type Ends = { readonly partner: OrganizationId; readonly customer: OrganizationId }

/**
 * The partner wishes to act for an organization that is there already: proposed until one of its
 * administrators accepts. What another order of the same partner has asked already is not asked twice.
 */
export async function proposeLink(
  stores: Stores,
  order: Order,
  { partner, customer }: Ends,
): Promise<void> {
  const link = await stores.directory.linkBetween(partner, customer)
  const isThere = link !== undefined && link.state !== 'proposed'
  if (isThere || partner === customer) return
  const asking = link?.orderId ? await stores.claims.ofOrder(link.orderId) : []
  const isAsked = asking.some(
    (claim) =>
      claim.state === 'open' &&
      claim.partnerOrganizationId === partner &&
      claim.organizationId === customer,
  )
  if (isAsked) return
  await stores.directory.linkCustomer({ partner, customer, state: 'proposed', orderId: order.id })
}

/** The partner that handed an order to its customer wishes to act for the organization it is mapped to. */
export async function proposeHandedOverLink(
  stores: Stores,
  order: Order,
  setup: Setup,
  customer: OrganizationId,
): Promise<void> {
  const partner = order.proposedPartnerId
  if (partner === null || setup.intent !== 'customer-own') return
  if ((await stores.directory.find(partner)) === undefined) return
  await proposeLink(stores, order, { partner, customer })
}

/**
 * Asks an organization's administrators whether the partners that this order proposes may act for
 * it. While it has none, nobody can be asked: it is done once it has one.
 */
export async function askForLinks(
  stores: Stores,
  world: World,
  order: Order,
  setup: Setup,
  customer: OrganizationId,
): Promise<void> {
  const links = await stores.directory.linksOfOrder(order.id)
  const proposed = links.filter((link) => link.state === 'proposed' && link.customer === customer)
  if (proposed.length === 0) return
  const organization = await stores.directory.find(customer)
  const administrators = await stores.directory.administratorsOf(customer)
  if (organization === undefined || administrators.length === 0) return
  for (const { partner } of proposed) {
    await openClaim(stores, world, order, setup, {
      kind: 'partner-link',
      organization,
      address: order.contact.email,
      isParking: false,
      partnerOrganizationId: partner,
    })
  }
}
