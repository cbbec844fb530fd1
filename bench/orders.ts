// Where do a thousand real orders end? Imports 60,269 organizations with users into a Berth of its
// own, then takes orders through the API, the mails and the wizard's own calls to an end.
//   npm run bench:orders -- [shared folder] [orders] [--write]
import { execFile } from 'node:child_process'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { aRunningBerth, type RunningBerth } from '../tests/support/a-running-berth.ts'
import { type Plan, planOrders } from './orders/questions.ts'
import { type ClaimSeen, type Ended, faultsOf, tableOf, type VendorBooks } from './orders/table.ts'
import { type OrderSeen, walk } from './orders/walk.ts'
import { writeSection } from './write-section.ts'

const ROOT = join(import.meta.dirname, '..')
const AT_ONCE = 8
const LONGEST_MINUTES = 15
const words = process.argv.slice(2).filter((word) => word !== '--write')
const shared = resolve(ROOT, words[0] ?? '../shared')
const plans = planOrders(shared, Number(words[1] ?? 1000))

// Every person comes from an address of their own, as behind a proxy: no limit is switched off.
const berth = await aRunningBerth({ BERTH_TRUSTED_PROXIES: '127.0.0.1' })
try {
  const imported = await importAll(berth)
  process.stdout.write(`${imported}\n`)
  const began = performance.now()
  const ended = await walkAll(berth, plans)
  const seconds = (performance.now() - began) / 1000
  const orders = await settled(berth)
  const books = (await (await fetch(`${berth.vendorUrl}/state`)).json()) as VendorBooks
  const claims = await all<ClaimSeen>(berth, '/v1/claims')
  const faults = faultsOf(plans, orders, claims, books)
  const text = tableOf({ imported, seconds, atOnce: AT_ONCE, ended, orders, claims, faults })
  process.stdout.write(text)
  if (process.argv.includes('--write')) writeSection(text)
  if (faults.length > 0) process.exitCode = 1
} finally {
  await berth.stop()
}

async function importAll({ url, key }: RunningBerth): Promise<string> {
  const script = [join(shared, 'bench/to-import.mjs'), '--users']
  const run = await promisify(execFile)(process.execPath, script, { maxBuffer: 2 ** 28 })
  const began = performance.now()
  const reply = await fetch(`${url}/v1/imports`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/x-ndjson' },
    body: run.stdout,
  })
  if (!reply.ok) throw new Error(`The import: ${reply.status} ${await reply.text()}`)
  const done = (await reply.json()) as { rowCount: number; refusedCount: number }
  const time = Math.round((performance.now() - began) / 1000)
  return `${done.rowCount.toLocaleString('en')} rows imported in ${time} s, ${done.refusedCount} refused`
}

async function walkAll(running: RunningBerth, all: readonly Plan[]): Promise<readonly Ended[]> {
  const left = [...all]
  const ended: Ended[] = []
  const until = Date.now() + LONGEST_MINUTES * 60_000
  const work = async () => {
    for (let plan = left.shift(); plan !== undefined && Date.now() < until; plan = left.shift()) {
      const began = performance.now()
      const fault = await walk(running, plan).then(
        () => null,
        (error: Error) => `${plan.number}: ${error.message}`,
      )
      if (fault !== null) process.stderr.write(`${fault}\n`)
      ended.push({ milliseconds: performance.now() - began, fault })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return ended
}

/** The orders, when the vendor has done what it was called for, or after a minute. */
async function settled(running: RunningBerth): Promise<readonly OrderSeen[]> {
  for (let tries = 0; ; tries += 1) {
    const orders = await all<OrderSeen>(running, '/v1/orders')
    if (tries === 60 || orders.every(({ state }) => state !== 'mapped')) return orders
    await sleep(1000)
  }
}

async function all<Item>({ api }: RunningBerth, path: string): Promise<readonly Item[]> {
  const items: Item[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    type Page = { items: Item[]; nextCursor: string | null }
    const rest: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`
    const page: Page = await api<Page>('GET', `${path}?limit=200${rest}`)
    items.push(...page.items)
    cursor = page.nextCursor
  }
  return items
}
