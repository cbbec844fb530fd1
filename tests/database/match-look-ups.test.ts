import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { directoryKeys } from '../../src/domain/matching/name-keys.ts'
import type { EmailAddress, OrderId } from '../../src/domain/orders/order.ts'
import type { OrganizationId } from '../../src/domain/organizations/organization.ts'
import type { FirstLookQuestion, MatchStore } from '../../src/use-cases/ports/matching.ts'
import {
  anOrganizationRow,
  aUserRow,
  fillDirectory,
  organizationOf,
} from '../support/a-directory.ts'
import { aWorld, type TestWorld } from '../support/a-world.ts'

let world: TestWorld
beforeAll(async () => {
  world = await aWorld()
})
beforeEach(async () => {
  await sql`truncate organizations, name_keys cascade`.execute(world.database)
})
afterAll(() => world.close())

const idOf = async (externalId: string) => (await organizationOf(world, externalId)).id
const ask = (changes: Partial<FirstLookQuestion> = {}): FirstLookQuestion => ({
  email: 'eva@acme.example' as EmailAddress,
  kind: 'customer',
  literal: { host: 'acme.example', nameFive: 'acme ' },
  registrableDomain: 'acme.example',
  ...changes,
})
const keysOf = (...names: string[]) => directoryKeys('customer', names).keys

type Way = readonly [string, <T>(work: (matching: MatchStore) => Promise<T>) => Promise<T>]
const WAYS: readonly Way[] = [
  ['outside of a transaction', (work) => work(world.matching)],
  ['in a transaction', (work) => world.transact(({ matching }) => work(matching))],
]

describe.each(WAYS)('A look-up of a match, %s,', (_, using) => {
  it('finds memberships, literal and other hosts of many questions, each in its place', async () => {
    await fillDirectory(world, {
      organizations: [
        anOrganizationRow({ otherNames: ['Acme Sverige', 'ACME'] }),
        anOrganizationRow({
          externalId: 'o-2',
          name: 'Zeta',
          country: null,
          userDomains: [{ name: 'mail.acme.example', userCount: 90 }],
        }),
        anOrganizationRow({ externalId: 'p-1', kind: 'partner' }),
      ],
      users: [aUserRow(), aUserRow({ organizationExternalId: 'p-1', role: 'member' })],
    })
    const nobody = 'nobody@elsewhere.example' as EmailAddress
    const [all, none, partners] = await using((matching) =>
      matching.firstLook(
        [
          ask(),
          ask({ email: nobody, literal: null, registrableDomain: null }),
          ask({ kind: 'partner', literal: null, registrableDomain: null }),
        ],
        10,
      ),
    )
    const acme = {
      organizationId: await idOf('o-1'),
      host: 'acme.example',
      nameFive: 'acme ',
      userCount: 1,
      isVerified: false,
      names: ['Acme AB', 'Acme Sverige', 'ACME'],
      country: 'SE',
    }
    expect(all?.memberships).toEqual([
      { organizationId: acme.organizationId, kind: 'customer', role: 'administrator' },
    ])
    expect(all?.literal).toEqual([acme])
    expect(all?.underDomain).toEqual([
      {
        organizationId: await idOf('o-2'),
        host: 'mail.acme.example',
        nameFive: 'zeta',
        userCount: 90,
        isVerified: false,
        names: ['Zeta'],
        country: null,
      },
      acme,
    ])
    expect(none).toEqual({ memberships: [], literal: [], underDomain: [] })
    expect(partners?.memberships).toEqual([
      { organizationId: await idOf('p-1'), kind: 'partner', role: 'member' },
    ])
  })

  it('reads no more hosts than it was asked for, largest first', async () => {
    const organizations = [3, 50, 7, 1].map((userCount) =>
      anOrganizationRow({
        externalId: `o-${userCount}`,
        userDomains: [{ name: 'acme.example', userCount }],
      }),
    )
    await fillDirectory(world, { organizations })
    const [look] = await using((matching) => matching.firstLook([ask()], 2))
    expect(look?.literal.map(({ userCount }) => userCount)).toEqual([50, 7])
    expect(look?.underDomain.map(({ userCount }) => userCount)).toEqual([50, 7])
  })

  it('leaves out hosts that are only listed, and takes verified and expected ones', async () => {
    const listed = (externalId: string, status: 'verified' | 'unverified') =>
      anOrganizationRow({ externalId, domains: [{ name: 'acme.example', status }] })
    await fillDirectory(world, {
      organizations: [listed('verified', 'verified'), listed('unverified', 'unverified')],
    })
    const made = world.newId() as OrganizationId
    await world.transact(({ directory }) =>
      directory.addBeingMade({
        id: made,
        name: 'Acme Nya',
        kind: 'customer',
        country: 'NO',
        administratorEmail: 'nya@acme.example' as EmailAddress,
        orderId: world.newId() as OrderId,
        createdAt: world.now(),
      }),
    )
    const [look] = await using((matching) => matching.firstLook([ask()], 10))
    expect(look?.literal).toMatchObject([
      { organizationId: made, names: ['Acme Nya'], country: 'NO' },
    ])
    const under = look?.underDomain.map(({ organizationId }) => organizationId)
    expect(under?.sort()).toEqual([await idOf('verified'), made].sort())
  })

  it('finds who holds keys, for many questions at once', async () => {
    await fillDirectory(world, {
      organizations: [
        anOrganizationRow({ name: 'Nordvik Maritime' }),
        anOrganizationRow({ externalId: 'o-2', name: 'Nordvik Maritime' }),
        anOrganizationRow({ externalId: 'o-3', name: 'Zeta', otherNames: ['Quillon'] }),
      ],
    })
    const nordvik = keysOf('Nordvik Maritime')
    const quillon = keysOf('Quillon')
    const [one, none, other] = await using((matching) =>
      matching.holdersOf([nordvik, [], [...quillon, 'cw nobody']], 10),
    )
    const both = [await idOf('o-1'), await idOf('o-2')].sort()
    expect(one?.map(({ key }) => key)).toEqual(nordvik)
    for (const { organizationIds } of one ?? []) expect([...organizationIds].sort()).toEqual(both)
    expect(none).toEqual([])
    for (const { key, organizationIds } of other ?? []) {
      expect(organizationIds).toEqual(key === 'cw nobody' ? [] : [await idOf('o-3')])
    }
    const [few] = await using((matching) => matching.holdersOf([nordvik], 1))
    expect(few?.map(({ organizationIds }) => organizationIds.length)).toEqual(nordvik.map(() => 1))
  })

  it('meets organizations with their names and the hosts that speak for them', async () => {
    await fillDirectory(world, {
      organizations: [
        anOrganizationRow({
          otherNames: ['Acme Sverige'],
          domains: [
            { name: 'acme.example', status: 'verified' },
            { name: 'silent.example', status: 'unverified' },
          ],
          userDomains: [{ name: 'mail.acme.example', userCount: 12 }],
        }),
        anOrganizationRow({ externalId: 'o-2' }),
      ],
    })
    const [id, gone] = [await idOf('o-1'), await idOf('o-2')]
    await world.transact(({ directoryAdmin }) => directoryAdmin.remove(gone, world.now()))
    const registrableDomain = 'acme.example'
    expect(await using((matching) => matching.meet([id, gone, id]))).toEqual([
      {
        id,
        names: ['Acme AB', 'Acme Sverige'],
        country: 'SE',
        isBeingMade: false,
        hosts: [
          { host: 'mail.acme.example', userCount: 12, isVerified: false, registrableDomain },
          { host: 'acme.example', userCount: 0, isVerified: true, registrableDomain },
        ],
      },
    ])
  })

  it('finds names that resemble, most alike first, of the asked kind only', async () => {
    await fillDirectory(world, {
      organizations: [
        anOrganizationRow({ name: 'Quillonbergen Oster' }),
        anOrganizationRow({ externalId: 'o-2', name: 'Quillonbergen' }),
        anOrganizationRow({ externalId: 'o-3', name: 'Zeta' }),
        anOrganizationRow({ externalId: 'p-1', name: 'Quillonbergen', kind: 'partner' }),
      ],
    })
    const question = {
      plainName: 'qillonbergen',
      kind: 'customer',
      leastSimilarity: 0.3,
    } as const
    const found = await using((matching) => matching.resembling(question, 5, 5_000))
    expect(found).toEqual([await idOf('o-2'), await idOf('o-1')])
  })

  it('gives up on resembling names in time, and what comes after goes on', async () => {
    await sql`insert into organizations (id, external_id, name, name_folded, name_five, kind, origin,
        active_subscriptions, keys_version, plain_name)
      select gen_random_uuid(), 's' || i, 'x', 'x', 'x', 'customer', 'direct', 0, 1,
        'quillonbergen oster ' || i from generate_series(1, 20000) i`.execute(world.database)
    const question = {
      plainName: 'quillonbergen oster 17',
      kind: 'customer',
      leastSimilarity: 0.3,
    } as const
    const [found, none] = await using(async (matching) => [
      await matching.resembling(question, 5, 1),
      await matching.meet([world.newId() as OrganizationId]),
    ])
    expect([found, none]).toEqual([[], []])
  })
})

describe('Matches in a transaction', () => {
  it('see what it has written', async () => {
    await world.transact(async ({ directoryAdmin, matching }) => {
      await directoryAdmin.putOrganizations(
        [anOrganizationRow({ userDomains: [{ name: 'acme.example', userCount: 2 }] })],
        world.newId,
      )
      const [look] = await matching.firstLook([ask()], 10)
      expect(look?.literal.length).toBe(1)
      const [before] = await world.matching.firstLook([ask()], 10)
      expect(before?.literal).toEqual([])
    })
    const [look] = await world.matching.firstLook([ask()], 10)
    expect(look?.literal.length).toBe(1)
    expect(await world.matching.findMany([await idOf('o-1')])).toMatchObject([{ name: 'Acme AB' }])
  })
})
