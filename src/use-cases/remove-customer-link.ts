import { DomainError } from '../domain/error.ts'
import type { LinkRow } from '../domain/organizations/directory-rows.ts'
import type { World } from './ports.ts'
import { organizationNotFound } from './read-organization.ts'

/** The partner organization manages this customer no longer; `link-not-found` when it did not. */
export async function removeCustomerLink(world: World, link: LinkRow): Promise<void> {
  await world.transact(async ({ directoryAdmin }) => {
    const { partnerExternalId, customerExternalId } = link
    const held = await directoryAdmin.hold([partnerExternalId, customerExternalId])
    const partner = held.get(partnerExternalId)
    const customer = held.get(customerExternalId)
    if (partner === undefined) throw organizationNotFound(partnerExternalId)
    if (customer === undefined) throw organizationNotFound(customerExternalId)
    if (await directoryAdmin.removeLink(partner.id, customer.id)) return
    throw new DomainError('link-not-found', 'The partner does not manage this customer.')
  })
}
