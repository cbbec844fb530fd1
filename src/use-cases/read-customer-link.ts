import { DomainError } from '../domain/error.ts'
import type { LinkRow } from '../domain/organizations/directory-rows.ts'
import type { Stores, World } from './ports.ts'
import { organizationNotFound } from './read-organization.ts'

export type CustomerLink = { readonly endsAt: Date | null }

/**
 * How long a partner organization manages a customer organization; `link-not-found` when it does
 * not, also while an order only proposes it.
 */
export function readCustomerLink(world: World, link: LinkRow): Promise<CustomerLink> {
  return world.transact(async (stores) => {
    const { partner, customer } = await ends(stores, link)
    if (partner === undefined) throw organizationNotFound(link.partnerExternalId)
    if (customer === undefined) throw organizationNotFound(link.customerExternalId)
    const known = await stores.directory.linkBetween(partner.id, customer.id)
    if (known !== undefined && known.state !== 'proposed') return { endsAt: known.endsAt }
    throw new DomainError('link-not-found', 'The partner does not manage this customer.')
  })
}

/** The same, held with both organizations until the transaction ends; undefined when there is none. */
export async function holdCustomerLink(
  stores: Stores,
  link: LinkRow,
): Promise<CustomerLink | undefined> {
  const { partner, customer } = await ends(stores, link)
  if (partner === undefined || customer === undefined) return undefined
  const known = await stores.directory.linkBetween(partner.id, customer.id)
  // An order is held before organizations, as by whoever ends the link.
  if (known?.orderId) await stores.orders.lock(known.orderId)
  await stores.directoryAdmin.hold([link.partnerExternalId, link.customerExternalId])
  const held = await stores.directory.linkBetween(partner.id, customer.id)
  return held === undefined || held.state === 'proposed' ? undefined : { endsAt: held.endsAt }
}

async function ends({ directory }: Stores, link: LinkRow) {
  return {
    partner: await directory.findByExternalId(link.partnerExternalId),
    customer: await directory.findByExternalId(link.customerExternalId),
  }
}
