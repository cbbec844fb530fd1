import type { OrganizationId, User } from '../domain/organizations/organization.ts'
import type { UserPlace } from './ports/directory-view.ts'
import type { World } from './ports.ts'
import { organizationWith } from './view-organization.ts'

/** A page of its users, administrators first; `organization-not-found` when there is no such organization. */
export async function listUsers(
  world: World,
  id: OrganizationId,
  page: { readonly limit: number; readonly after?: UserPlace },
): Promise<readonly User[]> {
  return world.transact(async (stores) => {
    await organizationWith(stores, id)
    return stores.directoryView.usersOf(id, page)
  })
}
