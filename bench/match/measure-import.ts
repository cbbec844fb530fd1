import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import pg from 'pg'
import type { RunningBerth } from '../../tests/support/a-running-berth.ts'
import { copyInto } from './copy.ts'
import { idOf } from './ids.ts'
import { linesOf, planFor } from './invented.ts'
import { freshId, freshOnes } from './questions.ts'
import { copyTextOf, TABLES } from './rows.ts'
import { say } from './say.ts'
import type { Words } from './words.ts'

const MOST_FRESH = 20_000
const ROUNDS = 3

export type Imported = {
  readonly organizationCount: number
  /** Rows that end up in the tables. */
  readonly rowCount: number
  /** One of each round. */
  readonly importSeconds: readonly number[]
  readonly copySeconds: readonly number[]
  readonly mostMemoryMegabytes: number
}
type Measured = {
  readonly berth: RunningBerth
  readonly url: string
  readonly words: Words
  readonly organizationCount: number
}

/**
 * Fresh organizations with domains, users and keys into the whole directory: by raw COPY of their
 * rows in one transaction, then as an import, in turns. They are taken out again each time.
 */
export async function measureImport(measured: Measured): Promise<Imported> {
  const { berth, url, words, organizationCount } = measured
  say('An import …')
  const plan = planFor(organizationCount)
  const fresh = freshOnes(words, plan, Math.min(MOST_FRESH, Math.ceil(organizationCount / 20)))
  const text = copyTextOf(fresh, (index) => idOf(organizationCount + index))
  const lines = fresh.map(linesOf).join('')
  const externalIds = fresh.map((_, index) => freshId(plan, index))
  const rowCount = TABLES.reduce((sum, table) => sum + text[table].split('\n').length - 1, 0)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const memory = watchMemory(berth.servicePid)
  try {
    const copySeconds: number[] = []
    const importSeconds: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      copySeconds.push(await secondsFor(() => inTransaction(client, () => copyInto(client, text))))
      await takeOut(client, externalIds)
      importSeconds.push(await secondsFor(() => importLines(berth, lines)))
      await takeOut(client, externalIds)
    }
    const mostMemoryMegabytes = Math.max(...memory.megabytes)
    const count = fresh.length
    return { organizationCount: count, rowCount, importSeconds, copySeconds, mostMemoryMegabytes }
  } finally {
    memory.stop()
    await takeOut(client, externalIds)
    await client.end()
  }
}

async function inTransaction(client: pg.Client, work: () => Promise<void>): Promise<void> {
  await client.query('begin')
  await work()
  await client.query('commit')
}

async function importLines({ url, key }: RunningBerth, body: string): Promise<void> {
  const reply = await fetch(`${url}/v1/imports`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/x-ndjson' },
    body,
  })
  const text = await reply.text()
  if (!reply.ok) throw new Error(`The import: ${reply.status} ${text}`)
  const { refusedCount } = JSON.parse(text) as { refusedCount: number }
  if (refusedCount > 0) throw new Error(`The import refused ${refusedCount} rows.`)
}

async function takeOut(client: pg.Client, externalIds: readonly string[]): Promise<void> {
  await inTransaction(client, async () => {
    const { rows } = await client.query<{ id: string }>(
      'delete from organizations where external_id = any($1) and removed_at is null returning id',
      [externalIds],
    )
    const ids = rows.map(({ id }) => id)
    await client.query('delete from name_keys where organization_id = any($1)', [ids])
  })
}

async function secondsFor(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}

/** The memory of a process, in megabytes, four times a second. */
function watchMemory(pid: number) {
  const megabytes: number[] = []
  const look = async () => {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)])
    megabytes.push(Number(stdout) / 1024)
  }
  const timer = setInterval(() => void look().catch(() => {}), 250)
  return { megabytes, stop: () => clearInterval(timer) }
}
