import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildDirectory, isBuilt } from '../../bench/match/build.ts'
import { invent, linesOf, planFor } from '../../bench/match/invented.ts'
import { readWords } from '../../bench/match/words.ts'
import { type Database, openDatabase } from '../../src/edges/database/database.ts'
import { importDirectory } from '../../src/use-cases/import-directory.ts'
import { aWorld, type TestWorld } from '../support/a-world.ts'
import { copyOfTemplate } from '../support/template-database.ts'

const ORGANIZATIONS = 1200
const NAMES = [
  'Northwind Traders Inc.',
  'Åkers "Bruk" & Söner AB',
  'Contoso\\Labs (Japan) Co., Ltd.',
  'Gesellschaft für Blaue Steine mbH',
  'Лес и Камень ООО',
  'Universidad del Río Verde',
  'Umbrella Light 42',
]

let world: TestWorld
let shared: string
let url: string
let built: Database
beforeAll(async () => {
  world = await aWorld()
  shared = await mkdtemp(join(tmpdir(), 'berth-bench-words-'))
  await mkdir(join(shared, 'data/company-names'), { recursive: true })
  await writeFile(join(shared, 'data/company-names/names.txt'), NAMES.join('\n'))
  url = await copyOfTemplate()
  built = openDatabase(url, { maximum: 2 })
})
afterAll(async () => {
  await built.destroy()
  await world.close()
  await rm(shared, { recursive: true, force: true })
})

/** Every row of the directory, with the organization's id at the vendor in the place of Berth's own. */
async function everything(database: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ row: string }>`
    select 'organization ' || (to_jsonb(o) - 'id')::text as row from organizations o
    union all select 'domain ' || o.external_id || (to_jsonb(d) - 'organization_id')::text
      from organization_domains d join organizations o on o.id = d.organization_id
    union all select 'user ' || o.external_id || (to_jsonb(u) - 'organization_id')::text
      from users u join organizations o on o.id = u.organization_id
    union all select 'key ' || o.external_id || (to_jsonb(k) - 'organization_id')::text
      from name_keys k join organizations o on o.id = k.organization_id
    order by 1`.execute(database)
  return rows.map(({ row }) => row)
}

async function indexes(database: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ row: string }>`
    select indexdef as row from pg_indexes where schemaname = 'public'
    union all select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
      from pg_constraint where connamespace = 'public'::regnamespace
    order by 1`.execute(database)
  return rows.map(({ row }) => row)
}

async function* asImported(): AsyncGenerator<Uint8Array> {
  const words = readWords(shared)
  for (let index = 0; index < ORGANIZATIONS; index += 1) {
    const lines = linesOf(invent(words, planFor(ORGANIZATIONS), index))
    yield new TextEncoder().encode(lines)
  }
}

describe('The directory that the bench builds', () => {
  const building = () => ({ url, shared, organizationCount: ORGANIZATIONS })

  it('has the rows and keys that an import of the same organizations writes, and its indexes', async () => {
    const indexesBefore = await indexes(built)
    expect(await isBuilt(building())).toBe(false)
    await buildDirectory(building())
    const done = await importDirectory(world, { chunks: asImported() })
    expect(done.refusedCount).toBe(0)
    const rows = await everything(built)
    expect(rows.filter((row) => row.startsWith('organization '))).toHaveLength(ORGANIZATIONS)
    expect(rows).toEqual(await everything(world.database))
    expect(await indexes(built)).toEqual(indexesBefore)
    expect(await isBuilt(building())).toBe(true)
  })

  it('is gone on with where it was interrupted', async () => {
    const before = await everything(built)
    await sql`update bench.built set finished_at = null`.execute(built)
    await sql`truncate bench.chunks`.execute(built)
    await sql`truncate organizations, name_keys cascade`.execute(built)
    await sql`drop index users_by_email`.execute(built)
    await buildDirectory(building())
    expect(await everything(built)).toEqual(before)
    await sql`update bench.built set finished_at = null`.execute(built)
    await buildDirectory(building())
    expect(await everything(built)).toEqual(before)
  })

  it('is not taken for one of another size', async () => {
    await expect(isBuilt({ ...building(), organizationCount: 5000 })).rejects.toThrow()
  })
})
