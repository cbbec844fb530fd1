import type { Order } from '../../domain/orders/order.ts'
import type { Organization } from '../../domain/organizations/organization.ts'
import type { Setup } from '../../domain/setups/setup.ts'
import type { Stores } from '../ports.ts'
import { namedPartnerOf, ownPartnersOf } from './partner-options.ts'

/**
 * The partner organization that may wish to be linked when a partner hands an order over to the
 * customer: the one that was chosen, or that the order names, or the only one in which the contact
 * is a user. Null where none is known.
 */
export async function proposingPartnerOf(
  stores: Stores,
  order: Order,
  setup: Setup,
): Promise<Organization | null> {
  if (order.contact.kind !== 'partner') return null
  const { actingPartner } = setup
  if (actingPartner?.kind === 'organization') {
    return (await stores.directory.find(actingPartner.organizationId)) ?? null
  }
  const named = await namedPartnerOf(stores, order)
  if (named !== null) return named
  const [only, ...others] = await ownPartnersOf(stores, order)
  return only !== undefined && others.length === 0 ? only : null
}
