import type { EmailAddress } from '../../src/domain/orders/order.ts'
import type {
  LinkRow,
  OrganizationRow,
  UserRow,
} from '../../src/domain/organizations/directory-rows.ts'
import type { Organization } from '../../src/domain/organizations/organization.ts'
import type { World } from '../../src/use-cases/ports.ts'

/** A plausible organization as the directory states it; name what matters for the test. */
export function anOrganizationRow(changes: Partial<OrganizationRow> = {}): OrganizationRow {
  return {
    externalId: 'o-1',
    name: 'Acme AB',
    kind: 'customer',
    origin: 'direct',
    otherNames: [],
    country: 'SE',
    createdAt: new Date('2019-03-04T00:00:00Z'),
    lastActiveAt: null,
    activeSubscriptions: 1,
    domains: [],
    userDomains: [],
    ...changes,
  }
}

export function aUserRow(
  changes: Partial<Omit<UserRow, 'email'>> & { email?: string } = {},
): UserRow {
  const { email, ...rest } = changes
  return {
    organizationExternalId: 'o-1',
    externalId: 'u-1',
    email: (email ?? 'eva@acme.example') as EmailAddress,
    role: 'administrator',
    lastActiveAt: null,
    ...rest,
  }
}

export type DirectoryRows = {
  readonly organizations?: readonly OrganizationRow[]
  readonly users?: readonly UserRow[]
  readonly links?: readonly LinkRow[]
}

/** Puts rows into the directory, as the vendor's system would. */
export async function fillDirectory(world: World, rows: DirectoryRows): Promise<void> {
  await world.transact(async ({ directoryAdmin }) => {
    await directoryAdmin.putOrganizations(rows.organizations ?? [], world.newId)
    const held = await directoryAdmin.hold([
      ...(rows.users ?? []).map((user) => user.organizationExternalId),
      ...(rows.links ?? []).flatMap((link) => [link.partnerExternalId, link.customerExternalId]),
    ])
    await directoryAdmin.putUsers(rows.users ?? [], held)
    await directoryAdmin.putLinks(rows.links ?? [], held)
  })
}

/** The organization with this external id; fails when there is none. */
export async function organizationOf(world: World, externalId: string): Promise<Organization> {
  const found = await world.transact(({ directory }) => directory.findByExternalId(externalId))
  if (found === undefined) throw new Error(`There is no organization ${externalId}.`)
  return found
}
