import type { EmailAddress } from '../../domain/orders/order.ts'
import type {
  LinkRow,
  OrganizationRow,
  UserRow,
} from '../../domain/organizations/directory-rows.ts'
import type {
  Organization,
  OrganizationDomain,
  OrganizationId,
  OrganizationKind,
  User,
} from '../../domain/organizations/organization.ts'

/** An organization that somebody holds: nobody else changes it, its users or its links until the transaction ends. */
export type HeldOrganization = {
  readonly id: OrganizationId
  readonly externalId: string
  readonly kind: OrganizationKind
  /** Berth had it made for an order. */
  readonly wasMade: boolean
}

/** One host of an organization, with everything that is known of it. */
export type DirectoryDomain = {
  readonly name: string
  /** The status with which the directory lists it; null when only users have it. */
  readonly status: OrganizationDomain['status'] | null
  readonly userCount: number
}

/** Which organizations to list; what is absent does not narrow. */
export type OrganizationFilter = {
  /** External id, or the beginning of the name. */
  readonly q?: string
  readonly domain?: string
  readonly kind?: OrganizationKind
  readonly limit: number
  /** Id of the last one of the page before. */
  readonly after?: string
}

/**
 * How the vendor's system keeps the directory in step. Everything takes batches; a change to one
 * is a batch of one. Whoever writes holds the organizations first, all in one call, so that user
 * counts stay right and nobody waits in a circle. Keys are computed here, when rows are written.
 */
export type DirectoryAdminStore = {
  /** Holds those that exist. */
  hold(externalIds: readonly string[]): Promise<ReadonlyMap<string, HeldOrganization>>
  /** Creates or replaces organizations (each external id once). Returns all of them, held. */
  putOrganizations(
    rows: readonly OrganizationRow[],
    newId: () => string,
  ): Promise<ReadonlyMap<string, HeldOrganization & { readonly isNew: boolean }>>
  /** Creates or replaces users of held organizations. Each (organization, external id) and (organization, address) once. */
  putUsers(
    rows: readonly UserRow[],
    held: ReadonlyMap<string, HeldOrganization>,
  ): Promise<{ readonly newCount: number }>
  /**
   * Creates or replaces organizations and users at once: users of these organizations or of `known`
   * ones, which are held. Each external id, and each address in an organization, once. Returns all, held.
   */
  putTogether(
    rows: {
      readonly organizations: readonly OrganizationRow[]
      readonly users: readonly UserRow[]
    },
    known: ReadonlyMap<string, HeldOrganization>,
    newId: () => string,
  ): Promise<ReadonlyMap<string, HeldOrganization>>
  findUser(id: OrganizationId, userExternalId: string): Promise<User | undefined>
  /** False when there is none. */
  removeUser(id: OrganizationId, userExternalId: string): Promise<boolean>
  /** Links of held organizations; those that are there already stay. */
  putLinks(
    rows: readonly LinkRow[],
    held: ReadonlyMap<string, HeldOrganization>,
  ): Promise<{ readonly newCount: number }>
  /** False when there is none. */
  removeLink(partner: OrganizationId, customer: OrganizationId): Promise<boolean>
  /** Takes the organization, its users, domains and links out of the directory. */
  remove(id: OrganizationId, at: Date): Promise<void>
  /** Ids of orders that are mapped to it and can still be undone, or whose run is under way. */
  unfinishedOrdersOf(id: OrganizationId, now: Date): Promise<readonly string[]>
  /** Those of these users about whom a claim is open at their organization. */
  withOpenClaims(
    users: readonly { readonly organizationId: OrganizationId; readonly email: EmailAddress }[],
  ): Promise<readonly { readonly organizationId: OrganizationId; readonly email: EmailAddress }[]>
  domainsOf(
    ids: readonly OrganizationId[],
  ): Promise<ReadonlyMap<string, readonly DirectoryDomain[]>>
  /** By name, then id. */
  list(filter: OrganizationFilter): Promise<readonly Organization[]>
}
