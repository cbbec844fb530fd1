import type { OrganizationRow } from '../domain/organizations/directory-rows.ts'
import type { World } from './ports.ts'
import { type DirectoryEntry, entryOf } from './read-organization.ts'

/** Creates an organization, or replaces what the directory said of it. Its users and links stay. */
export async function putOrganization(
  world: World,
  row: OrganizationRow,
): Promise<DirectoryEntry & { readonly isNew: boolean }> {
  return world.transact(async (stores) => {
    await stores.directoryAdmin.hold([row.externalId])
    const put = await stores.directoryAdmin.putOrganizations([row], world.newId)
    const entry = await entryOf(stores, row.externalId)
    return { ...entry, isNew: put.get(row.externalId)?.isNew ?? false }
  })
}
