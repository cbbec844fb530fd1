import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anOrderBody, aServer, type TestServer } from '../support/a-server.ts'

let berth: TestServer
let orderId = ''
beforeAll(async () => {
  // Each reply is held against the document here; Prism does not bear what is sent.
  berth = await aServer({
    isBehindPrism: false,
    limits: { perKeyPerMinute: 1e6, perNetworkPerMinute: 1e6, atDoorPerMinute: 1e6 },
  })
  orderId = (await berth.call('POST', '/v1/orders', anOrderBody())).json.id
})
afterAll(() => berth.close())

type Operation = {
  readonly name: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly parameters: readonly { in: string; name: string; schema: object }[]
  readonly statuses: readonly string[]
  readonly example: Record<string, unknown> | undefined
}

async function operations(): Promise<Operation[]> {
  const { json } = await berth.call('GET', '/openapi.json')
  return Object.entries<Record<string, never>>(json.paths).flatMap(([path, methods]) =>
    // biome-ignore lint/suspicious/noExplicitAny: the document is read as it comes.
    Object.entries<any>(methods).map(([method, operation]) => ({
      name: `${method} ${path}`,
      method: method.toUpperCase() as Operation['method'],
      path,
      parameters: operation.parameters ?? [],
      statuses: Object.keys(operation.responses),
      example: operation.requestBody?.content['application/json']?.example,
    })),
  )
}

const nasty = fc.constantFrom(
  '',
  '0',
  '-1',
  'null',
  '\0',
  "' or 1=1 --",
  '../../etc/passwd',
  '%',
  'x'.repeat(2000),
  '\u202e\u0131@\uff20',
  '9'.repeat(400),
  'external:',
  'external:\u00e5',
  '{"a":1}',
  '01900000-0000-7000-8000-000000000001',
)
const text = fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 60 }))
const junk = fc.oneof(
  text,
  fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' }),
  fc.double(),
  fc.bigInt().map(Number),
)

/** Requests of one operation: its own example with something broken in it, or nonsense. */
function requestsOf(operation: Operation) {
  const names = operation.parameters.filter((one) => one.in === 'query').map(({ name }) => name)
  const example = operation.example ?? {}
  const broken = fc
    .tuple(fc.constantFrom(...Object.keys(example), 'unknown', '__proto__'), junk)
    .map(([field, value]) => JSON.stringify({ ...example, [field]: value }))
  return fc.record({
    ids: fc.array(fc.oneof(text, fc.constant('an order')), { minLength: 2, maxLength: 2 }),
    query: fc.dictionary(fc.constantFrom(...names, 'unknown'), text, { maxKeys: 3 }),
    body: fc.oneof(
      broken,
      junk.map((value) => JSON.stringify(value) ?? ''),
      text,
    ),
    idempotencyKey: fc.option(fc.string({ maxLength: 300 }), { nil: undefined }),
  })
}

type Sent = {
  readonly ids: readonly string[]
  readonly query: Record<string, string>
  readonly body: string
  readonly idempotencyKey: string | undefined
}

function send({ method, path }: Operation, { ids, query, body, idempotencyKey }: Sent) {
  const rest = ids.map((id) => encodeURIComponent(id === 'an order' ? orderId : id))
  const url = `${path.replace(/\{\w+\}/g, () => rest.pop() ?? 'x')}?${new URLSearchParams(query)}`
  if (method === 'GET') return berth.call(method, url)
  const key: Record<string, string> =
    idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }
  return berth.call(method, url, body, { 'content-type': 'application/json', ...key })
}

type Reply = Awaited<ReturnType<TestServer['call']>>

function expectDeclared({ name, statuses }: Operation, reply: Reply): void {
  expect(reply.status, reply.text).toBeLessThan(500)
  // An empty or odd segment may make the path another one.
  if (reply.json?.code === 'not-found' || reply.status === 405) return
  expect(statuses, `${name} ${reply.status} ${reply.text}`).toContain(String(reply.status))
  if (reply.status < 400) return
  expect(reply.headers['content-type']).toBe('application/problem+json')
  expect(reply.json.type).toContain(`/problems/${reply.json.code}`)
}

describe('Whatever is sent', () => {
  test('every call answers with what its reference declares, and never with a fault', async () => {
    const all = await operations()
    expect(all.length).toBeGreaterThan(10)
    const seen = new Set<number>()
    for (const operation of all) {
      const holds = fc.asyncProperty(requestsOf(operation), async (sent) => {
        const reply = await send(operation, sent)
        seen.add(reply.status)
        expectDeclared(operation, reply)
      })
      await fc.assert(holds, { numRuns: 60 })
    }
    expect([...seen]).toEqual(expect.arrayContaining([200, 400, 404]))
  }, 120_000)
})
