import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readMapping } from '../../src/domain/purchases/purchase-mapping.ts'
import { signedWebhook } from '../../src/edges/purchases/signed-webhook.ts'
import { lettersOf } from '../support/a-postman.ts'
import { aServer, type TestServer } from '../support/a-server.ts'

const secretOf = (text: string) => `whsec_${Buffer.from(text.padEnd(32, '.')).toString('base64')}`
const FORMER = secretOf('the former secret')
const CURRENT = secretOf('the current secret')

const MAPPING = {
  when: { pointer: '/type', is: ['order.placed'] },
  order: {
    externalId: 'shop-{/data/number}',
    contact: { kind: 'customer', email: '{/data/email}', language: '{/data/language}' },
    company: { name: '{/data/company}' },
    lines: {
      each: '/data/items',
      line: { externalId: '{number}', sku: '{./sku}', name: '{./title}', quantity: '{./count}' },
    },
  },
}

let berth: TestServer
let url = ''
const logged: string[] = []

beforeAll(async () => {
  const outcome = readMapping(MAPPING)
  if ('faults' in outcome) throw new Error(JSON.stringify(outcome.faults))
  berth = await aServer({
    purchases: [signedWebhook({ secrets: [FORMER, CURRENT], mapping: outcome.mapping })],
    log: { level: 'trace', stream: { write: (line) => void logged.push(line) } },
  })
  url = await berth.server.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(() => berth.close())

const aMessage = (number: number, changes: object = {}, type = 'order.placed') =>
  JSON.stringify({
    type,
    data: {
      number,
      email: `buyer${number}@acme.example`,
      language: 'sv',
      company: 'Acme AB',
      items: [{ sku: 'PRO', title: 'Pro', count: 25 }],
      ...changes,
    },
  })

type Signing = { readonly secret?: string; readonly at?: Date; readonly over?: string }

function signed(body: string, { secret = CURRENT, at = new Date(), over = body }: Signing = {}) {
  const id = `msg_${crypto.randomUUID()}`
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, at, over),
  }
}

async function post(body: string | Uint8Array, headers: Record<string, string>) {
  const reply = await fetch(`${url}/purchases/webhook`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  })
  return { status: reply.status, json: (await reply.json()) as Record<string, unknown> }
}
const send = (body: string, signing?: Signing) => post(body, signed(body, signing))
const orderCalled = (externalId: string) =>
  berth.world.transact(({ orders }) => orders.findByExternalId(externalId))

describe('A signed message of another system', () => {
  test('becomes the same order as by the API, and its contact gets the mail', async () => {
    const { status, json } = await send(aMessage(1))
    expect({ status, outcome: json.outcome }).toEqual({ status: 201, outcome: 'order-made' })
    const { json: order } = await berth.call('GET', '/v1/orders/external:shop-1')
    expect(order).toMatchObject({
      id: json.orderId,
      state: 'invited',
      contact: { kind: 'customer', email: 'buyer1@acme.example', language: 'sv' },
      company: { name: 'Acme AB', country: null },
      lines: [{ externalId: '1', sku: 'PRO', name: 'Pro', quantity: 25 }],
    })
    const letters = await lettersOf(berth.world)
    expect(letters.filter(({ to }) => to === 'buyer1@acme.example')).toHaveLength(1)
    const { json: story } = await berth.call('GET', `/v1/orders/${json.orderId}/timeline`)
    expect(story.items[0]).toMatchObject({
      kind: 'order.received',
      actor: { kind: 'system', id: 'webhook' },
    })
  })

  test('that comes again, at once or later, is the same order', async () => {
    const replies = await Promise.all(Array.from({ length: 8 }, () => send(aMessage(2))))
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(new Set(replies.map(({ json }) => json.orderId)).size).toBe(1)
    expect((await send(aMessage(2))).json.outcome).toBe('order-known')
    const letters = await lettersOf(berth.world)
    expect(letters.filter(({ to }) => to === 'buyer2@acme.example')).toHaveLength(1)
  })

  test('that says something else about a known purchase is refused', async () => {
    await send(aMessage(3))
    const { status, json } = await send(aMessage(3, { company: 'Another AB' }))
    expect({ status, code: json.code }).toEqual({ status: 409, code: 'order-differs' })
  })

  test('about something else is acknowledged and left', async () => {
    const reply = await send(aMessage(4, {}, 'order.viewed'))
    expect(reply).toEqual({ status: 200, json: { outcome: 'nothing-to-do', orderId: null } })
    expect(await orderCalled('shop-4')).toBeUndefined()
  })

  test('may be signed with the former secret while one replaces the other', async () => {
    expect((await send(aMessage(5), { secret: FORMER })).status).toBe(201)
  })

  test('may carry several signatures, of which one counts', async () => {
    const body = aMessage(6)
    const headers = signed(body)
    const other = new Webhook(secretOf('of somebody else')).sign('other', new Date(), body)
    const both = `${other} ${headers['webhook-signature']}`
    expect((await post(body, { ...headers, 'webhook-signature': both })).status).toBe(201)
  })
})

describe('What is not proved is refused', () => {
  const minutes = (count: number) => new Date(Date.now() + count * 60_000)
  test.each<[string, Signing]>([
    ['signed with another secret', { secret: secretOf('a stranger’s secret') }],
    ['signed over another body', { over: aMessage(999) }],
    ['signed six minutes ago', { at: minutes(-6) }],
    ['signed six minutes ahead', { at: minutes(6) }],
  ])('%s', async (_name, signing) => {
    const { status, json } = await send(aMessage(10), signing)
    expect({ status, code: json.code }).toEqual({ status: 401, code: 'message-not-signed' })
    expect(await orderCalled('shop-10')).toBeUndefined()
  })

  test.each(['webhook-id', 'webhook-timestamp', 'webhook-signature'])(
    'without %s',
    async (name) => {
      const body = aMessage(11)
      const headers: Record<string, string> = signed(body)
      delete headers[name]
      expect((await post(body, headers)).status).toBe(401)
      expect((await post(body, { ...headers, [name]: 'v1,' })).status).toBe(401)
    },
  )

  test('in the same words whatever is wrong', async () => {
    const details = await Promise.all([
      send(aMessage(12), { secret: FORMER.replace('d', 'e') }),
      send(aMessage(12), { at: minutes(-60) }),
      post('no JSON at all', {}),
    ])
    expect(new Set(details.map(({ json }) => json.detail)).size).toBe(1)
  })
})

describe('A signed message that cannot be used says why and changes nothing', () => {
  test.each<[string, object, number, string]>([
    ['a bad address', { email: 'eva at acme' }, 400, '#/contact/email'],
    ['several addresses', { email: ['a@acme.example', 'b@acme.example'] }, 400, '#/contact/email'],
    ['no address', { email: undefined }, 400, '#/contact/email'],
    [
      'a quantity that is text',
      { items: [{ sku: 's', title: 't', count: '5' }] },
      400,
      '#/lines/0/quantity',
    ],
    ['no lines', { items: [] }, 400, '#/lines'],
    ['half a surrogate pair', { company: 'Acme \ud800' }, 400, '#/company/name'],
  ])('%s', async (_name, changes, status, pointer) => {
    const reply = await send(aMessage(20, changes))
    const errors = reply.json.errors as { pointer: string }[]
    expect(reply.status).toBe(status)
    expect(errors.map((error) => error.pointer)).toContain(pointer)
    expect(await orderCalled('shop-20')).toBeUndefined()
  })

  test('no JSON', async () => {
    expect(await send('{"type":')).toMatchObject({
      status: 422,
      json: { code: 'message-unreadable' },
    })
  })

  test('a place that the mapping needs', async () => {
    const { status, json } = await send(aMessage(21, { number: null }))
    expect({ status, code: json.code }).toEqual({ status: 422, code: 'message-unreadable' })
    expect(json.detail).toContain('/data/number')
  })

  test('bytes that are no UTF-8, and bodies of other types and of any size', async () => {
    expect((await post(new Uint8Array([0x7b, 0xff]), {})).status).toBe(400)
    expect((await post('a=b', { 'content-type': 'text/plain' })).status).toBe(415)
    expect((await post(`"${'x'.repeat(300_000)}"`, {})).status).toBe(413)
  })
})

test('Without its settings there is nothing at its path', async () => {
  const plain = await aServer()
  const unknown = await plain.call('POST', '/purchases/nothing', '{}')
  const reply = await plain.call('POST', '/purchases/webhook', '{}')
  expect({ status: reply.status, code: reply.json.code }).toEqual({
    status: 404,
    code: 'not-found',
  })
  expect({ ...reply.json, instance: '' }).toEqual({ ...unknown.json, instance: '' })
  await plain.close()
})

test('No log line holds an address, a secret or a signature', () => {
  expect(logged.length).toBeGreaterThan(20)
  const all = logged.join('\n')
  expect(all).not.toMatch(/@acme\.example|whsec_|v1,/)
})
