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

let world: TestWorld
beforeAll(async () => {
  world = await aWorld()
})
beforeEach(async () => {
  await sql`truncate organizations cascade`.execute(world.database)
})
afterAll(() => world.close())

const hostsOf = async (externalId: string) => {
  const { rows } = await sql<{ host: string; users: number }>`
    select host, d.user_count as users from organization_domains d
    join organizations o on o.id = d.organization_id
    where o.external_id = ${externalId} order by host`.execute(world.database)
  return rows.map(({ host, users }) => `${host} ${users}`)
}

describe('The directory', () => {
  it('counts users by host as they come, move and go', async () => {
    await fillDirectory(world, {
      organizations: [anOrganizationRow()],
      users: [
        aUserRow({ externalId: '1', email: 'a@acme.example' }),
        aUserRow({ externalId: '2', email: 'b@acme.example', role: 'member' }),
        aUserRow({ externalId: '3', email: 'c@mail.acme.example', role: 'member' }),
      ],
    })
    expect(await hostsOf('o-1')).toEqual(['acme.example 2', 'mail.acme.example 1'])
    // 2 moves to another host, 3 takes the address of 1, which then is no user any more.
    await fillDirectory(world, {
      users: [
        aUserRow({ externalId: '2', email: 'b@other.example' }),
        aUserRow({ externalId: '3', email: 'a@acme.example' }),
      ],
    })
    expect(await hostsOf('o-1')).toEqual(['acme.example 1', 'other.example 1'])
    const organization = await organizationOf(world, 'o-1')
    expect(organization.userCount).toBe(2)
    const removed = await world.transact(({ directoryAdmin }) =>
      directoryAdmin.removeUser(organization.id, '2'),
    )
    expect(removed).toBe(true)
    expect(await hostsOf('o-1')).toEqual(['acme.example 1'])
    expect((await organizationOf(world, 'o-1')).userCount).toBe(1)
  })

  it('keeps counts right when many users come at the same time', async () => {
    await fillDirectory(world, { organizations: [anOrganizationRow()] })
    const users = Array.from({ length: 40 }, (_, index) =>
      aUserRow({ externalId: `u-${index % 25}`, email: `u${index % 25}@acme.example` }),
    )
    await Promise.all(users.map((user) => fillDirectory(world, { users: [user] })))
    expect(await hostsOf('o-1')).toEqual(['acme.example 25'])
    expect((await organizationOf(world, 'o-1')).userCount).toBe(25)
  })

  it('replaces what it knew of an organization, but keeps its users', async () => {
    await fillDirectory(world, {
      organizations: [
        anOrganizationRow({
          domains: [{ name: 'old.example', status: 'verified' }],
          userDomains: [{ name: 'stated.example', userCount: 12 }],
        }),
      ],
      users: [aUserRow()],
    })
    expect(await hostsOf('o-1')).toEqual(['acme.example 1', 'old.example 0', 'stated.example 12'])
    expect((await organizationOf(world, 'o-1')).userCount).toBe(13)
    await fillDirectory(world, {
      organizations: [
        anOrganizationRow({
          name: 'Zeta AB',
          domains: [{ name: 'acme.example', status: 'verified' }],
        }),
      ],
    })
    expect(await hostsOf('o-1')).toEqual(['acme.example 1'])
    const zeta = await organizationOf(world, 'o-1')
    expect(zeta).toMatchObject({ name: 'Zeta AB', userCount: 1 })
    expect(zeta.domains).toEqual([{ name: 'acme.example', status: 'verified' }])
    const [look] = await world.matching.firstLook(
      [
        {
          email: 'bo@acme.example' as EmailAddress,
          kind: 'customer',
          literal: { host: 'acme.example', nameFive: 'zeta ' },
          registrableDomain: null,
        },
      ],
      10,
    )
    expect(look?.literal.map(({ organizationId }) => organizationId)).toEqual([zeta.id])
  })

  it('makes one of an organization that Berth had made and the one that the directory sent first', async () => {
    const id = world.newId() as OrganizationId
    const orderId = world.newId() as OrderId
    await world.transact(({ directory }) =>
      directory.addBeingMade({
        id,
        name: 'Acme AB',
        kind: 'customer',
        country: null,
        administratorEmail: 'eva@acme.example' as EmailAddress,
        orderId,
        createdAt: world.now(),
      }),
    )
    await fillDirectory(world, {
      organizations: [anOrganizationRow({ externalId: 'new-7', name: 'Acme Aktiebolag' })],
      users: [aUserRow({ organizationExternalId: 'new-7', role: 'member' })],
    })
    const stays = await world.transact(async ({ directory }) => {
      await directory.putAdministrator(id, 'boss@acme.example' as EmailAddress, world.now())
      return directory.nameExternally(id, 'new-7')
    })
    expect(stays).toBe(id)
    expect(await organizationOf(world, 'new-7')).toMatchObject({
      id,
      name: 'Acme Aktiebolag',
      userCount: 2,
      isBeingMade: false,
    })
    // A later change with that id is the same organization, and its administrator gets an id.
    await fillDirectory(world, {
      organizations: [anOrganizationRow({ externalId: 'new-7', name: 'Acme' })],
      users: [
        aUserRow({ organizationExternalId: 'new-7', externalId: 'b', email: 'boss@acme.example' }),
      ],
    })
    const again = await organizationOf(world, 'new-7')
    expect(again).toMatchObject({ id, name: 'Acme', userCount: 2 })
    const administrators = await world.transact(({ directory }) => directory.administratorsOf(id))
    expect(administrators.map(({ externalId, email }) => [externalId, email])).toEqual([
      ['b', 'boss@acme.example'],
    ])
  })

  it('counts a managed customer once the link is accepted or from the directory', async () => {
    await fillDirectory(world, {
      organizations: [
        anOrganizationRow({ externalId: 'p', name: 'Partner', kind: 'partner' }),
        anOrganizationRow({ externalId: 'c' }),
      ],
    })
    const partner = await organizationOf(world, 'p')
    const customer = await organizationOf(world, 'c')
    const link = { partner: partner.id, customer: customer.id, orderId: world.newId() as OrderId }
    const manages = () =>
      world.transact(({ directory }) => directory.managesCustomer(partner.id, customer.id))
    await world.transact(({ directory }) => directory.linkCustomer({ ...link, state: 'proposed' }))
    expect(await manages()).toBe(false)
    expect((await organizationOf(world, 'p')).managedCustomerCount).toBe(0)
    await fillDirectory(world, { links: [{ partnerExternalId: 'p', customerExternalId: 'c' }] })
    await world.transact(({ directory }) => directory.linkCustomer({ ...link, state: 'proposed' }))
    expect(await manages()).toBe(true)
    expect((await organizationOf(world, 'p')).managedCustomerCount).toBe(1)
    await world.transact(({ directoryAdmin }) => directoryAdmin.remove(customer.id, world.now()))
    expect((await organizationOf(world, 'p')).managedCustomerCount).toBe(0)
  })

  it('finds nothing of an organization that was removed, and takes its id again', async () => {
    await fillDirectory(world, { organizations: [anOrganizationRow()], users: [aUserRow()] })
    const { id } = await organizationOf(world, 'o-1')
    await world.transact(({ directoryAdmin }) => directoryAdmin.remove(id, world.now()))
    const left = await world.transact(async ({ directory }) => [
      await directory.find(id),
      await directory.findByExternalId('o-1'),
      ...(await directory.membershipsOf('eva@acme.example' as EmailAddress)),
    ])
    expect(left).toEqual([undefined, undefined])
    await fillDirectory(world, { organizations: [anOrganizationRow()] })
    expect((await organizationOf(world, 'o-1')).id).not.toBe(id)
  })

  it('lists by name, page by page, and searches by beginning, id, domain and kind', async () => {
    const names = ['Émile', 'Acme AB', 'acme ab', 'ACME Oy', 'Zeta', 'Östra']
    await fillDirectory(world, {
      organizations: names.map((name, index) =>
        anOrganizationRow({
          externalId: `o-${index}`,
          name,
          kind: index === 3 ? 'partner' : 'customer',
          userDomains: index < 2 ? [{ name: 'mail.acme.example', userCount: 1 }] : [],
        }),
      ),
    })
    const list = async (filter: object) =>
      await world.transact(({ directoryAdmin }) => directoryAdmin.list({ limit: 50, ...filter }))
    const all = await list({})
    expect(all.map(({ name }) => name.toLowerCase())).toEqual([
      'acme ab',
      'acme ab',
      'acme oy',
      'zeta',
      'émile',
      'östra',
    ])
    const first = await list({ limit: 2 })
    const last = first.at(-1)
    const rest = await list({ after: last?.id })
    expect([...first, ...rest].map(({ id }) => id)).toEqual(all.map(({ id }) => id))
    expect((await list({ q: 'ACME  a' })).length).toBe(2)
    expect((await list({ q: 'é' })).map(({ name }) => name)).toEqual(['Émile'])
    expect((await list({ q: 'o-4' })).map(({ name }) => name)).toEqual(['Zeta'])
    expect((await list({ domain: 'acme.example' })).length).toBe(2)
    expect((await list({ domain: 'mail.acme.example' })).length).toBe(2)
    expect((await list({ domain: 'other.acme.example' })).length).toBe(0)
    await fillDirectory(world, {
      users: [aUserRow({ organizationExternalId: 'o-5', email: 'eva@nhs.uk' })],
    })
    expect((await list({ domain: 'nhs.uk' })).map(({ name }) => name)).toEqual(['Östra'])
    expect((await list({ kind: 'partner' })).map(({ name }) => name)).toEqual(['ACME Oy'])
  })
})
