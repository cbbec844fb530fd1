import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anOrderBody, aServer, type TestServer } from '../support/a-server.ts'

let berth: TestServer
beforeAll(async () => {
  berth = await aServer()
})
afterAll(() => berth.close())

const post = (body: unknown, headers?: Record<string, string>) =>
  berth.call('POST', '/v1/orders', body, headers)
const get = (url: string) => berth.call('GET', url)

async function mailsOf(orderId: string) {
  const mails = await berth.world.transact(({ mails }) => mails.ofOrder(orderId))
  return mails.map(({ to, mail: { kind } }) => `${kind} to ${to}`)
}
async function liveLocatorsOf(orderId: string): Promise<number> {
  const rows = await berth.world.database
    .selectFrom('locators')
    .select('hash')
    .where('order_id', '=', orderId)
    .where('ended_at', 'is', null)
    .execute()
  return rows.length
}
async function kindsOf(orderId: string): Promise<string[]> {
  const { json } = await get(`/v1/orders/${orderId}/timeline`)
  return json.items.map((entry: { kind: string }) => entry.kind)
}

describe('An order that is posted', () => {
  test('is answered whole, invites its contact, and tells its story', async () => {
    const body = anOrderBody()
    const { status, json } = await post(body)
    expect(status).toBe(201)
    expect(json).toEqual({
      ...body,
      isContactUnreachable: false,
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      state: 'invited',
      stateSince: '2026-03-02T09:00:00.000Z',
      nextActor: 'contact',
      expiresAt: '2026-04-01T09:00:00.000Z',
      createdAt: '2026-03-02T09:00:00.000Z',
      intent: null,
      mapping: null,
      claims: [],
      run: null,
    })
    expect(await mailsOf(json.id)).toEqual(['invitation to eva@acme.example'])
    expect(await liveLocatorsOf(json.id)).toBe(1)
    expect(await kindsOf(json.id)).toEqual(['order.received', 'order.invited'])
    expect((await get(`/v1/orders/${json.id}`)).json).toEqual(json)
    expect((await get(`/v1/orders/external:${body.externalId}`)).json).toEqual(json)
  })

  test('with the least that it needs is taken, the rest being null and English', async () => {
    const { externalId, lines } = anOrderBody()
    const contact = { kind: 'partner', email: 'Olle@PARTNER.example' }
    const { status, json } = await post({ externalId, lines, contact })
    expect(status).toBe(201)
    expect(json).toMatchObject({
      contact: { kind: 'partner', email: 'olle@partner.example', name: null, language: 'en' },
      company: { name: null, country: null },
      partnerOrganizationExternalId: null,
      startsAt: null,
    })
  })

  test('for a later start waits without a mail', async () => {
    const startsAt = '2026-03-20T08:00:00.000Z'
    const { json } = await post(anOrderBody({ startsAt: '2026-03-20T09:00:00+01:00' }))
    expect(json).toMatchObject({
      state: 'scheduled',
      nextActor: 'nobody',
      startsAt,
      expiresAt: null,
    })
    expect(await mailsOf(json.id)).toEqual([])
  })

  test('twice with the same content is one order, in whatever order its keys come', async () => {
    const body = anOrderBody()
    const first = await post(body)
    const again = await post(Object.fromEntries(Object.entries(body).reverse()))
    expect([first.status, again.status]).toEqual([201, 200])
    expect(again.json).toEqual(first.json)
    expect(await mailsOf(first.json.id)).toHaveLength(1)
  })

  test('is compared with the original as it was posted, whatever changed since', async () => {
    const body = anOrderBody()
    const { json } = await post(body)
    const contact = { kind: 'customer', email: 'ada@acme.example' }
    await berth.call('PUT', `/v1/orders/${json.id}/contact`, contact)
    const again = await post(body)
    expect([again.status, again.json.contact.email]).toEqual([200, 'ada@acme.example'])
  })

  test('with other content is refused, naming the fields that differ', async () => {
    const body = anOrderBody()
    const { json } = await post(body)
    const other = { ...body, company: { name: 'Acme', country: 'SE' }, lines: [] as unknown[] }
    other.lines = [{ ...body.lines[0], quantity: 3 }]
    const refused = await post(other)
    expect(refused.status).toBe(409)
    expect(refused.json).toMatchObject({
      code: 'order-differs',
      facts: { orderId: json.id, differingFields: 'company.name, lines' },
    })
    expect((await get(`/v1/orders/${json.id}`)).json).toEqual(json)
  })

  test('by twenty senders at once is taken once and mailed once', async () => {
    const body = anOrderBody()
    const replies = await Promise.all(Array.from({ length: 20 }, () => post(body)))
    expect(replies.map(({ status }) => status).sort()).toEqual([...Array(19).fill(200), 201])
    expect(new Set(replies.map(({ json }) => json.id)).size).toBe(1)
    expect(await mailsOf(replies[0]?.json.id)).toHaveLength(1)
  })

  test('by twenty senders at once with different contents is taken from one of them', async () => {
    const body = anOrderBody()
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        post({ ...body, company: { name: `Acme ${index}`, country: 'SE' } }),
      ),
    )
    expect(replies.map(({ status }) => status).sort()).toEqual([201, ...Array(19).fill(409)])
  })
})

describe('The list of orders', () => {
  test('pages through all, newest first, each once, though orders come in between', async () => {
    const email = 'lists@acme.example'
    const contact = { kind: 'customer', email }
    const add = async () => (await post(anOrderBody({ contact }))).json.id as string
    const ids: string[] = []
    for (let count = 0; count < 7; count++) ids.push(await add())
    const seen: string[] = []
    let cursor = ''
    do {
      const { json } = await get(`/v1/orders?contact=${email}&limit=3${cursor}`)
      seen.push(...json.items.map((order: { id: string }) => order.id))
      cursor = json.nextCursor === null ? '' : `&cursor=${json.nextCursor}`
      await add()
    } while (cursor !== '')
    expect(seen).toEqual(ids.reverse())
  })

  test('is filtered by state, by contact in any spelling, and by words', async () => {
    const name = `Zebra ${crypto.randomUUID()}`
    const { json } = await post(anOrderBody({ company: { name, country: null } }))
    const found = async (query: string) =>
      (await get(`/v1/orders?${query}`)).json.items.map((order: { id: string }) => order.id)
    expect(await found(`q=${encodeURIComponent(name.slice(0, 20))}`)).toEqual([json.id])
    expect(await found(`q=${json.externalId}`)).toEqual([json.id])
    expect(await found('contact=EVA@ACME.example&limit=200')).toContain(json.id)
    expect(await found('state=invited&limit=200')).toContain(json.id)
    expect(await found('state=mapped')).toEqual([])
    expect(await found('organizationId=01900000-0000-7000-8000-000000000001')).toEqual([])
  })
})

describe('The timeline', () => {
  test('pages, and says who did what', async () => {
    const { json } = await post(anOrderBody())
    const first = (await get(`/v1/orders/${json.id}/timeline?limit=1`)).json
    expect(first.items).toEqual([
      {
        sequence: 1,
        at: '2026-03-02T09:00:00.000Z',
        kind: 'order.received',
        actor: { kind: 'api-key', id: expect.stringMatching(/^[0-9a-f-]{36}$/) },
        onBehalfOf: null,
        facts: {},
      },
    ])
    const rest = (await get(`/v1/orders/${json.id}/timeline?cursor=${first.nextCursor}`)).json
    expect(rest.items.map((entry: { sequence: number }) => entry.sequence)).toEqual([2])
    expect(rest.nextCursor).toBeNull()
  })
})

describe('Changing the contact', () => {
  const ada = { kind: 'customer', email: 'ada@acme.example', name: 'Ada', language: 'en' }

  test('ends the former links, mails both, and begins the setup anew', async () => {
    const { json } = await post(anOrderBody())
    const { status, json: changed } = await berth.call('PUT', `/v1/orders/${json.id}/contact`, ada)
    expect(status).toBe(200)
    expect(changed).toMatchObject({ contact: ada, state: 'invited' })
    expect((await mailsOf(json.id)).sort()).toEqual([
      'contact-changed to eva@acme.example',
      'invitation to ada@acme.example',
      'invitation to eva@acme.example',
    ])
    expect(await liveLocatorsOf(json.id)).toBe(1)
    expect(await kindsOf(json.id)).toContain('contact.changed')
  })

  test('to the same person changes nothing, to the same mailbox in another language only that', async () => {
    const { json } = await post(anOrderBody())
    const path = `/v1/orders/${json.id}/contact`
    const same = await berth.call('PUT', path, json.contact)
    expect(same.json).toEqual(json)
    const english = await berth.call('PUT', path, { ...json.contact, language: 'en' })
    expect(english.json.contact.language).toBe('en')
    expect(await mailsOf(json.id)).toHaveLength(1)
    expect(await liveLocatorsOf(json.id)).toBe(1)
  })

  test('before the start mails nobody', async () => {
    const { json } = await post(anOrderBody({ startsAt: '2026-05-01T00:00:00Z' }))
    const changed = await berth.call('PUT', `/v1/orders/${json.id}/contact`, ada)
    expect(changed.json.state).toBe('scheduled')
    expect(await mailsOf(json.id)).toEqual([])
  })

  test('of a cancelled order is refused, saying why', async () => {
    const { json } = await post(anOrderBody())
    await berth.call('POST', `/v1/orders/${json.id}/cancel`)
    const refused = await berth.call('PUT', `/v1/orders/${json.id}/contact`, ada)
    expect([refused.status, refused.json.code]).toEqual([409, 'order-transition-refused'])
    expect(refused.json.facts).toEqual({ from: 'cancelled' })
  })
})

describe('Sending the invitation again', () => {
  test('makes a new link, and the old one dies', async () => {
    const { json } = await post(anOrderBody())
    const again = await berth.call('POST', `/v1/orders/${json.id}/invitation`)
    expect(again.status).toBe(200)
    expect(await mailsOf(json.id)).toHaveLength(2)
    expect(await liveLocatorsOf(json.id)).toBe(1)
  })

  test('once for an Idempotency-Key, however often it is asked', async () => {
    const { json } = await post(anOrderBody())
    const url = `/v1/orders/${json.id}/invitation`
    for (let times = 0; times < 3; times++) {
      await berth.call('POST', url, undefined, { 'idempotency-key': 'again' })
    }
    expect(await mailsOf(json.id)).toHaveLength(2)
  })

  test('before the start is refused', async () => {
    const { json } = await post(anOrderBody({ startsAt: '2026-05-01T00:00:00Z' }))
    const refused = await berth.call('POST', `/v1/orders/${json.id}/invitation`)
    expect(refused.status).toBe(409)
  })
})

describe('Cancelling', () => {
  test('ends the links, tells the contact, and a repeat changes nothing', async () => {
    const { json } = await post(anOrderBody())
    const first = await berth.call('POST', `/v1/orders/${json.id}/cancel`)
    expect(first.json).toMatchObject({ state: 'cancelled', nextActor: 'nobody', expiresAt: null })
    const again = await berth.call('POST', `/v1/orders/${json.id}/cancel`, {})
    expect(again.json).toEqual(first.json)
    expect(await liveLocatorsOf(json.id)).toBe(0)
    expect((await mailsOf(json.id)).sort()).toEqual([
      'invitation to eva@acme.example',
      'order-ended to eva@acme.example',
    ])
    expect(await kindsOf(json.id)).toEqual(['order.received', 'order.invited', 'order.cancelled'])
  })

  test('with a body that says something is refused: nothing is known there', async () => {
    const { json } = await post(anOrderBody())
    const refused = await berth.call('POST', `/v1/orders/${json.id}/cancel`, { reason: 'x' })
    expect(refused.json.errors[0].pointer).toBe('#/reason')
    expect((await get(`/v1/orders/${json.id}`)).json.state).toBe('invited')
  })

  test('in a race with changing the contact leaves one story without gaps', async () => {
    const { json } = await post(anOrderBody())
    const path = `/v1/orders/${json.id}`
    await Promise.all([
      berth.call('POST', `${path}/cancel`),
      ...['a', 'b', 'c'].map((name) =>
        berth.call('PUT', `${path}/contact`, { kind: 'customer', email: `${name}@acme.example` }),
      ),
      berth.call('POST', `${path}/invitation`),
    ])
    expect((await get(path)).json.state).toBe('cancelled')
    expect(await liveLocatorsOf(json.id)).toBe(0)
    const { json: timeline } = await get(`${path}/timeline`)
    const sequences = timeline.items.map((entry: { sequence: number }) => entry.sequence)
    expect(sequences).toEqual(sequences.map((_: number, index: number) => index + 1))
    expect(timeline.items.at(-1).kind).toBe('order.cancelled')
  })
})
