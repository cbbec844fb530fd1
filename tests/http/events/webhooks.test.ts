import { sql } from 'kysely'
import { Webhook } from 'standardwebhooks'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startDispatch } from '../../../src/edges/jobs/dispatch.ts'
import { deliverWebhook } from '../../../src/use-cases/deliver-webhook.ts'
import { takeDeliveries } from '../../../src/use-cases/take-deliveries.ts'
import { aListener, answering } from '../../support/a-listener.ts'
import { aReceivedOrder } from '../../support/a-received-order.ts'
import { aToldVendor } from './a-told-vendor.ts'

let told: Awaited<ReturnType<typeof aToldVendor>>
const call: (typeof told)['stage']['call'] = (...all) => told.stage.call(...all)
beforeAll(async () => {
  told = await aToldVendor()
})
afterAll(() => told.close())
afterEach(async () => {
  told.listener.behave(answering(204))
  await told.deliver()
  const { json } = await call('GET', '/v1/webhook-endpoints')
  for (const { id } of json.items) await call('DELETE', `/v1/webhook-endpoints/${id}`)
  told.listener.heard.length = 0
})

let count = 0
const happens = () => {
  count += 1
  return aReceivedOrder(told.stage.world, { email: `eva@happens${count}.example` })
}

/** Every row as PostgreSQL writes it: bytes in hex. */
async function textOf(table: string): Promise<string> {
  const { rows } = await sql<{ text: string }>`
    select string_agg(t::text, ' ') as text from ${sql.table(table)} t`.execute(
    told.stage.world.database,
  )
  return rows[0]?.text ?? ''
}

describe('An endpoint', () => {
  it('hears what happens, signed, once', async () => {
    const { secret } = await told.endpoint()
    const order = await happens()
    expect(await told.deliver()).toBe(1)
    const [heard] = told.listener.heard
    if (heard === undefined) throw new Error('Nothing was heard.')
    const verified = new Webhook(secret).verify(heard.text, heard.headers as never)
    expect(verified).toMatchObject({
      type: 'order.invited',
      data: { orderId: order.id, orderExternalId: order.externalId, sequence: 1 },
    })
    const pulled = await call('GET', '/v1/events?limit=200')
    expect(pulled.json.items.at(-1)).toMatchObject({
      id: heard.headers['webhook-id'],
      type: 'order.invited',
      data: heard.body.data,
    })
    expect(await told.deliver()).toBe(0)
  })

  it('hears only what it wants', async () => {
    await told.endpoint({ types: ['order.cancelled'] })
    const { id } = await happens()
    await call('POST', `/v1/orders/${id}/cancel`)
    await told.deliver()
    expect(told.listener.heard.map(({ body }) => body.type)).toEqual(['order.cancelled'])
  })

  it('gets CloudEvents if it wishes, signed alike', async () => {
    const { secret } = await told.endpoint({ format: 'cloudevents' })
    const { externalId } = await happens()
    await told.deliver()
    const [heard] = told.listener.heard
    new Webhook(secret).verify(heard?.text ?? '', heard?.headers as never)
    expect(heard?.headers['content-type']).toBe('application/cloudevents+json')
    expect(heard?.body).toMatchObject({
      specversion: '1.0',
      id: heard?.headers['webhook-id'],
      source: '/v1/orders',
      type: 'order.invited',
      subject: externalId,
      datacontenttype: 'application/json',
    })
  })

  it('is signed for with two secrets while one replaces the other', async () => {
    const { path, secret } = await told.endpoint()
    const rotated = await call('POST', `${path}/rotation`, { formerHours: 2 })
    expect(rotated.json.secret).not.toBe(secret)
    await happens()
    await told.deliver()
    const [heard] = told.listener.heard
    for (const one of [secret, rotated.json.secret]) {
      expect(() =>
        new Webhook(one).verify(heard?.text ?? '', heard?.headers as never),
      ).not.toThrow()
    }
    told.stage.world.clock.jump({ hours: 3 })
    await happens()
    await told.deliver()
    const later = told.listener.heard.at(-1)
    expect(() => new Webhook(secret).verify(later?.text ?? '', later?.headers as never)).toThrow()
  })

  it('that is disabled hears nothing, and then what waited for it', async () => {
    const { path } = await told.endpoint()
    await happens()
    await call('PATCH', path, { isDisabled: true })
    expect(await told.deliver()).toBe(0)
    await happens()
    expect((await call('POST', `${path}/test`, {})).json.code).toBe('webhook-endpoint-disabled')
    await call('PATCH', path, { isDisabled: false })
    expect(await told.deliver()).toBe(1)
  })

  it('that answers 410 is disabled', async () => {
    const { path } = await told.endpoint()
    told.listener.behave(answering(410))
    await happens()
    await told.deliver()
    const { json } = await call('GET', path)
    expect(json).toMatchObject({ isDisabled: true, disabledBecause: 'gone' })
  })

  it('is changed only as it was read', async () => {
    const { path } = await told.endpoint()
    const { headers } = await call('GET', path)
    const tag = { 'if-match': String(headers.etag) }
    expect((await call('PATCH', path, { description: 'ERP' }, tag)).status).toBe(200)
    const late = await call('PATCH', path, { description: 'Other' }, tag)
    expect([late.status, late.json.code]).toEqual([412, 'webhook-endpoint-changed'])
    expect((await call('GET', path)).json.description).toBe('ERP')
  })

  it('is removed only as it was read; several tags may be named, a weak one fits nothing', async () => {
    const { path } = await told.endpoint()
    const { headers } = await call('GET', path)
    const tag = String(headers.etag)
    await call('PATCH', path, { description: 'ERP' }, { 'if-match': `"7", ${tag}` })
    const now = String((await call('GET', path)).headers.etag)
    expect(now).not.toBe(tag)
    for (const old of [tag, `W/${now}`, '"other"']) {
      const late = await call('DELETE', path, undefined, { 'if-match': old })
      expect([late.status, late.json.code]).toEqual([412, 'webhook-endpoint-changed'])
    }
    const unreadable = await call('DELETE', path, undefined, { 'if-match': '1' })
    expect([unreadable.status, unreadable.json.errors[0].pointer]).toEqual([400, '#/If-Match'])
    expect((await call('DELETE', path, undefined, { 'if-match': now })).status).toBe(204)
  })

  it('must be an address that may be called', async () => {
    const { status, json } = await call('POST', '/v1/webhook-endpoints', {
      url: 'http://erp.vendor.example/',
    })
    expect([status, json.code]).toEqual([422, 'invalid-value'])
    expect((await call('GET', '/v1/webhook-endpoints')).json.items).toEqual([])
  })

  it('shows its secret once, and a repeat of the same call shows it again', async () => {
    const key = { 'idempotency-key': 'an-endpoint' }
    const body = { url: told.listener.url }
    const made = await call('POST', '/v1/webhook-endpoints', body, key)
    const secret = made.json.secret as string
    expect((await call('POST', '/v1/webhook-endpoints', body, key)).text).toBe(made.text)
    const path = `/v1/webhook-endpoints/${made.json.id}`
    const turn = { 'idempotency-key': 'a-turn' }
    const rotated = await call('POST', `${path}/rotation`, {}, turn)
    expect((await call('POST', `${path}/rotation`, {}, turn)).json).toEqual(rotated.json)
    const { text } = await call('GET', path)
    const listed = await call('GET', '/v1/webhook-endpoints')
    const tables = ['webhook_endpoints', 'idempotency_keys', 'audit_waiting', 'audit_log']
    const rows = (await Promise.all(tables.map(textOf))).join('\n')
    expect(rows).toContain(made.json.id)
    for (const one of [secret, rotated.json.secret as string]) {
      const bare = one.slice('whsec_'.length)
      expect([text, listed.text, rows].join()).not.toContain(bare)
      for (const bytes of [Buffer.from(bare), Buffer.from(bare, 'base64')]) {
        expect(rows).not.toContain(bytes.toString('hex'))
      }
    }
    // Both sign: the repeat of the rotation has not ended the first one.
    await happens()
    await told.deliver()
    const heard = told.listener.heard.at(-1)
    for (const one of [secret, rotated.json.secret]) {
      new Webhook(one).verify(heard?.text ?? '', heard?.headers as never)
    }
  })

  it('that nobody knows is not found, whatever is asked of it', async () => {
    const path = '/v1/webhook-endpoints/01900000-0000-7000-8000-000000000000'
    const asked = [
      await call('GET', path),
      await call('PATCH', path, { isDisabled: true }),
      await call('DELETE', path),
      await call('POST', `${path}/rotation`, {}),
      await call('GET', `${path}/deliveries`),
      await call('POST', `${path}/test`, {}),
      await call('GET', '/v1/webhook-endpoints/nonsense'),
    ]
    expect(asked.map(({ json }) => json.code)).toEqual(
      asked.map(() => 'webhook-endpoint-not-found'),
    )
  })
})

describe('A delivery', () => {
  it('is tried ten times over three days, then given up, and reviewers are told once a day', async () => {
    const endpoint = await told.endpoint()
    told.listener.behave(answering(500))
    await happens()
    await happens()
    const began = told.stage.world.now()
    expect(await told.deliver()).toBe(2)
    for (let attempt = 2; attempt <= 10; attempt += 1) {
      const [next] = await told.deliveriesOf(endpoint)
      const wait = new Date(next?.nextAttemptAt ?? '').getTime() - told.stage.world.now().getTime()
      expect(await told.deliver()).toBe(0)
      told.stage.world.clock.jump({ milliseconds: wait * 1.25 })
      expect(await told.deliver()).toBe(2)
    }
    const hours = (told.stage.world.now().getTime() - began.getTime()) / 3_600_000
    expect(hours).toSatisfy((all: number) => all > 75 && all < 110)
    const deliveries = await told.deliveriesOf(endpoint)
    expect(deliveries).toMatchObject([
      { state: 'failed', attempts: 10, nextAttemptAt: null, lastStatus: 500 },
      { state: 'failed', attempts: 10 },
    ])
    const story = await call('GET', `${endpoint.path}/deliveries/${deliveries[0]?.id}`)
    expect(story.json.history).toHaveLength(10)
    const mails = await told.stage.mailsTo('desk@vendor.example')
    expect(mails.filter((kind) => kind === 'webhook-failed')).toHaveLength(1)
    expect(new Set(told.listener.heard.map(({ headers }) => headers['webhook-id'])).size).toBe(2)
  })

  it('that was given up is replayed under its id, one or all of a time', async () => {
    const endpoint = await told.endpoint()
    await happens()
    await happens()
    await told.deliver()
    const [newest] = await told.deliveriesOf(endpoint)
    const path = `${endpoint.path}/deliveries/${newest?.id}/replay`
    expect((await call('POST', path, {})).json).toMatchObject({ state: 'pending', attempts: 0 })
    expect((await call('POST', path, {})).json.code).toBe('webhook-delivery-under-way')
    expect(await told.deliver()).toBe(1)
    const ids = told.listener.heard.map(({ headers }) => headers['webhook-id'])
    expect(ids).toHaveLength(3)
    expect(ids.filter((id) => id === ids.at(-1))).toHaveLength(2)
    const now = told.stage.world.now().getTime()
    const range = (hours: number) => ({
      from: new Date(now + (hours - 1) * 3_600_000).toISOString(),
      until: new Date(now + hours * 3_600_000).toISOString(),
    })
    expect((await call('POST', `${endpoint.path}/replay`, range(-1))).json).toEqual({ replayed: 0 })
    expect((await call('POST', `${endpoint.path}/replay`, range(1))).json).toEqual({ replayed: 2 })
    expect(await told.deliver()).toBe(2)
  })

  it('of a test says that it is one', async () => {
    const endpoint = await told.endpoint({ types: ['order.expired'] })
    const sent = await call('POST', `${endpoint.path}/test`, {})
    expect(sent.status).toBe(202)
    await told.deliver()
    expect(told.listener.heard.at(-1)?.body).toMatchObject({ type: 'webhook.test', data: {} })
    expect(told.listener.heard.at(-1)?.headers['webhook-id']).toBe(sent.json.id)
  })

  it('whose sender died is sent by another after a minute', async () => {
    await told.endpoint()
    await happens()
    expect(await takeDeliveries(told.stage.world, 10)).toHaveLength(1)
    expect(await told.deliver()).toBe(0)
    told.stage.world.clock.jump({ seconds: 61 })
    expect(await told.deliver()).toBe(1)
  })

  it('of a removed endpoint is dropped', async () => {
    const { path, id } = await told.endpoint()
    await happens()
    await call('DELETE', path)
    expect(await told.deliver()).toBe(0)
    const rows = await told.stage.world.database
      .selectFrom('webhook_deliveries')
      .select('state')
      .where('endpoint_id', '=', id)
      .execute()
    expect(rows).toEqual([{ state: 'dropped' }])
  })

  it('reaches nine endpoints while a tenth hangs', async () => {
    const others = await Promise.all(Array.from({ length: 9 }, () => aListener()))
    const hanging = await aListener()
    hanging.behave(() => {})
    await told.endpoint({ url: hanging.url })
    for (const { url } of others) await told.endpoint({ url })
    for (let order = 0; order < 30; order += 1) await happens()
    const { world } = told.stage
    const dispatch = startDispatch({
      take: (limit) => takeDeliveries(world, limit),
      deliver: (one) => deliverWebhook(world, (posting) => told.post(posting), one),
      onFailure: () => {},
      pollMilliseconds: 50,
    })
    await expect
      .poll(() => others.map(({ heard }) => heard.length), { timeout: 15_000 })
      .toEqual(others.map(() => 30))
    await dispatch.stop()
    for (const one of [hanging, ...others]) await one.close()
  }, 30_000)
})
