import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { EmailAddress } from '../../src/domain/orders/order.ts'
import { anOrderBody, aServer, type TestServer } from '../support/a-server.ts'

let berth: TestServer
beforeAll(async () => {
  berth = await aServer({
    extend: (server) => {
      server.get('/slow', async () => {
        await sql`select pg_sleep(30)`.execute(berth.world.database)
        return {}
      })
    },
  })
})
afterAll(() => berth.close())

/** Ends every other connection to this database, as a restart of PostgreSQL does. */
function endConnections() {
  return sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()
  `.execute(berth.world.database)
}

test('a request whose database goes away is answered 503 with when to come back, and soon the next ones work', async () => {
  const waiting = berth.call('GET', '/slow')
  await new Promise((resolve) => setTimeout(resolve, 300))
  await endConnections()
  const reply = await waiting
  expect([reply.status, reply.json.code]).toEqual([503, 'unavailable'])
  expect(reply.headers['retry-after']).toBe('5')
  // Each connection of the pool finds out by itself that it is gone.
  const next = async () => (await berth.call('POST', '/v1/orders', anOrderBody())).status
  await expect.poll(next).toBe(201)
})

test('a connection that is lost between two statements of a transaction fails that alone', async () => {
  const { database, now, transact } = berth.world
  const work = transact(async ({ mails }) => {
    await mails.holdNotices('eva@acme.example' as EmailAddress, now())
    await endConnections()
    await new Promise((resolve) => setTimeout(resolve, 300))
    return mails.holdNotices('eva@acme.example' as EmailAddress, now())
  })
  await expect(work).rejects.toThrow()
  const works = () =>
    sql`select 1`.execute(database).then(
      () => true,
      () => false,
    )
  await expect.poll(works).toBe(true)
})
