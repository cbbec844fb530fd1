import { DomainError } from '../domain/error.ts'
import type { World } from './ports.ts'
import { organizationNotFound } from './read-organization.ts'

/**
 * Takes an organization and its users out of the directory. Refused with `organization-in-use`
 * while an order is mapped to it that is not final.
 */
export async function removeOrganization(world: World, externalId: string): Promise<void> {
  await world.transact(async ({ directoryAdmin }) => {
    const held = (await directoryAdmin.hold([externalId])).get(externalId)
    if (held === undefined) throw organizationNotFound(externalId)
    const now = world.now()
    const orders = await directoryAdmin.unfinishedOrdersOf(held.id, now)
    if (orders.length > 0) {
      throw new DomainError(
        'organization-in-use',
        'Orders that are not final are mapped to this organization.',
        { orderIds: orders.join(', ') },
      )
    }
    await directoryAdmin.remove(held.id, now)
  })
}
