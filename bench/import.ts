// How fast is an import, and does its memory stay flat? Loads generated organizations with users
// into a fresh embedded PostgreSQL, then the very rows that ended up there once more by raw COPY
// into the same tables with the same indexes, emptied.   npm run bench:import -- [organizations]
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { openLog } from '../src/apps/log.ts'
import { spareMemory } from '../src/apps/spare-memory.ts'
import { openWorld } from '../src/apps/world.ts'
import type { Database } from '../src/edges/database/database.ts'
import { importDirectory } from '../src/use-cases/import-directory.ts'

spareMemory()
const organizationCount = Number(process.argv[2] ?? 100_000)
const USERS_EACH = 3
const WORDS = 'north blue river stone light iron green harbour cedar cloud atlas nova'.split(' ')
const COLUMNS = {
  organizations:
    'id, external_id, name, name_folded, name_five, kind, origin, other_names, country, created_at, last_active_at, user_count, active_subscriptions, managed_customer_count, made_for_order_id, removed_at, keys_version, plain_name',
  organization_domains:
    'organization_id, host, registrable_domain, kind, name_five, counted_users, stated_users, listed_as, is_expected, names, country',
  users: 'organization_id, email, external_id, role, last_active_at',
  name_keys: 'key, organization_id',
}

async function* rows(): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  let text = ''
  for (let index = 0; index < organizationCount; index += 1) {
    text += linesOf(index)
    if (text.length < 65_536) continue
    yield encoder.encode(text)
    text = ''
  }
  yield encoder.encode(text)
}

function linesOf(index: number): string {
  const word = (step: number) => WORDS[(index * step + step) % WORDS.length] ?? ''
  const organization = {
    type: 'organization',
    externalId: `o-${index}`,
    name: `${word(1)} ${word(5)} ${index} AB`,
    kind: 'customer',
    origin: 'direct',
    otherNames: [`${word(7)} ${index}`],
    country: 'SE',
    createdAt: '2019-03-04T00:00:00Z',
    activeSubscriptions: index % 4,
    domains: [{ name: `${word(1)}-${index}.example`, status: 'verified' }],
  }
  const users = Array.from({ length: USERS_EACH }, (_, user) => ({
    type: 'user',
    organizationExternalId: `o-${index}`,
    externalId: `u-${user}`,
    email: `person.${user}@${word(1)}-${index}.example`,
    role: user === 0 ? 'administrator' : 'member',
  }))
  return [organization, ...users].map((row) => `${JSON.stringify(row)}\n`).join('')
}

async function secondsFor(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}

/** Takes the rows out, empties the tables, and times putting them back. */
async function copySeconds(database: Database, folder: string): Promise<number> {
  const tables = Object.entries(COLUMNS)
  const copy = (table: string, columns: string, way: 'to' | 'from') =>
    sql.raw(`copy ${table} (${columns}) ${way} '${folder}/${table}.copy'`).execute(database)
  for (const [table, columns] of tables) await copy(table, columns, 'to')
  await sql`truncate organizations, name_keys cascade`.execute(database)
  return secondsFor(async () => {
    for (const [table, columns] of tables) await copy(table, columns, 'from')
  })
}

const directory = await mkdtemp(join(tmpdir(), 'berth-bench-'))
const world = await openWorld(
  {
    databaseUrl: undefined,
    dataDirectory: directory,
    secret: 'a secret for this bench only, no other',
    logLevel: 'silent',
  },
  'service',
  openLog('silent'),
)
try {
  const rowCount = organizationCount * (1 + USERS_EACH)
  const memory: number[] = []
  const seconds = await secondsFor(() =>
    importDirectory(world.world, {
      chunks: rows(),
      onProgress: () => memory.push(process.memoryUsage().rss / 2 ** 20),
    }),
  )
  const { rows: found } = await sql<{ folder: string }>`show data_directory`.execute(world.database)
  const folder = Object.values(found[0] ?? {})[0] ?? ''
  const raw = await copySeconds(world.database, folder)
  const quarter = memory[Math.floor(memory.length / 4)] ?? 0
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |\n`
  const perSecond = (time: number) => Math.round(rowCount / time).toLocaleString('en')
  process.stdout.write(
    [
      line([
        'rows',
        'import, rows/s',
        'raw COPY, rows/s',
        'ratio',
        'memory at a quarter',
        'at the end',
        'at most',
      ]),
      line(['--:', '--:', '--:', '--:', '--:', '--:', '--:']),
      line([
        rowCount.toLocaleString('en'),
        perSecond(seconds),
        perSecond(raw),
        (raw / seconds).toFixed(2),
        ...[quarter, memory.at(-1) ?? 0, Math.max(...memory)].map(
          (size) => `${Math.round(size)} MB`,
        ),
      ]),
    ].join(''),
  )
} finally {
  await world.close()
  await rm(directory, { recursive: true, force: true })
}
