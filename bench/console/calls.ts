import { sql } from 'kysely'
import type { TestReviewer } from '../../tests/support/a-reviewer.ts'
import type { TestWorld } from '../../tests/support/a-world.ts'
import { summed, type Times } from '../match/times.ts'

export type Called = { readonly name: string; readonly times: Times; readonly found: number }

const ROUNDS = 40
const ORDER = '01900000-0000-7000-8000-'
const idOf = (number: number) => `${ORDER}${String(number).padStart(12, '0')}`

/** Each page of the console as a reviewer opens it, and what stands in the address then. */
function pathsFor(orderCount: number, organizationId: string): Readonly<Record<string, string>> {
  const some = Math.floor(orderCount * 0.7)
  const [word, domain] = ['cormorant', `company${some % 200_000}.example`]
  return {
    'who is signed in (the floor: one row by its key)': 'session',
    overview: 'overview',
    'what waits, beside the navigation': 'waiting',
    'orders, newest': 'orders?sort=newest',
    'orders, longest in their state': 'orders?sort=longest',
    'orders in review, longest': 'orders?state=in-review&sort=longest',
    'orders of a week': 'orders?age=week',
    'an order by its number': `orders?q=SO-${some}`,
    'orders whose number begins so': 'orders?q=SO-7',
    'orders of an address': `orders?q=${encodeURIComponent(`buyer${some}@${domain}`)}`,
    'orders of a domain': `orders?q=${domain}`,
    'orders of a frequent word': `orders?q=${word}`,
    'of these, in review, longest': `orders?q=${word}&state=in-review&sort=longest`,
    'orders of a word of nobody': 'orders?q=xylophone',
    'one order, with its story': `orders/${idOf(some)}`,
    'review queue': 'reviews',
    'directory, search of three letters': 'organizations?q=nor',
    'directory, search of a word': 'organizations?q=quartz',
    'one organization': `organizations/${organizationId}`,
    'possible twins': 'twins',
    imports: 'imports',
    'webhook endpoints': 'webhook-endpoints',
    'deliveries of an endpoint':
      'webhook-endpoints/01930000-0000-7000-8000-000000000001/deliveries',
    'of these, failed':
      'webhook-endpoints/01930000-0000-7000-8000-000000000001/deliveries?state=failed',
    'audit log': 'audit',
    'audit log about an order': `audit?about=${idOf(some)}`,
    'API keys': 'api-keys',
    settings: 'settings',
  }
}

/** Asks for each page again and again, and for the second page of each list. */
export async function measureCalls(
  world: TestWorld,
  reviewer: TestReviewer,
  orderCount: number,
): Promise<readonly Called[]> {
  const { rows } = await sql<{ id: string }>`select id from organizations limit 1`.execute(
    world.database,
  )
  const called: Called[] = []
  for (const [name, path] of Object.entries(pathsFor(orderCount, rows[0]?.id ?? ''))) {
    const first = await ask(reviewer, path)
    called.push({ name, found: countOf(first), times: await timesOf(reviewer, path) })
    if (typeof first?.nextCursor !== 'string' || !path.startsWith('orders')) continue
    const next = `${path}${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(first.nextCursor)}`
    const found = countOf(await ask(reviewer, next))
    called.push({ name: `${name}: the next page`, found, times: await timesOf(reviewer, next) })
  }
  return called
}

type Reply = { readonly items?: readonly unknown[]; readonly nextCursor?: string | null }

async function ask(reviewer: TestReviewer, path: string): Promise<Reply> {
  const { status, json } = await reviewer.call('GET', path)
  if (status !== 200) throw new Error(`${path}: ${status} ${JSON.stringify(json)}`)
  return json as Reply
}

const countOf = ({ items }: Reply) => items?.length ?? 1

async function timesOf(reviewer: TestReviewer, path: string): Promise<Times> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now()
    await ask(reviewer, path)
    times.push(performance.now() - began)
  }
  return summed(times.slice(ROUNDS / 4))
}
