import type { EmailAddress } from '../../src/domain/orders/order.ts'
import type { OrganizationId } from '../../src/domain/organizations/organization.ts'
import type { TestWorld } from './a-world.ts'

export type Entry = {
  readonly externalId: string
  readonly name: string
  readonly kind?: 'customer' | 'partner'
  readonly administrators?: readonly string[]
  readonly members?: readonly string[]
  readonly activeSubscriptions?: number
  /** External ids of the customers that this partner organization manages. */
  readonly manages?: readonly string[]
}

/** Enters organizations into the directory the way the vendor's system does. */
export async function enterIntoDirectory(
  world: TestWorld,
  entries: readonly Entry[],
): Promise<void> {
  await world.transact(async ({ directoryAdmin: directory }) => {
    await directory.putOrganizations(entries.map(organizationRow), world.newId)
    const held = await directory.hold(entries.map(({ externalId }) => externalId))
    await directory.putUsers(entries.flatMap(userRows), held)
    await directory.putLinks(entries.flatMap(linkRows), held)
  })
}

/** Berth's own id of an organization. */
export async function idOf(world: TestWorld, externalId: string): Promise<OrganizationId> {
  const found = await world.transact(({ directory }) => directory.findByExternalId(externalId))
  if (found === undefined) throw new Error(`${externalId} is not in the directory.`)
  return found.id
}

function organizationRow({ externalId, name, kind, activeSubscriptions }: Entry) {
  return {
    externalId,
    name,
    kind: kind ?? ('customer' as const),
    origin: 'direct' as const,
    otherNames: [],
    country: 'SE',
    createdAt: new Date('2019-03-04T00:00:00Z'),
    lastActiveAt: null,
    activeSubscriptions: activeSubscriptions ?? 1,
    domains: [],
    userDomains: [],
  }
}

function userRows({ externalId, administrators, members }: Entry) {
  const people = [
    ...(administrators ?? []).map((email) => ({ email, role: 'administrator' as const })),
    ...(members ?? []).map((email) => ({ email, role: 'member' as const })),
  ]
  return people.map(({ email, role }, index) => ({
    organizationExternalId: externalId,
    externalId: `${externalId}-u${index}`,
    email: email as EmailAddress,
    role,
    lastActiveAt: null,
  }))
}

function linkRows({ externalId, manages }: Entry) {
  return (manages ?? []).map((customer) => ({
    partnerExternalId: externalId,
    customerExternalId: customer,
  }))
}
