import { Readable } from 'node:stream'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aServer, type TestServer } from '../support/a-server.ts'

let berth: TestServer
let url: string
let authorization: string
beforeAll(async () => {
  // It listens by itself.
  berth = await aServer({ isBehindPrism: false })
  url = await berth.server.listen({ host: '127.0.0.1', port: 0 })
  ;({ authorization } = await berth.keyWith('directory:write', 'directory:read'))
})
afterAll(() => berth.close())

const row = (name: string, index = 1) =>
  `${JSON.stringify({ type: 'organization', externalId: `o-${index}`, name, kind: 'customer' })}\n`
const NDJSON = { 'content-type': 'application/x-ndjson' }
const send = (body: string, key: string, headers: Record<string, string> = {}) =>
  berth.call('POST', '/v1/imports', body, {
    ...NDJSON,
    authorization,
    'idempotency-key': key,
    ...headers,
  })
const importCount = async () => {
  const rows = await sql<{ count: number }>`select count(*)::integer as count from imports`.execute(
    berth.world.database,
  )
  return rows.rows[0]?.count ?? 0
}

/** Sends the beginning, and hangs up. */
async function cutOff(beginning: string, key: string): Promise<void> {
  const stream = Readable.from(
    (async function* () {
      yield Buffer.from(beginning)
      await new Promise((resolve) => setTimeout(resolve, 300))
      throw new Error('hung up')
    })(),
  )
  const sending = fetch(`${url}/v1/imports`, {
    method: 'POST',
    headers: { ...NDJSON, authorization, 'idempotency-key': key },
    body: Readable.toWeb(stream) as ReadableStream,
    duplex: 'half',
  } as RequestInit)
  await expect(sending).rejects.toThrow()
  for (;;) {
    const { json } = await berth.call('GET', '/v1/imports?limit=1')
    if (json.items[0]?.state === 'interrupted') return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

test('a repeat of an import that is done loads nothing, and answers with it', async () => {
  const first = await send(row('Acme'), 'i-1')
  expect([first.status, first.json.state]).toEqual([202, 'done'])
  await berth.call('PUT', '/v1/organizations/o-1', { name: 'Renamed', kind: 'customer' })
  const before = await importCount()
  const again = await send(row('Acme'), 'i-1')
  expect([again.status, again.json.id]).toEqual([202, first.json.id])
  expect(again.headers['idempotent-replayed']).toBe('true')
  expect(first.headers['idempotent-replayed']).toBeUndefined()
  expect(await importCount()).toBe(before)
  expect((await berth.call('GET', '/v1/organizations/o-1')).json.name).toBe('Renamed')
})

test('a repeat of one that was cut off goes on with it', async () => {
  const rows = Array.from({ length: 1500 }, (_, index) => row(`Acme ${index}`, index)).join('')
  const before = await importCount()
  await cutOff(rows.slice(0, rows.length - 20_000), 'i-2')
  const again = await send(rows, 'i-2')
  expect([again.status, again.json.state, again.json.rowCount]).toEqual([202, 'done', 1500])
  expect(await importCount()).toBe(before + 1)
  const replayed = await send(rows, 'i-2')
  expect([replayed.json.id, replayed.headers['idempotent-replayed']]).toEqual([
    again.json.id,
    'true',
  ])
})

test('the same key with another body is refused, and nothing of it is loaded', async () => {
  await send(row('Acme', 9031), 'i-3')
  const other = await send(row('Other', 9032), 'i-3')
  expect([other.status, other.json.code]).toEqual([422, 'idempotency-key-reused'])
  expect((await berth.call('GET', '/v1/organizations/o-9032')).status).toBe(404)
  const asCsv = await send(row('Acme', 9031), 'i-3', { 'content-type': 'text/csv' })
  expect(asCsv.json.code).toBe('idempotency-key-reused')
})

test('of several with one key at once, one loads', async () => {
  const before = await importCount()
  const all = await Promise.all(Array.from({ length: 4 }, () => send(row('Acme', 41), 'i-4')))
  const loaded = all.filter(({ headers }) => headers['idempotent-replayed'] === undefined)
  expect(loaded.filter(({ status }) => status === 202)).toHaveLength(1)
  for (const { status, json } of all) {
    expect(status === 202 || json.code === 'idempotency-key-running').toBe(true)
  }
  expect(await importCount()).toBe(before + 1)
})

test('a key belongs to its API key, and is forgotten after two days', async () => {
  const first = await send(row('Acme', 51), 'i-5')
  const other = await berth.keyWith('directory:write')
  const theirs = await send(row('Acme', 51), 'i-5', other)
  expect(theirs.json.id).not.toBe(first.json.id)
  berth.world.clock.jump({ hours: 49 })
  await send(row('Acme', 51), 'i-6')
  const later = await send(row('Other', 52), 'i-5')
  expect([later.status, later.json.id === first.json.id]).toEqual([202, false])
})

test('a key that began one import does not go on with another that `resume` names', async () => {
  const { json: done } = await send(row('Acme'), 'i-own')
  const { json: other } = await send(row('Other', 7), 'i-other')
  const resume = (id: string) =>
    berth.call('POST', `/v1/imports?resume=${id}`, row('Acme'), {
      ...NDJSON,
      authorization,
      'idempotency-key': 'i-own',
    })
  const refused = await resume(other.id)
  expect([refused.status, refused.json.code]).toEqual([422, 'idempotency-key-reused'])
  expect((await resume(done.id)).json.id).toBe(done.id)
})
