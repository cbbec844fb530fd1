import { DomainError } from '../domain/error.ts'
import type { LinkRow } from '../domain/organizations/directory-rows.ts'
import type { Organization } from '../domain/organizations/organization.ts'
import { endLink } from './parts/end-link.ts'
import type { Stores, World } from './ports.ts'
import { organizationNotFound } from './read-organization.ts'

/**
 * The partner organization manages this customer no longer; `link-not-found` when it did not. Where
 * an order had brought the link, both sides are told.
 */
export async function removeCustomerLink(world: World, link: LinkRow): Promise<void> {
  await world.transact(async (stores) => {
    const partner = await find(stores, link.partnerExternalId)
    const customer = await find(stores, link.customerExternalId)
    const known = await stores.directory.linkBetween(partner.id, customer.id)
    const order = known?.orderId ? await stores.orders.lock(known.orderId) : undefined
    await stores.directoryAdmin.hold([link.partnerExternalId, link.customerExternalId])
    const isRemoved =
      known !== undefined && order !== undefined && known.state !== 'proposed'
        ? await endLink(stores, world, order, known, {
            because: 'vendor',
            actor: { kind: 'directory', id: null },
          })
        : await stores.directoryAdmin.removeLink(partner.id, customer.id)
    if (isRemoved) return
    throw new DomainError('link-not-found', 'The partner does not manage this customer.')
  })
}

async function find(stores: Stores, externalId: string): Promise<Organization> {
  const organization = await stores.directory.findByExternalId(externalId)
  if (organization === undefined) throw organizationNotFound(externalId)
  return organization
}
