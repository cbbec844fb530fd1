import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { MatchQuestion } from '../../src/domain/matching/match.ts'
import type { EmailAddress, OrderId } from '../../src/domain/orders/order.ts'
import type { OrganizationId } from '../../src/domain/organizations/organization.ts'
import { matchOrganizations } from '../../src/use-cases/match-organizations.ts'
import { anOrganizationRow, aUserRow, fillDirectory } from '../support/a-directory.ts'
import { aWorld, type TestWorld } from '../support/a-world.ts'

let world: TestWorld
beforeAll(async () => {
  world = await aWorld()
})
beforeEach(async () => {
  await sql`truncate organizations cascade`.execute(world.database)
})
afterAll(() => world.close())

type Ask = { readonly isBeyond?: boolean } & Partial<Omit<MatchQuestion, 'administratorEmail'>>
const match = (companyName: string, email: string, { isBeyond = true, ...more }: Ask = {}) =>
  world.transact((stores) =>
    matchOrganizations(
      stores,
      { isMatchingBeyondLiteral: isBeyond },
      {
        companyName,
        administratorEmail: email as EmailAddress,
        kind: 'customer',
        limit: 10,
        ...more,
      },
      world.now(),
    ),
  )
const rulesOf = ({ candidates }: Awaited<ReturnType<typeof match>>) =>
  candidates.map(({ organization, rule }) => `${organization.externalId} ${rule}`)

const at = (host: string, userCount = 10) => ({ userDomains: [{ name: host, userCount }] })

describe('A match', () => {
  it('by an administrator’s address is that organization, whatever name was typed', async () => {
    await fillDirectory(world, {
      organizations: [anOrganizationRow(), anOrganizationRow({ externalId: 'o-2' })],
      users: [aUserRow(), aUserRow({ organizationExternalId: 'o-2', role: 'member' })],
    })
    const found = await match('Something else', 'eva@acme.example')
    expect(found.outcome).toBe('administrator-email')
    expect(rulesOf(found)).toEqual(['o-1 administrator-email'])
  })

  it('by a member’s address says so', async () => {
    await fillDirectory(world, {
      organizations: [anOrganizationRow()],
      users: [aUserRow({ role: 'member' })],
    })
    const found = await match('Acme', 'eva@acme.example')
    expect(found.outcome).toBe('member-email')
    expect(rulesOf(found)).toEqual(['o-1 member-email'])
  })

  it('looks only among organizations of the asked kind', async () => {
    await fillDirectory(world, {
      organizations: [anOrganizationRow({ kind: 'partner' })],
      users: [aUserRow()],
    })
    expect(await match('Acme AB', 'eva@acme.example')).toEqual({ outcome: 'none', candidates: [] })
    const asPartner = await match('Acme AB', 'eva@acme.example', { kind: 'partner' })
    expect(asPartner.outcome).toBe('administrator-email')
  })

  it('lists those that begin alike first, then others of the domain, most used first', async () => {
    await fillDirectory(world, {
      organizations: [
        anOrganizationRow({
          externalId: 'idle',
          activeSubscriptions: 0,
          ...at('acme.example', 900),
        }),
        anOrganizationRow({ externalId: 'used', activeSubscriptions: 3, ...at('acme.example', 5) }),
        anOrganizationRow({ externalId: 'other', name: 'Zeta', ...at('acme.example', 9) }),
        anOrganizationRow({ externalId: 'sub', name: 'Acme X', ...at('mail.acme.example', 9) }),
        anOrganizationRow({ externalId: 'far', name: 'Acme AB', ...at('acme.test', 9) }),
      ],
    })
    const found = await match('acme  corp', 'new@acme.example')
    expect(found.outcome).toBe('candidates')
    expect(rulesOf(found)).toEqual([
      'used first-five',
      'idle first-five',
      'sub beyond',
      'other beyond',
    ])
    expect(found.candidates.map(({ isProbablyUnused }) => isProbablyUnused)).toEqual([
      false,
      true,
      false,
      false,
    ])
    expect(found.candidates.reduce((sum, { score }) => sum + score, 0)).toBeLessThan(1.000001)
    expect(rulesOf(await match('acme  corp', 'new@acme.example', { isBeyond: false }))).toEqual([
      'used first-five',
      'idle first-five',
    ])
    expect(rulesOf(await match('acme', 'new@acme.example', { limit: 1 }))).toHaveLength(1)
  })

  it('never goes by the domain of a public mail provider', async () => {
    await fillDirectory(world, {
      organizations: [anOrganizationRow(at('gmail.com'))],
      users: [aUserRow({ email: 'acme@gmail.com' })],
    })
    expect((await match('Zebra', 'other@gmail.com')).outcome).toBe('none')
    const byName = await match('Acme AB', 'other@gmail.com')
    expect(rulesOf(byName)).toEqual(['o-1 beyond'])
    const codes = byName.candidates[0]?.evidence.map(({ code }) => code)
    expect(codes).toContain('same-name')
    expect(codes).toContain('name-only')
    expect(codes?.filter((code) => code.includes('domain'))).toEqual([])
    expect((await match('Acme AB', 'acme@gmail.com')).outcome).toBe('administrator-email')
  })

  it('finds an organization that is being made, but never as the only certain one', async () => {
    const id = world.newId() as OrganizationId
    await world.transact(async ({ directory }) => {
      await directory.addBeingMade({
        id,
        name: 'Acme AB',
        kind: 'customer',
        country: null,
        administratorEmail: 'eva@acme.example' as EmailAddress,
        orderId: world.newId() as OrderId,
        createdAt: world.now(),
      })
    })
    const found = await match('Acme Oy', 'bo@acme.example')
    expect(found.candidates.map(({ organization, rule }) => [organization.id, rule])).toEqual([
      [id, 'first-five'],
    ])
    await world.transact(({ directory }) =>
      directory.putAdministrator(id, 'eva@acme.example' as EmailAddress, world.now()),
    )
    const again = await match('Other name', 'eva@acme.example')
    expect(again.outcome).toBe('candidates')
    expect(again.candidates.map(({ organization }) => organization.id)).toEqual([id])
  })
})

/** The rule as product.md words it, written without any of the product's code. */
function literally(
  directory: readonly { readonly id: string; readonly name: string; readonly host: string }[],
  name: string,
  host: string,
): readonly string[] {
  const read = (text: string) =>
    Array.from(text.normalize('NFC').trim().split(/\s+/u).join(' ').toLowerCase())
      .slice(0, 5)
      .join('')
  return directory
    .filter((one) => read(one.name) === read(name) && one.host === host)
    .map(({ id }) => id)
}

describe('The rule first-five', () => {
  it('finds exactly what a plain reading of it finds, for names in many scripts', async () => {
    const pieces = fc.constantFrom(
      ...[
        'a',
        'A',
        'b',
        'Å',
        'a\u030a',
        'İ',
        'ı',
        'ß',
        'ẞ',
        'Σ',
        'ς',
        'é',
        'e\u0301',
        'Ж',
        'ж',
        '株',
        '式',
        'ア',
        'が',
        'か\u3099',
      ],
      ...[
        'ك',
        'ة',
        '𝐀',
        '😀',
        '👩‍💻',
        'ﬁ',
        ' ',
        '  ',
        '\u00a0',
        '\u3000',
        '\t',
        '.',
        '1',
        '가',
        '\u1100\u1161',
        'ด',
        'ี',
        '\u200b',
      ],
    )
    const names = fc
      .array(pieces, { minLength: 1, maxLength: 8 })
      .map((some) => some.join(''))
      .filter((name) => name.trim() !== '')
    const hosts = fc.constantFrom('one.example', 'two.example', 'mail.one.example')
    const organizations = fc.array(fc.record({ name: names, host: hosts }), {
      minLength: 1,
      maxLength: 40,
    })
    const questions = fc.array(fc.record({ name: names, host: hosts }), {
      minLength: 1,
      maxLength: 10,
    })
    let foundCount = 0
    await fc.assert(
      fc.asyncProperty(organizations, questions, async (some, asked) => {
        await sql`truncate organizations cascade`.execute(world.database)
        const directory = some.map((one, index) => ({ ...one, id: `o-${index}` }))
        await fillDirectory(world, {
          organizations: directory.map(({ id, name, host }) =>
            anOrganizationRow({ externalId: id, name, ...at(host) }),
          ),
        })
        const known = directory.map(({ name, host }) => ({ name, host }))
        for (const { name, host } of [...asked, ...known.slice(0, 5)]) {
          const found = await match(name, `x@${host}`, { limit: 1000, isBeyond: false })
          const ids = found.candidates.map(({ organization }) => organization.externalId).sort()
          expect(ids).toEqual([...literally(directory, name, host)].sort())
          foundCount += ids.length
        }
      }),
      { numRuns: 60 },
    )
    expect(foundCount).toBeGreaterThan(100)
  }, 120_000)
})
