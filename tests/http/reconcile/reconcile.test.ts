import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildServer } from '../../../src/edges/http/server.ts'
import { anOrganizationRow, fillDirectory } from '../../support/a-directory.ts'
import { aServer, type TestServer } from '../../support/a-server.ts'
import { reconcileClient } from './client.ts'

let berth: TestServer
let endpoint: string
let client: Awaited<ReturnType<typeof reconcileClient>>
let key: string
const closing: (() => Promise<unknown>)[] = []

const at = (name: string, userCount = 12) => ({ userDomains: [{ name, userCount }] })

beforeAll(async () => {
  berth = await aServer()
  await fillDirectory(berth.world, {
    organizations: [
      anOrganizationRow({ externalId: 'o-1', name: 'Acme AB', ...at('acme.example') }),
      anOrganizationRow({
        externalId: 'o-2',
        name: 'Bolt Oy',
        country: 'FI',
        ...at('bolt.example'),
      }),
      anOrganizationRow({
        externalId: 'p-1',
        name: 'Acme AB',
        kind: 'partner',
        ...at('acme.example'),
      }),
      ...Array.from({ length: 12 }, (_, index) =>
        anOrganizationRow({
          externalId: `c-${index}`,
          name: `Crowd ${index}`,
          ...at('crowd.example'),
        }),
      ),
    ],
    users: [
      {
        organizationExternalId: 'o-2',
        externalId: 'u-1',
        email: 'bo@bolt.example' as never,
        role: 'administrator',
        lastActiveAt: null,
      },
    ],
  })
  const { authorization } = await berth.keyWith('matches')
  key = authorization.slice('Bearer '.length)
  // A service of its own, on a port, that knows how it is reached.
  const port = 20_000 + Math.floor(Math.random() * 20_000)
  const server = buildServer(berth.world, { publicUrl: `http://127.0.0.1:${port}` })
  await server.listen({ port, host: '127.0.0.1' })
  closing.push(() => server.close())
  endpoint = `http://127.0.0.1:${port}/reconcile`
  client = await reconcileClient(endpoint, key)
})
afterAll(async () => {
  for (const close of closing) await close()
  await berth.close()
})

const ask = async (query: Parameters<typeof client.reconcile>[0][string]) =>
  (await client.reconcile({ q0: query })).q0?.result ?? []
const email = (v: unknown) => [{ pid: 'email', v }]

describe('A client that works from the manifest alone', () => {
  test('finds what each row of a batch means, by the ids of the rows', async () => {
    const results = await client.reconcile({
      'row 1': { query: 'Acme AB', properties: email('eva@acme.example'), type: 'customer' },
      'row 2': { query: 'Bolt', properties: email('bo@bolt.example') },
      'line\nbreak': { query: 'Nowhere Inc', properties: email('eva@nowhere.example') },
    })
    expect(Object.keys(results)).toEqual(['row 1', 'row 2', 'line\nbreak'])
    expect(results['row 1']?.result.map(({ id }) => id)).toEqual(['o-1'])
    expect(results['row 2']?.result[0]).toMatchObject({ id: 'o-2', name: 'Bolt Oy', match: true })
    expect(results['row 2']?.result[0]?.type).toEqual([
      { id: 'customer', name: 'Customer organization' },
    ])
    expect(results['line\nbreak']?.result).toEqual([])
  })

  test('gets the same by GET', async () => {
    const queries = { a: { query: 'Acme AB', properties: email('eva@acme.example') } }
    const results = await client.reconcileByGet(queries)
    expect(results).toEqual(await client.reconcile(queries))
    expect(results.a?.result.map(({ id }) => id).sort()).toEqual(['o-1', 'p-1'])
  })

  test('sees probabilities in percent, best first, with their reasons', async () => {
    const { json } = await berth.call('POST', '/v1/matches', {
      companyName: 'Crowd 3',
      administratorEmail: 'eva@crowd.example',
      kind: 'customer',
    })
    const found = await ask({ query: 'Crowd 3', properties: email('eva@crowd.example') })
    expect(found.map(({ score }) => Math.round(score))).toEqual(
      json.candidates.map(({ score }: { score: number }) => Math.round(score * 100)),
    )
    expect(found[0]?.features).toContainEqual(
      expect.objectContaining({ id: json.candidates[0].evidence[0].code }),
    )
    expect([...found].sort((a, b) => b.score - a.score)).toEqual(found)
    expect(found.map(({ match }) => match).lastIndexOf(true)).toBeLessThan(1)
    expect(found[0]?.description).toContain('crowd.example')
  })

  test('takes no more than it asks for, and by default ten', async () => {
    const crowd = { query: 'Crowd', properties: email('eva@crowd.example') }
    expect(await ask({ ...crowd, limit: 2 })).toHaveLength(2)
    expect(await ask(crowd)).toHaveLength(10)
    expect(await ask({ ...crowd, limit: 900 })).toHaveLength(12)
  })

  test('asks for one kind, or both', async () => {
    const acme = { query: 'Acme AB', properties: email('eva@acme.example') }
    const ids = async (more: object) => (await ask({ ...acme, ...more })).map(({ id }) => id).sort()
    expect(await ids({ type: 'partner' })).toEqual(['p-1'])
    expect(await ids({ type: ['customer', 'partner'], type_strict: 'any' })).toEqual(['o-1', 'p-1'])
    expect(await ids({ type: ['customer', 'partner'], type_strict: 'all' })).toEqual([])
    expect(await ids({ type: [] })).toEqual(['o-1', 'p-1'])
    // The same certainty about two is certainty about none.
    expect((await ask(acme)).filter(({ match }) => match)).toEqual([])
  })

  test.each([
    ['a domain', [{ pid: 'domain', v: 'acme.example' }]],
    ['a domain with its @', [{ pid: 'domain', v: ' @ACME.example ' }]],
    ['a website', [{ pid: 'website', v: 'https://www.acme.example/about?x=1#y' }]],
    ['a website without a scheme', [{ pid: 'website', v: 'acme.example:8080/about' }]],
    ['the first address that can be read', email(['unknown', 7, true, 'eva@acme.example'])],
    ['something reconciled before', email({ id: 'e-1', name: 'eva@acme.example' })],
    [
      'a domain beside an unreadable address',
      [...email('eva(at)acme'), { pid: 'domain', v: 'acme.example' }],
    ],
  ])('names the company’s address by %s', async (_, properties) => {
    const found = await ask({ query: 'Acme AB', type: 'customer', properties })
    expect(found.map(({ id }) => id)).toEqual(['o-1'])
  })

  test('never takes a domain for somebody’s address', async () => {
    const [found] = await ask({ query: 'Bolt', properties: [{ pid: 'domain', v: 'bolt.example' }] })
    expect(found?.features.map(({ id }) => id)).not.toContain('is-administrator')
  })

  test('is not certain of an organization in another country', async () => {
    const bolt = { query: 'Bolt', type: 'customer' }
    const by = (v: string) =>
      ask({ ...bolt, properties: [...email('bo@bolt.example'), { pid: 'country', v }] })
    expect((await by('se'))[0]).toMatchObject({ id: 'o-2', match: false })
    expect((await by('fi'))[0]).toMatchObject({ id: 'o-2', match: true })
    expect((await by('Finland'))[0]).toMatchObject({ id: 'o-2', match: true })
  })

  test('may ask by address alone, and finds nothing where nothing is said', async () => {
    expect((await ask({ properties: email('bo@bolt.example') }))[0]).toMatchObject({ id: 'o-2' })
    expect(await ask({ properties: email('nothing') })).toEqual([])
    expect(await ask({ query: ' \u0000\t ' })).toEqual([])
  })

  test('sends cells as they are: long, with control characters, half a character', async () => {
    for (const query of [
      'x'.repeat(2000),
      'Acme\u0000 AB',
      '\ud800Acme',
      'Acme\r\nAB',
      '𝐀'.repeat(300),
    ]) {
      const found = await ask({ query, properties: email('eva@nowhere.example') })
      expect(found.filter(({ match }) => match)).toEqual([])
    }
    const [found] = await ask({
      query: ' Acme\r\n\tAB',
      type: 'customer',
      properties: email('a@acme.example'),
    })
    expect(found?.features.map(({ id }) => id)).toContain('same-first-five')
  })

  test('learns the properties and types by suggestion', async () => {
    expect(await client.suggest('property', 'e-m')).toEqual(['email', 'domain'])
    expect(await client.suggest('property', '')).toEqual(['email', 'domain', 'website', 'country'])
    expect(await client.suggest('type', 'part')).toEqual(['partner'])
    expect(client.manifest.defaultTypes.map(({ id }) => id)).toEqual(['customer', 'partner'])
  })
})

const post = (queries: unknown, headers: Record<string, string> = {}) =>
  fetch(endpoint, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, ...headers },
    body: new URLSearchParams({
      queries: typeof queries === 'string' ? queries : JSON.stringify(queries),
    }),
  })

type Problem = { readonly code: string; readonly errors: readonly { readonly pointer: string }[] }

describe('The endpoint', () => {
  test.each([
    ['no JSON', '{"q0":', '#/queries'],
    ['no object', '[1]', '#/queries'],
    ['a query that is none', { q0: 'Acme' }, '#/queries/q0'],
    ['a query that asks nothing', { q0: { limit: 3 } }, '#/queries/q0'],
    ['an empty text', { q0: { query: '' } }, '#/queries/q0/query'],
    ['a text that is too long', { q0: { query: 'x'.repeat(2001) } }, '#/queries/q0/query'],
    ['an unknown field', { q0: { query: 'Acme', lang: 'sv' } }, '#/queries/q0/lang'],
    ['an unknown type', { q0: { query: 'Acme', type: 'person' } }, '#/queries/q0/type'],
    ['no number', { q0: { query: 'Acme', limit: '3' } }, '#/queries/q0/limit'],
    ['a limit of none', { q0: { query: 'Acme', limit: 0 } }, '#/queries/q0/limit'],
    [
      'an unknown strictness',
      { q0: { query: 'Acme', type_strict: 'very' } },
      '#/queries/q0/type_strict',
    ],
    [
      'an unknown property',
      { q0: { query: 'Acme', properties: [{ pid: 'vat', v: '1' }] } },
      '#/queries/q0/properties/0/pid',
    ],
    [
      'a property without a value',
      { q0: { query: 'Acme', properties: [{ pid: 'email' }] } },
      '#/queries/q0/properties/0/v',
    ],
    ['a strange id', { 'a/b~': { limit: 1 } }, '#/queries/a~1b~0'],
  ])('refuses %s, naming it', async (_, queries, pointer) => {
    const reply = await post(queries)
    const problem = (await reply.json()) as Problem
    expect([reply.status, problem.code]).toEqual([400, 'malformed-request'])
    expect(reply.headers.get('content-type')).toContain('application/problem+json')
    expect(problem.errors.map((fault) => fault.pointer)).toContain(pointer)
  })

  test('refuses a body without queries, with other fields, or of another type', async () => {
    const send = async (body: string, type = 'application/x-www-form-urlencoded') => {
      const headers = { authorization: `Bearer ${key}`, 'content-type': type }
      const reply = await fetch(endpoint, { method: 'POST', headers, body })
      const { errors = [] } = (await reply.json()) as Partial<Problem>
      return [reply.status, errors[0]?.pointer]
    }
    expect(await send('')).toEqual([400, '#/queries'])
    expect(await send('extend=%7B%7D&queries=%7B%7D')).toEqual([400, '#/extend'])
    expect(await send('queries=%7B%7D&queries=%7B%7D')).toEqual([400, undefined])
    expect(await send('{"queries":{}}', 'application/json')).toEqual([415, undefined])
  })

  test('takes as many queries as the manifest says, and no more', async () => {
    const { batchSize } = client.manifest
    const many = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`q${index}`, { query: 'Acme' }]),
      )
    expect((await post(many(batchSize))).status).toBe(200)
    expect((await post(many(batchSize + 1))).status).toBe(413)
    expect((await post({ q0: { query: 'x'.repeat(1_100_000) } })).status).toBe(413)
  })

  test('answers nothing but the manifest without a key that may match', async () => {
    const queries = encodeURIComponent('{"q0":{"query":"Acme AB"}}')
    const status = async (authorization: string, url = `${endpoint}?queries=${queries}`) =>
      (await fetch(url, { headers: { authorization } })).status
    const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`
    const { authorization: other } = await berth.keyWith('orders:read')
    expect(await status('')).toBe(401)
    expect(await status('Basic YTpi')).toBe(401)
    expect(await status(basic(`a:${key}x`))).toBe(401)
    expect(await status(basic(`${key}:`))).toBe(401)
    expect(await status(other)).toBe(403)
    expect(await status(`Bearer ${key}`)).toBe(200)
    expect(await status(basic(`any name:${key}`))).toBe(200)
    // A key in the address is no key.
    expect(await status('', `${endpoint}?queries=${queries}&key=${key}`)).toBe(401)
    expect(await status('', `${endpoint}?key=${key}`)).toBe(200)
    expect(
      (await fetch(endpoint, { method: 'POST', body: new URLSearchParams({ queries: '{}' }) }))
        .status,
    ).toBe(401)
  })

  test('lets pages from elsewhere ask, with a key that they send, and never with cookies', async () => {
    const asked = await fetch(endpoint, {
      method: 'OPTIONS',
      headers: { origin: 'https://tool.example' },
    })
    expect(asked.status).toBe(204)
    expect(asked.headers.get('access-control-allow-headers')).toContain('Authorization')
    const refused = await fetch(endpoint, {
      method: 'POST',
      body: new URLSearchParams({ queries: '{}' }),
    })
    for (const reply of [asked, refused]) {
      expect(reply.headers.get('access-control-allow-origin')).toBe('*')
      expect(reply.headers.get('access-control-allow-credentials')).toBeNull()
    }
    expect(refused.headers.get('www-authenticate')).toContain('Basic realm="berth"')
    // Asked directly: what stands between would send headers of its own.
    const elsewhere = await berth.server.inject({ url: '/v1/orders' })
    expect(elsewhere.statusCode).toBe(401)
    expect(elsewhere.headers['access-control-allow-origin']).toBeUndefined()
  })

  test('gives JSON and never a script, whatever callback is asked for', async () => {
    const reply = await fetch(`${endpoint}?callback=steal`)
    expect(reply.headers.get('content-type')).toContain('application/json')
    expect(reply.headers.get('x-content-type-options')).toBe('nosniff')
    expect((await reply.text()).startsWith('{')).toBe(true)
  })

  test('says on a page of its own what a score is', async () => {
    const page = await fetch(`${endpoint}/about`)
    expect(page.headers.get('content-type')).toContain('text/html')
    expect(await page.text()).toContain('probability')
  })
})
