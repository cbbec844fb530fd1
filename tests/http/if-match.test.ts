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

describe('A user of an organization', () => {
  const USER = '/v1/organizations/o-users/users/u-1'
  const eva = (role: string) => ({ email: 'eva@acme.example', role })

  test('is read, replaced and removed only while it is as its ETag says', async () => {
    expect((await berth.call('GET', USER)).json.code).toBe('organization-not-found')
    await berth.call('PUT', '/v1/organizations/o-users', acme('Acme'))
    expect((await berth.call('GET', USER)).json.code).toBe('user-not-found')
    expect(await berth.call('PUT', USER, eva('member'), { 'if-match': '*' })).toEqual(refused)
    const first = await berth.call('PUT', USER, eva('member'))
    const read = await berth.call('GET', USER)
    expect([read.json, read.headers.etag]).toEqual([first.json, first.headers.etag])
    const ifFirst = { 'if-match': String(first.headers.etag) }
    const second = await berth.call('PUT', USER, eva('administrator'), ifFirst)
    expect([second.status, second.json.role]).toEqual([200, 'administrator'])
    expect(await berth.call('PUT', USER, eva('member'), ifFirst)).toEqual(refused)
    expect(await berth.call('DELETE', USER, undefined, ifFirst)).toEqual(refused)
    expect((await berth.call('GET', USER)).json.role).toBe('administrator')
    const ifSecond = { 'if-match': String(second.headers.etag) }
    expect((await berth.call('DELETE', USER, undefined, ifSecond)).status).toBe(204)
    expect((await berth.call('GET', USER)).status).toBe(404)
  })

  test('changed by many at once with one ETag is changed by one', async () => {
    await berth.call('PUT', '/v1/organizations/o-users', acme('Acme'))
    const made = await berth.call('PUT', USER, eva('member'))
    const ifMade = { 'if-match': String(made.headers.etag) }
    const all = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        berth.call('PUT', USER, { email: `eva${index}@acme.example`, role: 'member' }, ifMade),
      ),
    )
    expect(all.map(({ status }) => status).sort()).toEqual([200, ...Array(5).fill(412)])
  })
})

describe('A customer of a partner', () => {
  const LINK = '/v1/organizations/p-links/customers/o-links'
  const until = (year: number) => ({ endsAt: `${year}-01-01T00:00:00.000Z` })

  test('is read, changed and removed only while the link is as its ETag says', async () => {
    expect((await berth.call('GET', LINK)).json.code).toBe('organization-not-found')
    await berth.call('PUT', '/v1/organizations/o-links', acme('Acme'))
    expect((await berth.call('GET', LINK)).json.code).toBe('organization-not-found')
    await berth.call('PUT', '/v1/organizations/p-links', { name: 'Seller', kind: 'partner' })
    expect((await berth.call('GET', LINK)).json.code).toBe('link-not-found')
    expect(await berth.call('PUT', LINK, {}, { 'if-match': '*' })).toEqual(refused)
    const first = await berth.call('PUT', LINK, until(2030))
    expect(first.status).toBe(201)
    const read = await berth.call('GET', LINK)
    expect([read.json, read.headers.etag]).toEqual([first.json, first.headers.etag])
    const ifFirst = { 'if-match': String(first.headers.etag) }
    const second = await berth.call('PUT', LINK, until(2031), ifFirst)
    expect([second.status, second.json.endsAt]).toEqual([200, '2031-01-01T00:00:00.000Z'])
    expect(await berth.call('PUT', LINK, until(2032), ifFirst)).toEqual(refused)
    expect(await berth.call('DELETE', LINK, undefined, ifFirst)).toEqual(refused)
    expect((await berth.call('GET', LINK)).json.endsAt).toBe('2031-01-01T00:00:00.000Z')
    const ifSecond = { 'if-match': String(second.headers.etag) }
    expect((await berth.call('DELETE', LINK, undefined, ifSecond)).status).toBe(204)
    expect((await berth.call('GET', LINK)).status).toBe(404)
  })
})
