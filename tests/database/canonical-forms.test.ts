import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
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
  await fillDirectory(world, { organizations: [anOrganizationRow()], users: [aUserRow()] })
})
afterAll(() => world.close())

const letters = (count: number) => 'x'.repeat(count)

async function takes(email: string, host: string): Promise<boolean> {
  const { id } = await organizationOf(world, 'o-1')
  const user = sql`insert into users (organization_id, email, role) values (${id}, ${email}, 'member')`
  const domain = sql`insert into organization_domains (organization_id, host, registrable_domain, kind, name_five, names, stated_users)
    values (${id}, ${host}, ${host}, 'customer', 'acme', '{Acme}', 1)`
  const outcomes = await Promise.allSettled([
    user.execute(world.database),
    domain.execute(world.database),
  ])
  const taken = outcomes.map(({ status }) => status === 'fulfilled')
  expect(taken[0]).toBe(taken[1])
  return taken[0] ?? false
}

test.each([
  ['a@b.c', 'b.c', true],
  [`${letters(64)}@d.example`, 'd.example', true],
  [`a@${letters(253)}`, letters(253), true],
  ['a@bc', 'bc', false],
  [`a@${letters(254)}`, letters(254), false],
  ['a@Acme.example', 'Acme.example', false],
  ['a@acme example', 'acme example', false],
  ['a@', '', false],
  ['a@b@acme.example', 'b@acme.example', false],
  ['a@åcme.example', 'åcme.example', false],
])('the address %s and the host %s are taken by the database: %s', async (email, host, isTaken) => {
  expect(await takes(email, host)).toBe(isTaken)
})

test.each([`${letters(65)}@acme.example`, '@acme.example', 'a b@acme.example', 'acme.example'])(
  'the address %s is not taken by the database',
  async (email) => {
    const { id } = await organizationOf(world, 'o-1')
    const insert = sql`insert into users (organization_id, email, role) values (${id}, ${email}, 'member')`
    await expect(insert.execute(world.database)).rejects.toThrow('users_email_check')
  },
)
