import { DomainError } from '../domain/error.ts'
import type { User } from '../domain/organizations/organization.ts'
import type { Stores, World } from './ports.ts'
import { organizationNotFound } from './read-organization.ts'

type Named = { readonly organizationExternalId: string; readonly externalId: string }

/** One user; `organization-not-found` or `user-not-found` when there is none. */
export function readUser(world: World, named: Named): Promise<User> {
  return world.transact(async (stores) => {
    const { directory, directoryAdmin } = stores
    const { organizationExternalId, externalId } = named
    const organization = await directory.findByExternalId(organizationExternalId)
    if (organization === undefined) throw organizationNotFound(organizationExternalId)
    const user = await directoryAdmin.findUser(organization.id, externalId)
    if (user !== undefined) return user
    throw new DomainError('user-not-found', `There is no user ${JSON.stringify(externalId)}.`)
  })
}

/** The same, held with its organization until the transaction ends; undefined when there is none. */
export async function holdUser(
  { directoryAdmin }: Stores,
  { organizationExternalId, externalId }: Named,
): Promise<User | undefined> {
  const held = (await directoryAdmin.hold([organizationExternalId])).get(organizationExternalId)
  return held && directoryAdmin.findUser(held.id, externalId)
}
