import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aListener, type Listener } from '../support/a-listener.ts'
import { freePort } from '../support/a-process.ts'
import { aRunningBerth, type RunningBerth } from '../support/a-running-berth.ts'
import { anOrderBody } from '../support/a-server.ts'
import { aSpanReceiver, type SpanReceiver } from '../support/a-span-receiver.ts'

const EVA = 'eva.sundelin@traced-house.example'
const OF_CALLER = '0af7651916cd43dd8448eb211c80319c'

let receiver: SpanReceiver
let listener: Listener
let berth: RunningBerth
/** What no span may hold. */
const secrets: string[] = []
let orderId = ''

beforeAll(async () => {
  receiver = await aSpanReceiver()
  listener = await aListener()
  berth = await aRunningBerth({
    OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
    OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer of-the-receiver',
    OTEL_BSP_SCHEDULE_DELAY: '200',
    OTEL_SERVICE_NAME: 'berth-traced',
    BERTH_WEBHOOK_OWN_NETWORKS: '127.0.0.1',
  })
}, 180_000)
afterAll(async () => {
  await berth?.stop()
  await listener.close()
  await receiver.close()
})

async function wholeOrder(): Promise<void> {
  const endpoint = await berth.api<{ secret: string }>('POST', '/v1/webhook-endpoints', {
    url: `${listener.url}/told-in-the-path`,
  })
  orderId = await postOrder()
  const { text } = await berth.mailTo(EVA, /./)
  const locator = /\/setup\/([\w-]+)/.exec(text)?.[1] ?? ''
  const cookies = new Map<string, string>()
  const step = async (name: string, body: unknown) => {
    const cookie = [...cookies].map(([key, value]) => `${key}=${value}`).join('; ')
    const reply = await fetch(`${berth.url}/setup/api/${name}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'berth-locator': locator,
        cookie,
        traceparent: `00-${OF_CALLER.replace('0', 'f')}-b7ad6b7169203331-01`,
      },
      body: JSON.stringify(body),
    })
    for (const set of reply.headers.getSetCookie()) {
      const [, key = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      cookies.set(key, value)
    }
    const view = (await reply.json()) as { preview?: { fingerprint: string } }
    expect(reply.status, `${name}: ${JSON.stringify(view)}`).toBe(200)
    return view
  }
  await fetch(`${berth.url}/setup/${locator}`)
  await fetch(`${berth.url}/no-such-page/${locator}?email=${EVA}`)
  await step('code', {})
  const mail = await berth.mailTo(EVA, /code/i)
  const code = /^\s*(\d{3}\s?\d{3})\s*$/m.exec(mail.text)?.[1] ?? ''
  await step('session', { code })
  await step('company', { companyName: 'Traced House', administratorEmail: EVA })
  const { preview } = await step('choice', { choice: 'new-organization' })
  await step('confirmation', { fingerprint: preview?.fingerprint })
  await expect
    .poll(() => berth.api<{ state: string }>('GET', `/v1/orders/${orderId}`), { timeout: 60_000 })
    .toMatchObject({ state: 'provisioned' })
  await expect
    .poll(() => listener.heard.map(({ body }) => body.type), { timeout: 30_000 })
    .toContain('order.provisioned')
  secrets.push(locator, code, code.replace(/\s/g, ''), endpoint.secret, ...cookies.values())
  await expect
    .poll(() => named('POST webhook').length, { timeout: 20_000 })
    .toBeGreaterThanOrEqual(listener.heard.length)
}

async function postOrder(): Promise<string> {
  const reply = await fetch(`${berth.url}/v1/orders`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${berth.key}`,
      'content-type': 'application/json',
      traceparent: `00-${OF_CALLER}-b7ad6b7169203331-01`,
    },
    body: JSON.stringify(
      anOrderBody({
        externalId: 'SO-TRACED-1',
        contact: { kind: 'customer', email: EVA, name: 'Eva Sundelin', language: 'en' },
        company: { name: 'Traced House AB', country: 'SE' },
      }),
    ),
  })
  const { id } = (await reply.json()) as { id: string }
  expect(reply.status).toBe(201)
  return id
}

const named = (name: string) => receiver.spans.filter((span) => span.name === name)
const factOf = (span: SpanReceiver['spans'][number] | undefined, key: string) =>
  Object.values(span?.attributes.find((one) => one.key === key)?.value ?? {})[0]

describe('The traces of a whole order', () => {
  it('change nothing of its way until it is provisioned', wholeOrder, 120_000)

  it('go on with the trace of the system that posted it, down to the mail', () => {
    const [request] = named('POST /v1/orders')
    expect(request).toMatchObject({ traceId: OF_CALLER, parentSpanId: 'b7ad6b7169203331' })
    expect(factOf(request, 'http.route')).toBe('/v1/orders')
    expect(Number(factOf(request, 'http.response.status_code'))).toBe(201)
    const ofCaller = receiver.spans.filter(({ traceId }) => traceId === OF_CALLER)
    const names = new Set(ofCaller.map(({ name }) => name))
    for (const name of ['transaction', 'job send-mail', 'send mail']) {
      expect([...names]).toContain(name)
    }
    const mail = ofCaller.find(({ name }) => name === 'send mail')
    expect(factOf(mail, 'berth.order.id')).toBe(orderId)
    const job = ofCaller.find(({ spanId }) => spanId === mail?.parentSpanId)
    expect(job?.name).toBe('job send-mail')
    // A job is a child of what enqueued it: the request, or a transaction in it.
    const inRequest = ofCaller.filter(({ spanId, parentSpanId }) =>
      [spanId, parentSpanId].includes(request?.spanId ?? ''),
    )
    expect(inRequest.map(({ spanId }) => spanId)).toContain(job?.parentSpanId)
  })

  it('lead from the confirmation to its run, and from a run to the calls of the target', async () => {
    const runs = () => named('job advance-run')
    // Spans are sent some at a time.
    await expect
      .poll(() => runs().map(({ traceId }) => traceId), { timeout: 20_000 })
      .toContain(named('POST /setup/api/confirmation')[0]?.traceId)
    const calls = receiver.spans.filter(({ name }) => name.startsWith('target '))
    const done = calls.filter((call) => factOf(call, 'berth.outcome') === 'done')
    expect(done.length).toBeGreaterThan(1)
    for (const call of calls) {
      // A run that the sweep takes up first begins a trace of its own.
      expect(runs().map(({ traceId }) => traceId)).toContain(call.traceId)
      expect(factOf(call, 'berth.order.id')).toBe(orderId)
    }
  }, 30_000)

  it('tell a webhook endpoint which trace its delivery is part of', () => {
    for (const { headers, body } of listener.heard) {
      const [, traceId, spanId] = String(headers.traceparent).split('-')
      const post = named('POST webhook').find((span) => span.spanId === spanId)
      expect(post).toMatchObject({ traceId })
      expect(factOf(post, 'berth.event.id')).toBe(headers['webhook-id'])
      expect(body.type).toBeTruthy()
    }
    expect(listener.heard.length).toBeGreaterThan(3)
  })

  it('let no browser choose its trace', () => {
    const traces = new Set(receiver.spans.map(({ traceId }) => traceId))
    expect(traces).not.toContain(OF_CALLER.replace('0', 'f'))
  })

  it('hold no address, name, code, locator, cookie, key or secret', () => {
    const all = receiver.texts.join('\n')
    expect(named('GET unknown').length + named('GET /setup/:locator').length).toBeGreaterThan(0)
    expect(secrets.every((one) => one.length > 5)).toBe(true)
    expect(secrets.length).toBeGreaterThan(4)
    const words = [
      '@',
      'eva',
      'sundelin',
      'traced-house',
      'Traced House',
      'Collaboration Pro',
      'SO-TRACED',
    ]
    const forbidden = [...words, ...secrets, berth.key, 'whsec_', 'told-in-the-path', 'postgres:/']
    const lower = all.toLowerCase()
    expect(forbidden.filter((word) => lower.includes(word.toLowerCase()))).toEqual([])
  })

  it('are sent with the name and the headers that are set', () => {
    expect(receiver.texts[0]).toMatch(/^\/v1\/traces .*berth-traced/)
    expect(receiver.headers[0]).toBe('Bearer of-the-receiver')
  })
})

it('A receiver that is away keeps nobody waiting', async () => {
  const closed = `http://127.0.0.1:${await freePort()}`
  const other = await aRunningBerth({
    OTEL_EXPORTER_OTLP_ENDPOINT: closed,
    OTEL_BSP_SCHEDULE_DELAY: '100',
  })
  expect(await other.api('GET', '/v1/orders?limit=1')).toMatchObject({ items: [] })
  const began = performance.now()
  await other.stop()
  expect(performance.now() - began).toBeLessThan(15_000)
}, 120_000)
