import type { Order } from '../../domain/orders/order.ts'
import type { Organization, OrganizationId } from '../../domain/organizations/organization.ts'
import type { RunFacts } from '../../domain/provisioning/plan-run.ts'
import type { Setup } from '../../domain/setups/setup.ts'
import type { Stores, World } from '../ports.ts'
import { proposeLink } from './propose-link.ts'

/**
 * The partner organization that acts for the customer of a mapped order: made if it is new, and
 * linked. The link counts at once where the customer organization is new, else it is proposed.
 */
export async function settleActingPartner(
  stores: Stores,
  world: World,
  order: Order,
  setup: Setup,
  customer: Organization,
  isNewCustomer: boolean,
): Promise<RunFacts['actingPartner']> {
  const { actingPartner: partner, intent } = setup
  if (intent !== 'partner-for-customer' || partner === null) return null
  const isNew = partner.kind === 'new-organization'
  const organizationId = isNew ? (world.newId() as OrganizationId) : partner.organizationId
  const { email } = order.contact
  if (isNew) {
    await stores.directory.addBeingMade({
      id: organizationId,
      name: partner.name,
      kind: 'partner',
      country: null,
      administratorEmail: email,
      orderId: order.id,
      createdAt: world.now(),
    })
  }
  const ends = { partner: organizationId, customer: customer.id }
  if (isNewCustomer) {
    await stores.directory.linkCustomer({ ...ends, state: 'accepted', orderId: order.id })
  } else await proposeLink(stores, order, ends)
  return {
    organizationId,
    isNew,
    isLinkAccepted: isNewCustomer,
    administratorEmail: isNew ? email : null,
  }
}
