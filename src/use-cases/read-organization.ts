import { DomainError } from '../domain/error.ts'
import type { Organization } from '../domain/organizations/organization.ts'
import type { DirectoryDomain } from './ports/directory-admin.ts'
import type { Stores, World } from './ports.ts'

/** An organization and everything that is known of its domains. */
export type DirectoryEntry = {
  readonly organization: Organization
  readonly domains: readonly DirectoryDomain[]
}

/** One organization of the directory; `organization-not-found` when there is none. */
export async function readOrganization(world: World, externalId: string): Promise<DirectoryEntry> {
  return world.transact((stores) => entryOf(stores, externalId))
}

/** An organization with its domains; refuses with `organization-not-found`. */
export async function entryOf(stores: Stores, externalId: string): Promise<DirectoryEntry> {
  const organization = await stores.directory.findByExternalId(externalId)
  if (organization === undefined) throw organizationNotFound(externalId)
  const domains = await stores.directoryAdmin.domainsOf([organization.id])
  return { organization, domains: domains.get(organization.id) ?? [] }
}

export function organizationNotFound(externalId: string): DomainError {
  return new DomainError(
    'organization-not-found',
    `There is no organization ${JSON.stringify(externalId)}.`,
  )
}
