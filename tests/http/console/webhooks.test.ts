import { sql } from 'kysely'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answering } from '../../support/a-listener.ts'
import { aReceivedOrder } from '../../support/a-received-order.ts'
import { aConsoleBrowser, aReviewer, type TestReviewer } from '../../support/a-reviewer.ts'
import { aToldVendor } from '../events/a-told-vendor.ts'

let told: Awaited<ReturnType<typeof aToldVendor>>
let admin: TestReviewer
let reviewer: TestReviewer
let viewer: TestReviewer
beforeAll(async () => {
  told = await aToldVendor()
  admin = await aReviewer(told.stage, 'admin')
  reviewer = await aReviewer(told.stage, 'reviewer')
  viewer = await aReviewer(told.stage, 'viewer')
})
afterAll(() => told.close())

const ALL = 'webhook-endpoints'
const made = async (changes: object = {}) => {
  const { status, json } = await admin.call('POST', ALL, { url: told.listener.url, ...changes })
  expect(status).toBe(200)
  return { path: `${ALL}/${json.id}`, id: json.id as string, secret: json.secret as string }
}
let count = 0
const happens = () => {
  count += 1
  return aReceivedOrder(told.stage.world, { email: `eva@console${count}.example` })
}

test('an admin adds an endpoint, whose secret is shown once and signs; everybody sees how it is', async () => {
  const { path, id, secret } = await made({ description: 'ERP', types: ['order.invited'] })
  expect((await viewer.call('GET', path)).json).toMatchObject({ health: 'unused', version: 1 })
  const order = await happens()
  await told.deliver()
  const heard = told.listener.heard.at(-1)
  expect(() => new Webhook(secret).verify(heard?.text ?? '', heard?.headers as never)).not.toThrow()
  const { json } = await viewer.call('GET', ALL)
  expect(json.items).toContainEqual(
    expect.objectContaining({
      id,
      description: 'ERP',
      health: 'good',
      deliveredCount: 1,
      waitingCount: 0,
      lastDeliveredAt: told.stage.world.now().toISOString(),
    }),
  )
  expect(JSON.stringify(json)).not.toContain(secret.slice('whsec_'.length))
  const { items } = (await viewer.call('GET', `${path}/deliveries`)).json
  expect(items).toMatchObject([
    {
      type: 'order.invited',
      order: { id: order.id, externalId: order.externalId },
      state: 'delivered',
      attempts: 1,
      lastStatus: 204,
    },
  ])
  expect(items[0].lastMilliseconds).toBeGreaterThanOrEqual(0)
  const story = (await viewer.call('GET', `${path}/deliveries/${items[0].id}`)).json
  expect(story.body).toBe(heard?.text)
  expect(story).toMatchObject({ order: { id: order.id }, history: [{ status: 204 }] })
  await admin.call('DELETE', path)
})

test('what fails is told with the next attempt, found by its state, and sent again', async () => {
  const { path } = await made()
  told.listener.behave(answering(503))
  await happens()
  await told.deliver()
  expect((await viewer.call('GET', path)).json).toMatchObject({
    health: 'retried',
    retriedCount: 1,
    waitingCount: 1,
  })
  const pending = (await viewer.call('GET', `${path}/deliveries?state=pending`)).json.items
  expect(pending).toMatchObject([{ state: 'pending', lastStatus: 503, attempts: 1 }])
  expect(new Date(pending[0].nextAttemptAt) > told.stage.world.now()).toBe(true)
  expect((await viewer.call('GET', `${path}/deliveries?state=failed`)).json.items).toEqual([])
  for (let attempt = 2; attempt <= 10; attempt += 1) {
    told.stage.world.clock.jump({ hours: 30 })
    await told.deliver()
  }
  // A session lives for seven days at most.
  reviewer = await aReviewer(told.stage, 'reviewer')
  viewer = await aReviewer(told.stage, 'viewer')
  admin = await aReviewer(told.stage, 'admin')
  expect((await viewer.call('GET', path)).json).toMatchObject({ health: 'failing', failedCount: 1 })
  told.listener.behave(answering(204))
  const again = await reviewer.call('POST', `${path}/deliveries/${pending[0].id}/replay`)
  expect(again.json).toMatchObject({ state: 'pending', attempts: 0 })
  await told.deliver()
  expect((await viewer.call('GET', path)).json.health).toBe('good')
  const range = { from: '2020-01-01T00:00:00Z', until: told.stage.world.now().toISOString() }
  expect((await reviewer.call('POST', `${path}/replay`, range)).json).toEqual({ replayed: 1 })
  await told.deliver()
  await admin.call('DELETE', path)
})

test('a change is refused when somebody else changed the endpoint meanwhile', async () => {
  const { path } = await made()
  const tag = { 'if-match': '"1"' }
  const first = await admin.call('PATCH', path, { isDisabled: true }, tag)
  expect(first.json).toMatchObject({ health: 'disabled', version: 2 })
  const late = await admin.call('PATCH', path, { description: 'Other' }, tag)
  expect([late.status, late.json.code]).toEqual([412, 'webhook-endpoint-changed'])
  expect((await admin.call('POST', `${path}/test`)).json.code).toBe('webhook-endpoint-disabled')
  await admin.call('PATCH', path, { isDisabled: false }, { 'if-match': '"2"' })
  await admin.call('POST', `${path}/test`)
  await told.deliver()
  expect((await viewer.call('GET', `${path}/deliveries`)).json.items).toMatchObject([
    { type: 'webhook.test', order: null, state: 'delivered' },
  ])
  const rotated = await admin.call('POST', `${path}/rotation`, { formerHours: 2 })
  expect(rotated.json.secret).toMatch(/^whsec_/)
  expect((await viewer.call('GET', path)).json.formerSecretUntil).not.toBeNull()
  expect((await admin.call('DELETE', path)).json).toEqual({ isRemoved: true })
  expect((await viewer.call('GET', path)).json.code).toBe('webhook-endpoint-not-found')
})

test('an address that may not be called is refused, and nothing is made', async () => {
  const before = (await viewer.call('GET', ALL)).json.items
  const { status, json } = await admin.call('POST', ALL, { url: 'http://erp.vendor.example/' })
  expect([status, json.code]).toEqual([422, 'invalid-value'])
  expect((await viewer.call('GET', ALL)).json.items).toEqual(before)
})

test('each role may do what it may, and what is refused changes nothing', async () => {
  const { path } = await made()
  await admin.call('POST', `${path}/test`)
  const [{ id }] = (await viewer.call('GET', `${path}/deliveries`)).json.items
  const changes = [
    ['POST', ALL, { url: told.listener.url }],
    ['PATCH', path, { isDisabled: true }],
    ['DELETE', path],
    ['POST', `${path}/rotation`, {}],
    ['POST', `${path}/test`],
  ] as const
  const range = { from: '2020-01-01T00:00:00Z', until: '2030-01-01T00:00:00Z' }
  const replays = [
    ['POST', `${path}/deliveries/${id}/replay`],
    ['POST', `${path}/replay`, range],
  ] as const
  const before = await told.stage.everyRow()
  for (const [method, to, body] of [...changes, ...replays]) {
    const nobody = await aConsoleBrowser(told.stage).call(method, to, body)
    expect([nobody.status, nobody.json.code]).toEqual([401, 'not-signed-in'])
    const refused = await viewer.call(method, to, body)
    expect([method, to, refused.json.code]).toEqual([method, to, 'not-allowed'])
  }
  for (const [method, to, body] of changes) {
    expect((await reviewer.call(method, to, body)).json.code).toBe('not-allowed')
  }
  expect(await told.stage.everyRow()).toEqual(before)
})

test('who changed an endpoint is in the audit log', async () => {
  const { path, id } = await made()
  await admin.call('PATCH', path, { description: 'CRM' })
  await admin.call('POST', `${path}/rotation`, {})
  await admin.call('DELETE', path)
  const rows = await told.stage.world.transact(async ({ audit }) => {
    await audit.seal(1000)
    return audit.list({ after: 0, limit: 1000 })
  })
  const own = rows.filter(({ facts }) => facts.id === id)
  expect(own.map(({ kind }) => kind)).toEqual([
    'webhook-endpoint.made',
    'webhook-endpoint.changed',
    'webhook-endpoint.secret-rotated',
    'webhook-endpoint.removed',
  ])
  expect(own.map(({ actor }) => actor)).toEqual(own.map(() => ({ kind: 'reviewer', id: admin.id })))
})

test('pages of deliveries follow one another without a gap', async () => {
  const { path } = await made()
  for (let at = 0; at < 5; at += 1) await admin.call('POST', `${path}/test`)
  const all = (await viewer.call('GET', `${path}/deliveries`)).json.items
  const first = (await viewer.call('GET', `${path}/deliveries?limit=3`)).json
  const next = await viewer.call('GET', `${path}/deliveries?limit=3&cursor=${first.nextCursor}`)
  expect([...first.items, ...next.json.items]).toEqual(all)
  expect(next.json.nextCursor).toBeNull()
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from webhook_deliveries
    where endpoint_id = ${path.slice(ALL.length + 1)}`.execute(told.stage.world.database)
  expect(rows).toEqual([{ count: all.length }])
})
