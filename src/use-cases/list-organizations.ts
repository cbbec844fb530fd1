import type { OrganizationFilter } from './ports/directory-admin.ts'
import type { World } from './ports.ts'
import type { DirectoryEntry } from './read-organization.ts'

/** Organizations by name. */
export async function listOrganizations(
  world: World,
  filter: OrganizationFilter,
): Promise<readonly DirectoryEntry[]> {
  return world.transact(async ({ directoryAdmin }) => {
    const organizations = await directoryAdmin.list(filter)
    const domains = await directoryAdmin.domainsOf(organizations.map(({ id }) => id))
    return organizations.map((organization) => ({
      organization,
      domains: domains.get(organization.id) ?? [],
    }))
  })
}
