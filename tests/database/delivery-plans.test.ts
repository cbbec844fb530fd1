import { type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { WebhookEndpointId } from '../../src/domain/webhooks/webhook-endpoint.ts'
import { seenDeliveries, trafficOf } from '../../src/edges/database/webhook-view.ts'
import { aWorld, type TestWorld } from '../support/a-world.ts'

const ENDPOINT = '00000000-0000-7000-8000-000000000001' as WebhookEndpointId
const COUNT = 30_000
/** Deliveries that were given up are one in so many. */
const RARE = 3_000

let world: TestWorld
beforeAll(async () => {
  world = await aWorld()
  const { database } = world
  await sql`insert into webhook_endpoints (id, url, format, secret, created_at)
    values (${ENDPOINT}, 'https://erp.vendor.example/', 'standard', '', now())`.execute(database)
  await sql`insert into webhook_deliveries (id, endpoint_id, state, attempts, created_at, finished_at)
    select ('00000000-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid, ${ENDPOINT},
      case i % ${RARE}::integer when 1 then 'failed' else 'delivered' end, 1, now(), now()
    from generate_series(1, ${COUNT}::integer) i`.execute(database)
  await sql`insert into webhook_attempts (id, delivery_id, at, milliseconds)
    select id, id, now(), 5 from webhook_deliveries`.execute(database)
  await sql`analyze`.execute(database)
})
afterAll(() => world.close())

type Node = {
  readonly 'Node Type': string
  readonly 'Actual Rows'?: number
  readonly 'Rows Removed by Filter'?: number
  readonly Plans?: readonly Node[]
}

const nodesOf = (node: Node): readonly Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)]
/** The most rows that one step of the plan looked at. */
async function mostRead(statement: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ 'QUERY PLAN': readonly { readonly Plan: Node }[] }>`
    explain (analyze, format json) ${statement}`.execute(world.database)
  const [top] = rows[0]?.['QUERY PLAN'] ?? []
  if (top === undefined) throw new Error('There is no plan.')
  const read = (node: Node) => (node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0)
  return Math.max(...nodesOf(top.Plan).map(read))
}

const page = { endpointId: ENDPOINT, limit: 51 }
test.each([
  ['all', page],
  ['delivered ones', { ...page, state: 'delivered' as const }],
  ['the few that were given up', { ...page, state: 'failed' as const }],
  ['those after a place', { ...page, after: '00000000-0000-7000-8000-000000001000' }],
])('a page of deliveries, %s, reads about as many rows as it shows', async (_which, filter) => {
  const rows = await mostRead(seenDeliveries(filter))
  expect(rows).toBeGreaterThan(0)
  expect(rows).toBeLessThanOrEqual(51)
})

test('how an endpoint is, is told by its newest deliveries alone', async () => {
  expect(await mostRead(trafficOf([ENDPOINT]))).toBeLessThanOrEqual(100)
})
