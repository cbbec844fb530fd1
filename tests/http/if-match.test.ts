import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anOrderBody, aServer, type TestServer } from '../support/a-server.ts'

let berth: TestServer
beforeAll(async () => {
  berth = await aServer({ isBehindPrism: true })
})
afterAll(() => berth.close())

const URL = '/v1/organizations/o-1'
const acme = (name: string) => ({ name, kind: 'customer' })
const put = (name: string, tag?: string) =>
  berth.call('PUT', URL, acme(name), tag === undefined ? {} : { 'if-match': tag })
const nameNow = async () => (await berth.call('GET', URL)).json.name
const refused = expect.objectContaining({
  status: 412,
  json: expect.objectContaining({ code: 'precondition-failed' }),
})

describe('An organization', () => {
  test('is replaced and removed only while it is as its ETag says', async () => {
    const first = await put('Acme')
    const tag = String(first.headers.etag)
    expect(tag).toMatch(/^"[\w-]{22}"$/)
    expect((await berth.call('GET', URL)).headers.etag).toBe(tag)
    const second = await put('Acme AB', tag)
    expect(second.status).toBe(200)
    expect(second.headers.etag).not.toBe(tag)
    expect(await put('Lost', tag)).toEqual(refused)
    expect(await berth.call('DELETE', URL, undefined, { 'if-match': tag })).toEqual(refused)
    expect(await nameNow()).toBe('Acme AB')
    const one = await put('Acme Ltd', `"other", ${second.headers.etag}`)
    expect(one.status).toBe(200)
    // Strong comparison: a weak tag fits nothing.
    expect(await put('Lost', `W/${one.headers.etag}`)).toEqual(refused)
    const gone = await berth.call('DELETE', URL, undefined, { 'if-match': '*' })
    expect(gone.status).toBe(204)
    expect(await put('Lost', '*')).toEqual(refused)
    expect((await berth.call('GET', URL)).status).toBe(404)
  })

  test.each(['', 'abc', '"a" "b"', '"a",', '*, "a"'])(
    'with If-Match %j changes nothing',
    async (tag) => {
      await put('Acme')
      const { status, json } = await put('Lost', tag)
      expect([status, json.errors[0].pointer]).toEqual([400, '#/If-Match'])
      expect(await nameNow()).toBe('Acme')
    },
  )

  test('changed by many at once with one ETag is changed by one', async () => {
    const tag = String((await put('Acme')).headers.etag)
    const all = await Promise.all(
      Array.from({ length: 8 }, (_, index) => put(`Acme ${index}`, tag)),
    )
    expect(all.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(412)])
  })
})

describe('The contact of an order', () => {
  test('is changed only while the order is as its ETag says', async () => {
    const { json } = await berth.call('POST', '/v1/orders', anOrderBody())
    const url = `/v1/orders/${json.id}`
    const tag = String((await berth.call('GET', url)).headers.etag)
    const change = (email: string) =>
      berth.call('PUT', `${url}/contact`, { kind: 'customer', email }, { 'if-match': tag })
    const changed = await change('anna@acme.example')
    expect(changed.status).toBe(200)
    expect((await berth.call('GET', url)).headers.etag).toBe(changed.headers.etag)
    expect(await change('bo@acme.example')).toEqual(refused)
    expect((await berth.call('GET', url)).json.contact.email).toBe('anna@acme.example')
  })
})
