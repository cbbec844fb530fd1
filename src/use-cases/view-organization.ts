import { DomainError } from '../domain/error.ts'
import { isProbablyUnused } from '../domain/matching/probably-unused.ts'
import type { OrganizationId } from '../domain/organizations/organization.ts'
import type { Twins } from '../domain/twins/twins.ts'
import type { ClaimAbout, LinkedOrganization, MappedOrder } from './ports/directory-view.ts'
import type { Stores, World } from './ports.ts'
import type { DirectoryEntry } from './read-organization.ts'

/** Of each list so many are on the page. */
const SHOWN = 50

/** Everything that Berth knows of one organization. */
export type OrganizationView = DirectoryEntry & {
  readonly isProbablyUnused: boolean
  readonly customers: readonly LinkedOrganization[]
  readonly partners: readonly LinkedOrganization[]
  readonly orders: readonly MappedOrder[]
  readonly claims: readonly ClaimAbout[]
  readonly twins: readonly Twins[]
}

/** One organization of the directory; `organization-not-found` when there is none. */
export async function viewOrganization(
  world: World,
  id: OrganizationId,
): Promise<OrganizationView> {
  return world.transact(async (stores) => {
    const organization = await organizationWith(stores, id)
    const { directoryAdmin, directoryView: view } = stores
    const domains = await directoryAdmin.domainsOf([id])
    return {
      organization,
      domains: domains.get(id) ?? [],
      isProbablyUnused: isProbablyUnused(organization, world.now()),
      customers: await view.customersOf(id, SHOWN),
      partners: await view.partnersOf(id, SHOWN),
      orders: await view.ordersMappedTo(id, SHOWN),
      claims: await view.claimsAbout(id, SHOWN),
      twins: await twinsOf(stores, organization.externalId),
    }
  })
}

/** Refuses with `organization-not-found`. */
export async function organizationWith({ directory }: Stores, id: OrganizationId) {
  const organization = await directory.find(id)
  if (organization !== undefined) return organization
  throw new DomainError('organization-not-found', 'There is no such organization.')
}

async function twinsOf({ twins }: Stores, externalId: string | null): Promise<readonly Twins[]> {
  if (externalId === null) return []
  return twins.list({ organizationExternalId: externalId, limit: SHOWN })
}
