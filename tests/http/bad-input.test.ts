import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anOrderBody, aServer, PUBLIC_URL, type TestServer } from '../support/a-server.ts'

let berth: TestServer
beforeAll(async () => {
  // Prism breaks at what is no JSON and no path: asked directly.
  berth = await aServer({ isBehindPrism: false })
})
afterAll(() => berth.close())

const contact = anOrderBody().contact as Record<string, unknown>
const [line] = anOrderBody().lines

const REFUSED: readonly (readonly [string, Record<string, unknown>, string])[] = [
  ['an unknown field', { colour: 'blue' }, '#/colour'],
  ['an unknown field of the contact', { contact: { ...contact, role: 'x' } }, '#/contact/role'],
  ['an array of addresses', { contact: { ...contact, email: ['a@b.example'] } }, '#/contact/email'],
  ['an object for an address', { contact: { ...contact, email: {} } }, '#/contact/email'],
  ['no address', { contact: { ...contact, email: 'eva' } }, '#/contact/email'],
  [
    'two addresses',
    { contact: { ...contact, email: 'a@b.example,c@d.example' } },
    '#/contact/email',
  ],
  ['a quoted address', { contact: { ...contact, email: '"a@b"@c.example' } }, '#/contact/email'],
  ['an unknown kind', { contact: { ...contact, kind: 'supplier' } }, '#/contact/kind'],
  ['an unknown language', { contact: { ...contact, language: 'de' } }, '#/contact/language'],
  ['a name over two lines', { contact: { ...contact, name: 'Eva\r\nBcc: x' } }, '#/contact/name'],
  ['a missing external id', { externalId: undefined }, '#/externalId'],
  ['an empty external id', { externalId: '' }, '#/externalId'],
  ['an external id of spaces', { externalId: '   ' }, '#/externalId'],
  ['a number for an external id', { externalId: 4711 }, '#/externalId'],
  ['a long external id', { externalId: 'x'.repeat(201) }, '#/externalId'],
  ['no lines', { lines: [] }, '#/lines'],
  ['one line that is no list', { lines: line }, '#/lines'],
  ['a quantity as text', { lines: [{ ...line, quantity: '250' }] }, '#/lines/0/quantity'],
  ['a quantity of zero', { lines: [{ ...line, quantity: 0 }] }, '#/lines/0/quantity'],
  ['half a licence', { lines: [{ ...line, quantity: 0.5 }] }, '#/lines/0/quantity'],
  ['a country in words', { company: { name: 'Acme', country: 'Sweden' } }, '#/company/country'],
  ['a day for a time', { startsAt: '2026-05-01' }, '#/startsAt'],
  ['a time that does not exist', { startsAt: '2026-02-31T25:00:00Z' }, '#/startsAt'],
  ['a NUL character', { company: { name: 'Ac\0me' } }, '#/company/name'],
  ['half a surrogate pair', { company: { name: 'Acme \ud800' } }, '#/company/name'],
]

describe('An order that is not well formed', () => {
  test.each(REFUSED)(
    'with %s is refused, naming the field, and changes nothing',
    async (_, changes, pointer) => {
      const body = anOrderBody({ externalId: 'SO-bad', ...changes })
      const reply = await berth.call('POST', '/v1/orders', body)
      expect(reply.status).toBe(400)
      expect(reply.headers['content-type']).toBe('application/problem+json')
      expect(reply.json).toMatchObject({
        type: `${PUBLIC_URL}/problems/malformed-request`,
        code: 'malformed-request',
        status: 400,
      })
      expect(reply.json.errors.map((error: { pointer: string }) => error.pointer)).toContain(
        pointer,
      )
      for (const { detail } of reply.json.errors) expect(detail).toMatch(/^[A-Z].{10,}\.$/)
      expect((await berth.call('GET', '/v1/orders')).json.items).toEqual([])
    },
  )

  test('names every field that is wrong, not only the first', async () => {
    const reply = await berth.call('POST', '/v1/orders', { lines: [{}], contact: [] })
    const pointers = reply.json.errors.map((error: { pointer: string }) => error.pointer)
    expect(pointers).toEqual(
      expect.arrayContaining(['#/externalId', '#/contact', '#/lines/0/sku', '#/lines/0/quantity']),
    )
  })

  test('with two lines of one external id names the second', async () => {
    const reply = await berth.call('POST', '/v1/orders', anOrderBody({ lines: [line, line] }))
    expect(reply.status).toBe(422)
    expect(reply.json.errors[0].pointer).toBe('#/lines/1/externalId')
  })
})

describe('A body', () => {
  const post = (payload: string | Buffer, type = 'application/json') =>
    berth.call('POST', '/v1/orders', payload, { 'content-type': type })

  test.each([
    ['broken JSON', '{"externalId": '],
    ['two values', '{} {}'],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
    ['a poisoned prototype', '{"__proto__": {"isAdmin": true}}'],
  ])('of %s is refused as malformed', async (_, payload) => {
    const reply = await post(payload)
    expect([reply.status, reply.json.code]).toEqual([400, 'malformed-json'])
  })

  test('that is nested a hundred thousand deep is refused, and breaks nothing', async () => {
    const reply = await post(`{"lines":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)
    expect(reply.status).toBe(400)
  })

  test('over 256 KiB is refused as too large', async () => {
    const reply = await post(JSON.stringify({ externalId: 'x'.repeat(256 * 1024) }))
    expect([reply.status, reply.json.code]).toEqual([413, 'body-too-large'])
  })

  test.each(['text/plain', 'application/xml', 'multipart/form-data; boundary=x'])(
    'of type %s is refused',
    async (type) => {
      const reply = await post('{}', type)
      expect([reply.status, reply.json.code]).toEqual([415, 'content-type-refused'])
    },
  )

  test('that is not there is refused, saying what must be there', async () => {
    const reply = await post('')
    expect(reply.json.errors).toEqual([{ pointer: '#', detail: 'Must be an object, and is null.' }])
  })
})

describe('A list', () => {
  test.each([
    ['limit=0', '#/limit'],
    ['limit=201', '#/limit'],
    ['limit=many', '#/limit'],
    [`limit=${'9'.repeat(400)}`, '#/limit'],
    ['limit=1&limit=2', '#/limit'],
    ['cursor=nonsense', '#/cursor'],
    ['cursor=', '#/cursor'],
    ['state=finished', '#/state'],
    ['state=invited&state=mapped', '#/state'],
    ['contact=eva', '#/contact'],
    ['organizationId=1', '#/organizationId'],
    ['colour=blue', '#/colour'],
    ['q=%00', '#/q'],
  ])('asked with %s is refused, naming the parameter', async (query, pointer) => {
    for (const path of ['/v1/orders', '/v1/claims', '/v1/reviews']) {
      const reply = await berth.call('GET', `${path}?${query}`)
      expect(reply.status).toBe(400)
      if (path === '/v1/orders') expect(reply.json.errors[0].pointer).toBe(pointer)
    }
  })
})

describe('A path', () => {
  test.each([
    ['GET', '/v1/nothing', 404, 'not-found'],
    ['GET', '/v1/orders/', 404, 'order-not-found'],
    ['GET', '/v1/orders/4711', 404, 'order-not-found'],
    ['GET', "/v1/orders/'%20or%201=1", 404, 'order-not-found'],
    ['GET', '/v1/orders/external:nobody', 404, 'order-not-found'],
    ['GET', '/v1/orders/01900000-0000-7000-8000-000000000001', 404, 'order-not-found'],
    ['GET', '/v1/claims/1', 404, 'claim-not-found'],
    ['GET', '/v1/reviews/1', 404, 'review-not-found'],
    ['GET', '/v1/orders/%E0%A4', 400, 'malformed-request'],
    ['GET', '/v1/orders/%00', 400, 'malformed-request'],
    ['GET', '/v1/orders/external:%00', 400, 'malformed-request'],
    ['DELETE', '/v1/orders', 405, 'method-not-allowed'],
    ['PUT', '/v1/orders/4711', 405, 'method-not-allowed'],
  ] as const)('%s %s answers %i %s', async (method, url, status, code) => {
    const reply = await berth.call(method, url)
    expect([reply.status, reply.json?.code]).toEqual([status, code])
    if (status === 405) expect(reply.headers.allow).toMatch(/GET/)
  })
})
