import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aServer, type TestServer } from '../support/a-server.ts'

let berth: TestServer
beforeAll(async () => {
  berth = await aServer({ isBehindPrism: true })
})
beforeEach(async () => {
  await sql`truncate organizations, imports cascade`.execute(berth.world.database)
})
afterAll(() => berth.close())

const put = (path: string, body?: unknown) => berth.call('PUT', `/v1/organizations/${path}`, body)
const get = (path: string) => berth.call('GET', path)
const remove = (path: string) => berth.call('DELETE', `/v1/organizations/${path}`)
const acme = { name: 'Acme AB', kind: 'customer' }
const eva = { email: 'Eva@ACME.example', role: 'administrator' }
const ndjson = (path: string, rows: readonly unknown[]) =>
  berth.call(
    'POST',
    path,
    rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n'),
    { 'content-type': 'application/x-ndjson' },
  )

describe('An organization', () => {
  test('is created, replaced, read and removed by its external id', async () => {
    const whole = {
      ...acme,
      origin: 'trial-online',
      otherNames: ['Akme'],
      country: 'SE',
      createdAt: '2019-03-04T00:00:00.000Z',
      lastActiveAt: null,
      activeSubscriptions: 2,
      domains: [{ name: 'acme.example', status: 'verified' }],
      userDomains: [{ name: 'mail.acme.example', userCount: 12 }],
    }
    const created = await put('o-1', whole)
    expect(created.status).toBe(201)
    expect(created.json).toEqual({
      ...whole,
      id: expect.any(String),
      externalId: 'o-1',
      userCount: 12,
      managedCustomers: 0,
    })
    const replaced = await put('o-1', acme)
    expect(replaced.status).toBe(200)
    expect(replaced.json).toMatchObject({
      id: created.json.id,
      domains: [],
      userDomains: [],
      userCount: 0,
    })
    expect((await get('/v1/organizations/o-1')).json).toEqual(replaced.json)
    expect((await remove('o-1')).status).toBe(204)
    expect((await get('/v1/organizations/o-1')).json.code).toBe('organization-not-found')
    expect((await remove('o-1')).status).toBe(404)
  })

  test.each([
    [{ ...acme, name: '  ' }, '/name'],
    [{ ...acme, name: ['Acme'] }, '/name'],
    [{ ...acme, kind: 'reseller' }, '/kind'],
    [{ ...acme, owner: 'x' }, '/owner'],
    [{ ...acme, activeSubscriptions: '2' }, '/activeSubscriptions'],
    [{ ...acme, createdAt: 'yesterday' }, '/createdAt'],
    [{ ...acme, domains: [{ name: '192.0.2.1' }] }, '/domains/0/name'],
    [{ kind: 'customer' }, '/name'],
  ])('%j is refused, naming %s, and changes nothing', async (body, pointer) => {
    const { status, json } = await put('o-1', body)
    expect([400, 422]).toContain(status)
    expect(json.errors[0].pointer).toBe(`#${pointer}`)
    expect((await get('/v1/organizations')).json.items).toEqual([])
  })

  test('has users, who count for their host', async () => {
    await put('o-1', acme)
    const created = await put('o-1/users/u-1', eva)
    expect(created.status).toBe(201)
    expect(created.json).toEqual({
      externalId: 'u-1',
      email: 'eva@acme.example',
      role: 'administrator',
      lastActiveAt: null,
    })
    expect((await put('o-1/users/u-1', { ...eva, role: 'member' })).status).toBe(200)
    expect((await get('/v1/organizations/o-1')).json.userDomains).toEqual([
      { name: 'acme.example', userCount: 1 },
    ])
    expect((await remove('o-1/users/u-1')).status).toBe(204)
    expect((await remove('o-1/users/u-1')).json.code).toBe('user-not-found')
    expect((await put('o-9/users/u-1', eva)).json.code).toBe('organization-not-found')
    const refused = await put('o-1/users/u-2', { ...eva, email: 'eva@acme@example' })
    expect(refused.json.errors[0].pointer).toBe('#/email')
  })

  test('enqueues a look at open claims when the directory names an administrator', async () => {
    await put('o-1', acme)
    await put('o-1/users/u-1', eva)
    const { rows } = await sql<{ data: { email: string } }>`
      select data from pgboss.job where name = 'answer-claims-from-directory'`.execute(
      berth.world.database,
    )
    expect(rows.map(({ data }) => data.email)).toContain('eva@acme.example')
  })

  test('of a partner manages customers, and only a partner’s does', async () => {
    await put('p-1', { name: 'Partner', kind: 'partner' })
    await put('c-1', acme)
    expect((await put('p-1/customers/c-1')).status).toBe(201)
    expect((await put('p-1/customers/c-1')).status).toBe(200)
    expect((await get('/v1/organizations/p-1')).json.managedCustomers).toBe(1)
    expect((await put('c-1/customers/p-1')).json.code).toBe('invalid-value')
    expect((await put('p-1/customers/x')).json.code).toBe('organization-not-found')
    expect((await remove('p-1/customers/c-1')).status).toBe(204)
    expect((await remove('p-1/customers/c-1')).json.code).toBe('link-not-found')
  })

  test('is listed page by page and found by the beginning of its name', async () => {
    for (const name of ['Beta', 'Alfa', 'alfa 2', 'Gamma']) await put(name, { ...acme, name })
    const seen: string[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { json } = await get(`/v1/organizations?limit=2${cursor && `&cursor=${cursor}`}`)
      seen.push(...json.items.map((item: { name: string }) => item.name))
      cursor = json.nextCursor
    }
    expect(seen).toEqual(['Alfa', 'alfa 2', 'Beta', 'Gamma'])
    expect((await get('/v1/organizations?q=ALFA')).json.items).toHaveLength(2)
    expect((await get('/v1/organizations?q=100%25')).json.items).toEqual([])
  })
})

describe('An import', () => {
  test('loads what it can and says of each other row why not', async () => {
    const { status, json } = await ndjson('/v1/imports', [
      { type: 'organization', externalId: 'o-1', ...acme },
      { type: 'user', organizationExternalId: 'o-1', externalId: 'u-1', ...eva },
      '{"type":"organization",',
      '',
      { type: 'organization', externalId: 'p-1', name: 'Partner', kind: 'partner', extra: 1 },
      { type: 'user', organizationExternalId: 'o-9', externalId: 'u-1', ...eva },
      { type: 'organization', externalId: 'p-2', name: 'Partner', kind: 'partner' },
      { type: 'customer', partnerExternalId: 'p-2', customerExternalId: 'o-1' },
      { type: 'customer', partnerExternalId: 'o-1', customerExternalId: 'p-2' },
      {
        type: 'user',
        organizationExternalId: 'o-1',
        externalId: 'u-2',
        email: 'no',
        role: 'member',
      },
    ])
    expect(status).toBe(202)
    expect(json).toMatchObject({ state: 'done', rowCount: 9, loadedCount: 4, refusedCount: 5 })
    expect((await get(`/v1/imports/${json.id}`)).json).toEqual(json)
    expect((await get('/v1/imports')).json.items).toEqual([json])
    const first = (await get(`/v1/imports/${json.id}/errors?limit=2`)).json
    const rest = (await get(`/v1/imports/${json.id}/errors?cursor=${first.nextCursor}`)).json
    expect([...first.items, ...rest.items]).toEqual([
      { line: 3, reason: 'The line is not valid JSON' },
      {
        line: 5,
        reason: expect.stringContaining('extra is not known; known are type, externalId'),
      },
      { line: 6, reason: 'organizationExternalId names no organization: o-9' },
      { line: 9, reason: 'partnerExternalId names no partner organization: o-1' },
      { line: 10, reason: 'email has no @' },
    ])
    expect((await get('/v1/organizations/o-1')).json.userCount).toBe(1)
    expect((await get('/v1/organizations/p-2')).json.managedCustomers).toBe(1)
  })

  test('sent again gives the same directory', async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => [
      { type: 'organization', externalId: `o-${index}`, ...acme, name: `Acme ${index}` },
      { type: 'user', organizationExternalId: `o-${index}`, externalId: 'u', ...eva },
    ]).flat()
    const state = async () => {
      const { rows } = await sql`select o.external_id, o.id, o.user_count, d.host, d.counted_users
        from organizations o join organization_domains d on d.organization_id = o.id order by 1`.execute(
        berth.world.database,
      )
      return rows
    }
    expect((await ndjson('/v1/imports', rows)).json.loadedCount).toBe(10_000)
    const before = await state()
    expect(before).toHaveLength(5000)
    expect((await ndjson('/v1/imports', rows)).json.loadedCount).toBe(10_000)
    expect(await state()).toEqual(before)
  })

  test('of another content type, or of nothing, is refused', async () => {
    expect((await berth.call('POST', '/v1/imports', { type: 'organization' })).json.code).toBe(
      'content-type-refused',
    )
    expect((await berth.call('GET', `/v1/imports/${berth.world.newId()}`)).json.code).toBe(
      'import-not-found',
    )
  })
})

describe('A match', () => {
  const question = {
    companyName: 'acme sverige',
    administratorEmail: 'new@acme.example',
    kind: 'customer',
  }

  test('explains its candidates in words', async () => {
    await put('o-1', { ...acme, createdAt: '2019-03-04T00:00:00Z' })
    await put('o-1/users/u-1', eva)
    const { json } = await berth.call('POST', '/v1/matches', {
      ...question,
      companyName: 'ACME AG',
    })
    expect(json.outcome).toBe('candidates')
    expect(json.candidates[0]).toMatchObject({
      rule: 'first-five',
      isProbablyUnused: true,
      organization: { externalId: 'o-1', userCount: 1, domains: ['acme.example'] },
    })
    expect(json.candidates[0].score).toBeGreaterThan(0.9)
    const evidence: { text: string; weight: number }[] = json.candidates[0].evidence
    expect(new Set(evidence.map(({ text }) => text))).toEqual(
      new Set([
        'The name is the same as “Acme AB”.',
        'The names share: acme.',
        'The name begins with the same letters (“acme ”).',
        'The legal forms are different.',
        'It has a user at acme.example.',
        'Its name is in the domain acme.example.',
        'The typed name is in the domain acme.example.',
      ]),
    )
    const weights = evidence.map(({ weight }) => weight)
    expect(weights).toEqual(weights.toSorted((one, other) => other - one))
    const certain = await berth.call('POST', '/v1/matches', {
      ...question,
      administratorEmail: 'EVA@acme.example',
    })
    expect(certain.json.outcome).toBe('administrator-email')
  })

  test('of many answers each line in its order, and says which cannot be used', async () => {
    for (let index = 0; index < 7; index += 1) {
      await put(`o-${index}`, {
        ...acme,
        userDomains: [{ name: `a${index}.example`, userCount: 1 }],
      })
    }
    const asked = Array.from({ length: 333 }, (_, index) =>
      index % 50 === 9
        ? '{"broken"'
        : { ...question, administratorEmail: `x@a${index % 7}.example` },
    )
    const { status, text } = await ndjson('/v1/matches:batch', asked)
    expect(status).toBe(200)
    const answers = text
      .trim()
      .split('\n')
      .map((line: string) => JSON.parse(line))
    expect(answers).toHaveLength(333)
    answers.forEach((answer: Record<string, never>, index: number) => {
      if (index % 50 === 9) {
        expect(answer).toMatchObject({
          outcome: 'none',
          candidates: [],
          error: { code: 'invalid-value', status: 422 },
        })
      } else {
        expect(answer).toMatchObject({
          candidates: [{ organization: { externalId: `o-${index % 7}` } }],
        })
      }
    })
  })

  test('is refused for what it cannot read', async () => {
    for (const [change, pointer] of [
      [{ administratorEmail: 'eva@acme＠example' }, '/administratorEmail'],
      [{ administratorEmail: ['eva@acme.example'] }, '/administratorEmail'],
      [{ kind: 'both' }, '/kind'],
      [{ limit: 0 }, '/limit'],
      [{ country: 'SE' }, '/country'],
    ] as const) {
      const { status, json } = await berth.call('POST', '/v1/matches', { ...question, ...change })
      expect([400, 422]).toContain(status)
      expect(json.errors[0].pointer).toBe(`#${pointer}`)
    }
  })
})
