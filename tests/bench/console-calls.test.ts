import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { measureCalls } from '../../bench/console/calls.ts'
import { fillWithOrders } from '../../bench/console/fill.ts'
import { consoleSection } from '../../bench/console/table.ts'
import { aReviewer } from '../support/a-reviewer.ts'
import { aServer, type TestServer } from '../support/a-server.ts'
import { enterIntoDirectory } from '../support/directory-entries.ts'

const ORDERS = 1000

let berth: TestServer
beforeAll(async () => {
  berth = await aServer()
})
afterAll(() => berth.close())

test('the filled database holds what it says, is filled once, and every page of the console answers', async () => {
  const { world } = berth
  await enterIntoDirectory(world, [
    { externalId: 'o-1', name: 'Northwind' },
    { externalId: 'o-2', name: 'Quartz' },
  ])
  await fillWithOrders(world.databaseUrl, ORDERS)
  await fillWithOrders(world.databaseUrl, ORDERS)
  const { rows } = await sql<{ state: string; count: number }>`
    select state, count(*)::integer as count from orders group by 1`.execute(world.database)
  expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(ORDERS)
  expect(rows.map(({ state }) => state).sort()).toEqual([
    ...['awaiting-approval', 'cancelled', 'expired', 'in-review', 'in-setup', 'invited', 'mapped'],
    'provisioned',
  ])
  await expect(fillWithOrders(world.databaseUrl, 2 * ORDERS)).rejects.toThrow('other orders')

  world.clock.set(new Date())
  const called = await measureCalls(world, await aReviewer(berth, 'admin'), ORDERS)
  const found = new Map(called.map((one) => [one.name, one.found]))
  expect(found.get('orders, newest')).toBe(50)
  expect(found.get('orders, newest: the next page')).toBe(50)
  expect(found.get('an order by its number')).toBe(1)
  expect(found.get('orders of a word of nobody')).toBe(0)
  const section = consoleSection({
    ...{ orderCount: ORDERS, organizationCount: 2, called, load: 0.5 },
    ...{ processor: 'some', coreCount: 2 },
  })
  expect(section).toContain('| orders, newest | 50 |')
  expect(section).toMatch(/^## The console$/m)
}, 120_000)
