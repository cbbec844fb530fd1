import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { orderSearchOf } from '../../src/edges/database/order-search.ts'
import type { OrderSearch } from '../../src/use-cases/ports/order-views.ts'
import { aWorld, type TestWorld } from '../support/a-world.ts'

const ROWS = 40_000
const LIMIT = 11

let world: TestWorld
beforeAll(async () => {
  world = await aWorld()
  const { database } = world
  await sql`insert into orders (id, external_id, posted, contact_kind, contact_email, contact_language,
      company_name, company_country, state, state_since, invited_at, created_at)
    select ('01900000-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid, 'SO-' || i, '{}', 'customer',
      'buyer' || i || '@company' || i % 8000 || '.example', 'en', 'House ' || i % 5000 || ' AB', 'SE',
      (array['provisioned', 'provisioned', 'provisioned', 'cancelled', 'expired', 'invited', 'in-setup', 'in-review'])[1 + i % 8],
      timestamptz '2026-01-01' + i * interval '1 minute', timestamptz '2026-01-01', timestamptz '2026-01-01'
    from generate_series(1, ${ROWS}::integer) i`.execute(database)
  await sql`insert into setups (order_id, intent) select id, 'customer-own' from orders`.execute(
    database,
  )
  await sql`analyze orders, setups`.execute(database)
}, 120_000)
afterAll(() => world.close())

type Node = {
  'Node Type': string
  'Relation Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  Plans?: Node[]
}
const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)]

async function nodesFor(search: Omit<OrderSearch, 'limit'>): Promise<readonly Node[]> {
  const { rows } = await sql<{ 'QUERY PLAN': [{ Plan: Node }] }>`
    explain (analyze, format json) ${orderSearchOf({ ...search, limit: LIMIT })}`.execute(
    world.database,
  )
  const [plan] = rows[0]?.['QUERY PLAN'] ?? []
  if (plan === undefined) throw new Error('There is no plan.')
  return nodesOf(plan.Plan)
}

const scannedWhole = (nodes: readonly Node[]) =>
  nodes.filter((node) => node['Node Type'] === 'Seq Scan').map((node) => node['Relation Name'])
const mostRead = (nodes: readonly Node[]) =>
  Math.max(
    ...nodes
      .filter((node) => node['Relation Name'] === 'orders')
      .map((node) => node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)),
  )

const middle = {
  id: '01900000-0000-7000-8000-000000020000',
  stateSince: new Date('2026-01-15T00:00:00Z'),
} as NonNullable<OrderSearch['after']>
const NARROWED: readonly [string, Omit<OrderSearch, 'limit'>][] = [
  ['newest', { sort: 'newest' }],
  ['longest', { sort: 'longest' }],
  ['in one state, longest', { sort: 'longest', states: ['in-review'] }],
  ['in two states, newest', { sort: 'newest', states: ['invited', 'in-setup'] }],
  [
    'since a day, longest',
    { sort: 'longest', since: { after: new Date('2026-01-20T00:00:00Z'), notAfter: null } },
  ],
]

describe.each(NARROWED)('Orders, %s', (_, search) => {
  it.each([
    ['the first page', {}],
    ['a page in the middle', { after: middle }],
  ])('%s reads no more of any part than some pages', async (_page, place) => {
    const nodes = await nodesFor({ ...search, ...place })
    expect(scannedWhole(nodes)).toEqual([])
    // Where many orders are in a state, passing over others is as good as an index of its own.
    expect(mostRead(nodes)).toBeLessThanOrEqual(10 * LIMIT)
  })
})

const question = (changes: Partial<NonNullable<OrderSearch['question']>>) => ({
  question: { externalIdBegins: 'zzz', words: [], ...changes } as NonNullable<
    OrderSearch['question']
  >,
})
const SEARCHED: readonly [string, Omit<OrderSearch, 'limit'>][] = [
  ['a number', { sort: 'newest', ...question({ externalIdBegins: 'SO-31111' }) }],
  ['an address', { sort: 'newest', ...question({ emailBegins: 'buyer4711@' }) }],
  ['a domain', { sort: 'longest', ...question({ emailDomain: 'company77.example' }) }],
  ['words of a name', { sort: 'newest', ...question({ words: ['4711'] }) }],
  [
    'words, in one state',
    { sort: 'longest', states: ['in-review'], ...question({ words: ['4711'] }) },
  ],
]

it.each(SEARCHED)('Orders found by %s are found by an index', async (_, search) => {
  const nodes = await nodesFor(search)
  expect(scannedWhole(nodes)).toEqual([])
  expect(nodes[0]?.['Actual Rows'] ?? 0).toBeGreaterThan(0)
})
