import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stripe } from '../../src/edges/purchases/stripe.ts'
import { lettersOf } from '../support/a-postman.ts'
import { aServer, type TestServer } from '../support/a-server.ts'
import {
  anEvent,
  anItem,
  answer,
  aSession,
  aStripe,
  STRIPE_KEY,
  STRIPE_SECRET,
  type StandInStripe,
  stripeError,
  stripeSignature,
} from './a-stripe.ts'

const FORMER = 'whsec_the0former0secret0of0a0test'
const COMPLETED = 'checkout.session.completed'
const SUCCEEDED = 'checkout.session.async_payment_succeeded'

let seller: StandInStripe
let berth: TestServer
let url = ''
const logged: string[] = []

beforeAll(async () => {
  seller = await aStripe()
  berth = await aServer({
    purchases: [
      stripe({
        secrets: [FORMER, STRIPE_SECRET],
        apiKey: STRIPE_KEY,
        apiUrl: seller.url,
        timeoutMilliseconds: 400,
      }),
    ],
    log: { level: 'trace', stream: { write: (line) => void logged.push(line) } },
  })
  url = await berth.server.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await berth.close()
  await seller.close()
})

let count = 0
/** A session at Stripe. */
function sold(changes: object = {}, items: readonly object[] = [anItem('li_1')]) {
  const id = `cs_test_${String(++count).padStart(6, '0')}`
  const session = aSession(id, changes)
  seller.sessions.set(id, { session, items })
  return { id, session }
}

const nowSeconds = () => Math.floor(Date.now() / 1000)

async function post(body: string, signature?: string) {
  const reply = await fetch(`${url}/purchases/stripe`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json; charset=utf-8',
      ...(signature === undefined ? {} : { 'stripe-signature': signature }),
    },
    body,
  })
  const json = (await reply.json()) as Record<string, unknown>
  return { status: reply.status, json, headers: reply.headers }
}

const signed = (body: string, seconds = nowSeconds(), secret = STRIPE_SECRET) =>
  `t=${seconds},v1=${stripeSignature(body, seconds, secret)}`
const send = (body: string) => post(body, signed(body))
const orderOf = (id: string) => berth.call('GET', `/v1/orders/external:stripe:${id}`)

describe('A paid session', () => {
  test('becomes an order, and its contact gets the mail', async () => {
    const { id, session } = sold()
    const { status, json } = await send(anEvent(COMPLETED, session))
    expect({ status, outcome: json.outcome }).toEqual({ status: 201, outcome: 'order-made' })
    expect((await orderOf(id)).json).toMatchObject({
      id: json.orderId,
      state: 'invited',
      contact: { kind: 'customer', email: '000001@acme.example', name: 'Eva Berg', language: 'sv' },
      company: { name: 'Acme AB', country: 'SE' },
      lines: [{ externalId: 'li_1', sku: 'COLLAB-PRO', name: 'Collaboration Pro', quantity: 25 }],
    })
    const letters = await lettersOf(berth.world)
    expect(letters.filter(({ to }) => to === '000001@acme.example')).toHaveLength(1)
    expect(seller.calls.at(-1)).toMatchObject({ version: '2024-06-20' })
  })

  test('has all of its lines, over several pages', async () => {
    const items = Array.from({ length: 230 }, (_, index) => anItem(`li_${index}`))
    const { id, session } = sold({}, items)
    await send(anEvent(COMPLETED, session))
    const { lines } = (await orderOf(id)).json
    expect(lines.map((line: { externalId: string }) => line.externalId)).toEqual(
      items.map((item) => item.id),
    )
  })

  test('that is told several times, at once and by both events, is one order', async () => {
    const { session } = sold()
    const bodies = [COMPLETED, SUCCEEDED, COMPLETED, SUCCEEDED].map((type) =>
      anEvent(type, session),
    )
    const replies = await Promise.all(bodies.map(send))
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 200, 200, 201])
    expect(new Set(replies.map(({ json }) => json.orderId)).size).toBe(1)
  })

  test('that was edited at Stripe meanwhile stays the order that was made', async () => {
    const { id, session } = sold()
    await send(anEvent(COMPLETED, session))
    seller.sessions.set(id, { session, items: [anItem('li_1', { quantity: 26 })] })
    expect(await send(anEvent(COMPLETED, session))).toMatchObject({
      status: 200,
      json: { outcome: 'order-known' },
    })
    expect((await orderOf(id)).json.lines[0].quantity).toBe(25)
  })

  test('may name its company and the kind of its contact itself', async () => {
    const custom_fields = [{ key: 'company', type: 'text', text: { value: 'Typed AB' } }]
    const typed = sold({ custom_fields, locale: 'auto' })
    const named = sold({
      custom_fields,
      metadata: { berth_company: 'Named AB', berth_contact_kind: 'partner' },
    })
    await send(anEvent(COMPLETED, typed.session))
    await send(anEvent(COMPLETED, named.session))
    expect((await orderOf(typed.id)).json).toMatchObject({
      company: { name: 'Typed AB' },
      contact: { language: 'en' },
    })
    expect((await orderOf(named.id)).json).toMatchObject({
      company: { name: 'Named AB' },
      contact: { kind: 'partner' },
    })
  })
})

describe('Only what is paid makes an order', () => {
  test('a payment that takes days does when it has come', async () => {
    const { id, session } = sold({ payment_status: 'unpaid' })
    expect((await send(anEvent(COMPLETED, session))).json.outcome).toBe('nothing-to-do')
    expect((await orderOf(id)).status).toBe(404)
    const paid = { ...session, payment_status: 'paid' }
    seller.sessions.set(id, { session: paid, items: [anItem('li_1')] })
    expect((await send(anEvent(SUCCEEDED, paid))).status).toBe(201)
    // Overtaken: the first event comes again, still saying that nothing is paid.
    expect((await send(anEvent(COMPLETED, session))).json.outcome).toBe('order-known')
  })

  test('what the event says of payment does not count', async () => {
    const { id, session } = sold({ payment_status: 'unpaid' })
    await send(anEvent(COMPLETED, { ...session, payment_status: 'paid' }))
    expect((await orderOf(id)).status).toBe(404)
  })

  test('a trial without a payment does', async () => {
    const { session } = sold({ payment_status: 'no_payment_required' })
    expect((await send(anEvent(COMPLETED, session))).status).toBe(201)
  })

  test.each(['checkout.session.expired', 'checkout.session.async_payment_failed', 'invoice.paid'])(
    '%s does not, and Stripe is not asked',
    async (type) => {
      const { session } = sold()
      const before = seller.calls.length
      expect(await send(anEvent(type, session))).toMatchObject({
        status: 200,
        json: { outcome: 'nothing-to-do' },
      })
      expect(seller.calls).toHaveLength(before)
    },
  )

  test('a session whose id leads elsewhere at Stripe does not', async () => {
    const before = seller.calls.length
    await send(anEvent(COMPLETED, { id: 'cs_1/../../../v1/balance' }))
    expect(seller.calls).toHaveLength(before)
  })
})

describe('A signature', () => {
  const body = () => anEvent(COMPLETED, sold().session)

  test('counts when one of several is right, also by the former secret', async () => {
    const [one, two] = [body(), body()]
    const at = nowSeconds()
    const wrong = 'a'.repeat(64)
    const several = `t=${at},v1=${wrong},v1=${stripeSignature(one, at)},v0=${wrong}`
    expect((await post(one, several)).status).toBe(201)
    expect((await post(two, signed(two, at, FORMER))).status).toBe(201)
  })

  test.each<[string, (body: string) => string | undefined]>([
    ['that is missing', () => undefined],
    ['that is empty', () => ''],
    ['of another secret', (text) => signed(text, nowSeconds(), 'whsec_of0somebody0else')],
    ['over another body', (text) => signed(`${text} `)],
    ['of six minutes ago', (text) => signed(text, nowSeconds() - 360)],
    ['of six minutes ahead', (text) => signed(text, nowSeconds() + 360)],
    [
      'with a fresh time beside an old signature',
      (text) => signed(text, 1).replace('t=1,', `t=${nowSeconds()},`),
    ],
    ['of the test scheme alone', (text) => signed(text).replace('v1=', 'v0=')],
    ['without a time', (text) => signed(text).replace(/^t=\d+,/, '')],
    ['with a time that is none', (text) => `t=now,v1=${stripeSignature(text, Number.NaN)}`],
  ])('%s is refused, and Stripe is not asked', async (_name, header) => {
    const text = body()
    const before = seller.calls.length
    const { status, json } = await post(text, header(text))
    expect({ status, code: json.code }).toEqual({ status: 401, code: 'message-not-signed' })
    expect(seller.calls).toHaveLength(before)
  })
})

describe('When Stripe', () => {
  const limited = stripeError(429, 'rate_limit_error', 'Too many requests', 'rate_limit')
  test.each<[string, Parameters<StandInStripe['fail']>[0]]>([
    ['limits calls', limited],
    ['has a fault of its own', stripeError(500, 'api_error', 'Something went wrong')],
    ['refuses the key', stripeError(401, 'invalid_request_error', 'Invalid API Key')],
    ['refuses the key’s permission', stripeError(403, 'invalid_request_error', 'Permissions')],
    ['breaks off', (response) => response.destroy()],
    ['does not answer', () => undefined],
    ['answers with a page', (response) => response.end('<html></html>')],
    ['sends elsewhere', (response) => response.writeHead(302, { location: '/' }).end()],
  ])('%s, the event is to come again, and then makes its order', async (_name, failure) => {
    const { session } = sold()
    const event = anEvent(COMPLETED, session)
    seller.fail(failure)
    const { status, json, headers } = await send(event)
    expect({ status, code: json.code }).toEqual({ status: 503, code: 'purchase-source-away' })
    expect(headers.get('retry-after')).toBe('5')
    expect(JSON.stringify(json)).not.toContain(STRIPE_KEY)
    expect((await send(event)).status).toBe(201)
  })

  test('fails between the session and its lines, nothing is half made', async () => {
    const { id, session } = sold()
    seller.fail((response) => answer(response, 200, session), limited)
    expect((await send(anEvent(COMPLETED, session))).status).toBe(503)
    expect((await orderOf(id)).status).toBe(404)
  })

  test('does not know the session, it says so', async () => {
    const unknown = await send(anEvent(COMPLETED, aSession('cs_live_unknown')))
    expect(unknown).toMatchObject({ status: 422, json: { code: 'message-unreadable' } })
  })

  test('has no address of the buyer, the field is named', async () => {
    const { session } = sold({ customer_details: null })
    const { status, json } = await send(anEvent(COMPLETED, session))
    expect(status).toBe(400)
    expect(json.errors).toMatchObject([{ pointer: '#/contact/email' }])
  })
})

test('No log line holds an address, the key or a signature', () => {
  expect(logged.length).toBeGreaterThan(20)
  expect(logged.join('\n')).not.toMatch(/@acme\.example|whsec_|rk_test|v1=/)
})
