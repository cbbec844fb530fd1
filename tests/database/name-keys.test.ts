import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { EmailAddress, OrderId } from '../../src/domain/orders/order.ts'
import type { OrganizationId } from '../../src/domain/organizations/organization.ts'
import {
  anOrganizationRow,
  aUserRow,
  fillDirectory,
  organizationOf,
} from '../support/a-directory.ts'
import { aWorld, type TestWorld } from '../support/a-world.ts'
import { whatIsKept } from '../support/what-is-kept.ts'

let world: TestWorld
beforeAll(async () => {
  world = await aWorld()
})
beforeEach(empty)
afterAll(() => world.close())

async function empty(): Promise<void> {
  await sql`truncate organizations, name_keys cascade`.execute(world.database)
}

async function expectAllKept(): Promise<void> {
  const { kept, afresh } = await whatIsKept(world)
  expect(kept).toEqual(afresh)
}

const NAMES = ['Acme AB', 'Nordvik Maritime', '株式会社Quillon', 'Універсам', 'X', 'The Quillon Co']
const aName = fc.constantFrom(...NAMES)
const anId = fc.constantFrom('o-1', 'o-2', 'o-3')
const aHost = fc.constantFrom('acme.example', 'mail.acme.example', 'zeta.example')
const aChange = fc.oneof(
  fc.record({
    what: fc.constant('put' as const),
    id: anId,
    name: aName,
    otherNames: fc.array(aName, { maxLength: 12 }),
    kind: fc.constantFrom('customer' as const, 'partner' as const),
    country: fc.constantFrom('SE', null),
    host: aHost,
    userCount: fc.nat(3),
  }),
  fc.record({ what: fc.constant('user' as const), id: anId, host: aHost, user: fc.nat(2) }),
  fc.record({ what: fc.constant('remove' as const), id: anId }),
  fc.record({ what: fc.constant('make' as const), id: anId, name: aName, host: aHost }),
)
type Change = typeof aChange extends fc.Arbitrary<infer T> ? T : never

/** Changes about organizations that are not there do nothing. */
async function apply(change: Change): Promise<void> {
  if (change.what === 'put') {
    const { id, host, userCount, what, ...rest } = change
    await fillDirectory(world, {
      organizations: [
        anOrganizationRow({ ...rest, externalId: id, userDomains: [{ name: host, userCount }] }),
      ],
    })
  } else if (change.what === 'make') {
    const { id, name, host } = change
    await world.transact(async ({ directory }) => {
      const made = world.newId() as OrganizationId
      await directory.addBeingMade({
        id: made,
        name,
        kind: 'customer',
        country: null,
        administratorEmail: `new@${host}` as EmailAddress,
        orderId: world.newId() as OrderId,
        createdAt: world.now(),
      })
      await directory.nameExternally(made, id)
    })
  } else await changeKnown(change)
}

async function changeKnown(change: Exclude<Change, { what: 'put' | 'make' }>): Promise<void> {
  const known = await organizationOf(world, change.id).catch(() => undefined)
  if (known === undefined) return
  if (change.what === 'remove') {
    await world.transact(({ directoryAdmin }) => directoryAdmin.remove(known.id, world.now()))
    return
  }
  const email = `u${change.user}@${change.host}`
  const user = { organizationExternalId: change.id, externalId: `u-${change.user}`, email }
  await fillDirectory(world, { users: [aUserRow(user)] })
}

describe('Keys and copied names', () => {
  it('are what they would be if they were made afresh, after any changes of the directory', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aChange, { minLength: 2, maxLength: 14 }), async (changes) => {
        await empty()
        for (const change of changes) await apply(change)
        await expectAllKept()
      }),
      { numRuns: 40 },
    )
  })

  it('are not written again when an organization comes with the names that it had', async () => {
    const rows = () =>
      sql<{ at: string }>`select ctid::text || xmin::text as at from name_keys order by 1`.execute(
        world.database,
      )
    await fillDirectory(world, { organizations: [anOrganizationRow()] })
    const { rows: before } = await rows()
    expect(before.length).toBeGreaterThan(0)
    await fillDirectory(world, { organizations: [anOrganizationRow({ country: 'NO' })] })
    expect((await rows()).rows).toEqual(before)
    await expectAllKept()
    await fillDirectory(world, { organizations: [anOrganizationRow({ name: 'Zeta' })] })
    expect((await rows()).rows).not.toEqual(before)
    await expectAllKept()
  })

  it('made by older rules are made again when the organization comes again', async () => {
    await fillDirectory(world, { organizations: [anOrganizationRow()] })
    await sql`update organizations set keys_version = 0, plain_name = null`.execute(world.database)
    await sql`update name_keys set key = 'old' || key`.execute(world.database)
    await fillDirectory(world, { organizations: [anOrganizationRow()] })
    await expectAllKept()
  })
})
