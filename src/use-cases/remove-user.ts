import { DomainError } from '../domain/error.ts'
import type { World } from './ports.ts'
import { organizationNotFound } from './read-organization.ts'

/** Takes one user out of an organization; `user-not-found` when there is none. */
export async function removeUser(
  world: World,
  input: { readonly organizationExternalId: string; readonly externalId: string },
): Promise<void> {
  await world.transact(async ({ directoryAdmin }) => {
    const { organizationExternalId, externalId } = input
    const held = (await directoryAdmin.hold([organizationExternalId])).get(organizationExternalId)
    if (held === undefined) throw organizationNotFound(organizationExternalId)
    if (await directoryAdmin.removeUser(held.id, externalId)) return
    throw new DomainError('user-not-found', `There is no user ${JSON.stringify(externalId)}.`)
  })
}
