import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { installTrigrams } from '../../src/edges/database/trigrams.ts'
import { anOrganizationRow, fillDirectory } from '../support/a-directory.ts'
import { aWorld, type TestWorld } from '../support/a-world.ts'

let world: TestWorld
beforeAll(async () => {
  world = await aWorld()
  await fillDirectory(world, { organizations: [anOrganizationRow({ name: 'Quillonbergen' })] })
})
beforeEach(async () => {
  await sql`drop extension if exists pg_trgm cascade`.execute(world.database)
})
afterAll(() => world.close())

const resembling = async () =>
  (
    await world.matching.resembling(
      { plainName: 'quillonbergan', kind: 'customer', leastSimilarity: 0.3 },
      5,
      5_000,
    )
  ).length

describe('Where the database has no pg_trgm', () => {
  it('a start makes it, with its index, once, and names that resemble are found', async () => {
    expect(await installTrigrams(world.databaseUrl)).toBe(true)
    expect(await installTrigrams(world.databaseUrl)).toBe(true)
    const { rows } = await sql`select 1 from pg_indexes
      where indexname = 'organizations_by_plain_name' and indexdef like '%gin_trgm_ops%'`.execute(
      world.database,
    )
    expect(rows.length).toBe(1)
    expect(await resembling()).toBe(1)
  })

  it('matches do without, in a transaction and outside of one, and what comes after goes on', async () => {
    expect(await resembling()).toBe(0)
    const { found, met } = await world.transact(async ({ matching, directory }) => ({
      found: await matching.resembling(
        { plainName: 'quillon', kind: 'customer', leastSimilarity: 0.3 },
        5,
        5_000,
      ),
      met: await directory.findByExternalId('o-1'),
    }))
    expect(found).toEqual([])
    expect(met?.name).toBe('Quillonbergen')
  })

  it('a start whose account may not make it says so, and goes on', async ({ skip }) => {
    const { rows } = await sql<{ may: boolean }>`
      select rolsuper as may from pg_roles where rolname = current_user`.execute(world.database)
    if (rows[0]?.may !== true) skip('only a superuser can take the place of another account')
    const asReader = new URL(world.databaseUrl)
    asReader.searchParams.set('options', '-c role=pg_read_all_data')
    expect(await installTrigrams(asReader.href)).toBe(false)
  })
})
