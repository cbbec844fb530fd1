import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { DomainError } from '../../src/domain/error.ts'
import { importDirectory } from '../../src/use-cases/import-directory.ts'
import { listImports } from '../../src/use-cases/list-imports.ts'
import { listRefusedRows } from '../../src/use-cases/list-refused-rows.ts'
import type { ImportProgress } from '../../src/use-cases/ports/imports.ts'
import { removeOrganization } from '../../src/use-cases/remove-organization.ts'
import { anOrganizationRow, fillDirectory, organizationOf } from '../support/a-directory.ts'
import { aWorld, type TestWorld } from '../support/a-world.ts'
import { anOrder } from '../support/an-order.ts'
import { whatIsKept } from '../support/what-is-kept.ts'

let world: TestWorld
beforeAll(async () => {
  world = await aWorld()
})
beforeEach(async () => {
  await sql`truncate organizations, imports cascade`.execute(world.database)
})
afterAll(() => world.close())

const organization = (index: number) =>
  `${JSON.stringify({ type: 'organization', externalId: `o-${index}`, name: `Acme ${index}`, kind: 'customer' })}\n`
async function* bytes(...parts: (string | Uint8Array | Error)[]) {
  for (const part of parts) {
    if (part instanceof Error) throw part
    yield typeof part === 'string' ? new TextEncoder().encode(part) : part
  }
}
const countOf = async () => {
  const { rows } = await sql<{ count: number }>`select count(*) from organizations`.execute(
    world.database,
  )
  return Number(rows[0]?.count)
}

describe('An import', () => {
  it('keeps what came before the stream broke, and says that it was interrupted', async () => {
    const lines = Array.from({ length: 3500 }, (_, index) => organization(index)).join('')
    const broken = importDirectory(world, { chunks: bytes(lines, new Error('gone')) })
    await expect(broken).rejects.toThrow('gone')
    const [only] = await listImports(world, { limit: 10 })
    expect(only).toMatchObject({ state: 'interrupted', loadedCount: await countOf() })
    expect(await countOf()).toBeGreaterThanOrEqual(2000)
  })

  it('reads lines wherever the chunks are cut, and the last one without its end', async () => {
    const whole = new TextEncoder().encode(
      organization(1) + organization(2).replace('Acme', 'Åkers 株'),
    )
    const single = Array.from(whole.slice(0, -1), (byte) => Uint8Array.of(byte))
    const done = await importDirectory(world, { chunks: bytes(...single) })
    expect(done).toMatchObject({ state: 'done', loadedCount: 2, byteCount: whole.length - 1 })
    expect((await organizationOf(world, 'o-2')).name).toBe('Åkers 株 2')
  })

  it('refuses a line that is no UTF-8 or too long, and reads the next', async () => {
    const long = `{"x":"${'x'.repeat(300 * 1024)}"}\n`
    const figures: ImportProgress[] = []
    const done = await importDirectory(world, {
      chunks: bytes(Uint8Array.of(0x7b, 0xff, 0x7d, 0x0a), long, '\r\n', organization(1)),
      onProgress: (now) => figures.push(now),
    })
    expect(done).toMatchObject({ rowCount: 3, loadedCount: 1, refusedCount: 2 })
    expect(figures.at(-1)).toMatchObject({ rowCount: 3 })
    expect(await listRefusedRows(world, { id: done.id, limit: 10, afterLine: 0 })).toEqual([
      { line: 1, reason: 'The line is not valid UTF-8' },
      { line: 2, reason: 'The line is longer than 256 KiB' },
    ])
  })

  it('that its service did not survive is seen as interrupted after two silent minutes', async () => {
    await importDirectory(world, { chunks: bytes(organization(1)) })
    await sql`update imports set state = 'running', finished_at = null`.execute(world.database)
    expect((await listImports(world, { limit: 1 }))[0]?.state).toBe('running')
    world.clock.jump({ minutes: 3 })
    expect((await listImports(world, { limit: 1 }))[0]?.state).toBe('interrupted')
  })
})

/** What is kept of each organization's users, and what it would be if they were counted afresh. */
async function counts() {
  const { rows } = await sql<{ kept: string; afresh: string }>`
    select o.external_id || ' ' || o.user_count || ' ' || coalesce(sum(d.counted_users), 0) || ' ' || coalesce(string_agg(
        d.host || ' ' || d.counted_users, ' ' order by d.host), '') as kept,
      o.external_id || ' ' || coalesce(sum(greatest(u.users, d.stated_users)), 0) || ' ' ||
        (select count(*) from users where organization_id = o.id) || ' ' || coalesce(
        string_agg(d.host || ' ' || u.users, ' ' order by d.host), '') as afresh
    from organizations o left join organization_domains d on d.organization_id = o.id
    left join lateral (select count(*) as users from users
      where organization_id = o.id and split_part(email, '@', 2) = d.host) u on true
    group by o.id order by o.external_id`.execute(world.database)
  return { kept: rows.map(({ kept }) => kept), afresh: rows.map(({ afresh }) => afresh) }
}

const anId = fc.constantFrom('o-1', 'o-2', 'o-3')
const aHost = fc.constantFrom('acme.example', 'zeta.example')
const aRow = fc.oneof(
  fc.record({
    type: fc.constant('organization'),
    externalId: anId,
    name: fc.constantFrom('Acme', 'Zeta'),
    kind: fc.constant('customer'),
    domains: fc.array(fc.record({ name: aHost }), { maxLength: 1 }),
    userDomains: fc.array(fc.record({ name: aHost, userCount: fc.nat(3) }), { maxLength: 1 }),
  }),
  fc.record({
    type: fc.constant('user'),
    organizationExternalId: anId,
    externalId: fc.constantFrom('u-1', 'u-2', 'u-3'),
    email: fc.tuple(fc.constantFrom('a', 'b'), aHost).map((parts) => parts.join('@')),
    role: fc.constantFrom('administrator', 'member'),
  }),
)

describe('Users of an import', () => {
  it('are counted right, in whatever order and batches rows come', async () => {
    const files = fc.array(fc.array(aRow, { maxLength: 20 }), { minLength: 1, maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(files, async (parts) => {
        await sql`truncate organizations, name_keys cascade`.execute(world.database)
        for (const rows of parts) {
          const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join('')
          await importDirectory(world, { chunks: bytes(lines) })
        }
        const { kept, afresh } = await counts()
        expect(kept).toEqual(afresh)
        const found = await whatIsKept(world)
        expect(found.kept).toEqual(found.afresh)
      }),
      { numRuns: 60 },
    )
  })
})

describe('An organization', () => {
  it('is not removed while an order is mapped to it that is not final', async () => {
    await fillDirectory(world, { organizations: [anOrganizationRow()] })
    const { id } = await organizationOf(world, 'o-1')
    const order = anOrder({ id: world.newId() as never, state: 'mapped', expiresAt: null })
    await world.transact(async ({ orders }) => {
      await orders.add(order, {})
      await orders.addMapping({
        id: world.newId(),
        orderId: order.id,
        organizationId: id,
        isNew: false,
        rule: 'first-five',
        mappedAt: world.now(),
        undoUntil: new Date(world.now().getTime() + 72 * 3_600_000),
      })
    })
    const refusal = await removeOrganization(world, 'o-1').catch((error) => error)
    expect(refusal).toBeInstanceOf(DomainError)
    expect(refusal.code).toBe('organization-in-use')
    await world.transact(({ orders }) => orders.update({ ...order, state: 'provisioned' }))
    await expect(removeOrganization(world, 'o-1')).rejects.toThrow(DomainError)
    world.clock.jump({ hours: 73 })
    await removeOrganization(world, 'o-1')
    await expect(organizationOf(world, 'o-1')).rejects.toThrow()
  })
})
