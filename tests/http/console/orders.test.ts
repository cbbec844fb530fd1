import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EmailAddress } from '../../../src/domain/orders/order.ts'
import { aConsoleBrowser, aReviewer, type TestReviewer } from '../../support/a-reviewer.ts'
import { aStage, type Stage } from '../../support/a-stage.ts'
import { anOrder } from '../../support/an-order.ts'

const HOUR = 3_600_000

let stage: Stage
let viewer: TestReviewer
beforeAll(async () => {
  stage = await aStage()
  const now = stage.world.now().getTime()
  const rows = [
    { externalId: 'A-1', state: 'invited', hours: 1, company: 'Göteborgs Varv AB' },
    { externalId: 'A-2', state: 'provisioned', hours: 400, company: 'Varvet i Malmö' },
    { externalId: 'A-3', state: 'in-review', hours: 30, company: 'Quartz & Söner' },
    { externalId: 'A-4', state: 'in-review', hours: 200, company: null },
    { externalId: 'B-5', state: 'expired', hours: 900, company: 'ACME GmbH' },
  ] as const
  await stage.world.transact(async ({ orders }) => {
    for (const { externalId, state, hours, company } of rows) {
      const order = anOrder({
        externalId,
        state,
        stateSince: new Date(now - hours * HOUR),
        expiresAt: null,
        company: { name: company, country: 'SE' },
        contact: { email: `buyer@${externalId.toLowerCase()}.example` as EmailAddress },
      })
      await orders.add(order, {})
    }
  })
  viewer = await aReviewer(stage, 'viewer')
})
afterAll(() => stage.close())

async function found(query: Record<string, string>): Promise<string[]> {
  const { status, json } = await viewer.call('GET', `orders?${new URLSearchParams(query)}`)
  expect(status).toBe(200)
  return json.items.map(({ externalId }: { externalId: string }) => externalId)
}

test.each(['orders', 'order-views'])('nobody reads %s without a session', async (path) => {
  const { status, json } = await aConsoleBrowser(stage).call('GET', path)
  expect([status, json.code]).toEqual([401, 'not-signed-in'])
})

test('orders are listed with what tells them apart, newest first', async () => {
  expect(await found({})).toEqual(['B-5', 'A-4', 'A-3', 'A-2', 'A-1'])
  const { json } = await viewer.call('GET', 'orders?q=A-3')
  expect(json.items[0]).toMatchObject({
    state: 'in-review',
    nextActor: 'reviewer',
    companyName: 'Quartz & Söner',
    contactEmail: 'buyer@a-3.example',
    firstLine: 'Collaboration Pro',
    lineCount: 1,
  })
})

describe('The search of orders finds', () => {
  test.each([
    ['the beginning of an order’s number', 'A-', ['A-4', 'A-3', 'A-2', 'A-1']],
    ['a word of the company’s name, whatever its case and accents', 'GOTEBORGS', ['A-1']],
    ['the beginning of a word', 'varv', ['A-2', 'A-1']],
    ['several words in any order', 'malmo varv', ['A-2']],
    ['names with signs between the words', 'söner quartz', ['A-3']],
    ['the contact’s address', 'buyer@b-5.example', ['B-5']],
    ['the beginning of the address, in capitals', 'BUYER@A', ['A-4', 'A-3', 'A-2', 'A-1']],
    ['the domain of the address', 'a-4.example', ['A-4']],
    ['the domain with its sign', '@a-4.example', ['A-4']],
    ['nothing for one letter but numbers that begin so', 'v', []],
    ['nothing, when nothing is there', "'); drop table orders; --", []],
    ['nothing for signs alone', '&:*|!', []],
  ])('%s', async (_, q, externalIds) => {
    expect(await found({ q })).toEqual(externalIds)
  })
})

describe('The list is narrowed', () => {
  test.each([
    ['to one state', { state: 'in-review' }, ['A-4', 'A-3']],
    ['to several states', { state: 'expired,invited' }, ['B-5', 'A-1']],
    ['to an age', { age: 'week' }, ['A-3']],
    ['to the greatest age', { age: 'longer' }, ['B-5']],
    ['to where the contact is', { stop: 'not-begun' }, ['A-1']],
    [
      'and may begin with who has waited longest',
      { sort: 'longest' },
      ['B-5', 'A-2', 'A-4', 'A-3', 'A-1'],
    ],
    [
      'by all of it at once',
      { q: 'A', state: 'in-review', age: 'month', sort: 'longest' },
      ['A-4'],
    ],
  ])('%s', async (_, query, externalIds) => {
    expect(await found(query as unknown as Record<string, string>)).toEqual(externalIds)
  })

  test.each(['newest', 'longest'])('and is read page by page without a gap, %s', async (sort) => {
    const whole = await found({ sort })
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const more: string = cursor === null ? '' : `&cursor=${cursor}`
      const { json } = await viewer.call('GET', `orders?limit=2&sort=${sort}${more}`)
      seen.push(...json.items.map(({ externalId }: { externalId: string }) => externalId))
      cursor = json.nextCursor
    } while (cursor !== null)
    expect(seen).toEqual(whole)
  })

  test.each(['state=gone', 'age=old', 'sort=up', 'cursor=abc', 'stop=here', 'q=', 'what=1'])(
    'but not by what it does not know: %s',
    async (query) => {
      const { status, json } = await viewer.call('GET', `orders?${query}`)
      expect([status, json.code]).toEqual([400, 'malformed-request'])
    },
  )
})

describe('A view of the list', () => {
  test('is kept under its name for the reviewer alone, and removed', async () => {
    const kept = await viewer.call('POST', 'order-views', {
      name: 'Old reviews',
      query: 'state=in-review&sort=longest',
    })
    expect(kept.json.items).toEqual([
      { id: expect.any(String), name: 'Old reviews', query: 'state=in-review&sort=longest' },
    ])
    const other = await aReviewer(stage, 'admin')
    expect((await other.call('GET', 'order-views')).json.items).toEqual([])
    const path = `order-views/${kept.json.items[0].id}`
    expect((await other.call('DELETE', path)).json.code).toBe('order-view-not-found')
    expect((await viewer.call('DELETE', path)).json.items).toEqual([])
    expect((await viewer.call('DELETE', path)).status).toBe(404)
    expect((await viewer.call('DELETE', 'order-views/nonsense')).status).toBe(404)
  })

  test('has a name of its own, and there are at most thirty', async () => {
    const keep = async (reviewer: TestReviewer, name: string) =>
      (await reviewer.call('POST', 'order-views', { name, query: '' })).json
    const busy = await aReviewer(stage, 'viewer')
    await keep(busy, 'One')
    expect(await keep(busy, 'One')).toMatchObject({
      code: 'order-view-refused',
      facts: { why: 'name-taken' },
    })
    const more = Array.from({ length: 40 }, (_, at) => keep(busy, `View ${at}`))
    await Promise.all(more)
    expect((await busy.call('GET', 'order-views')).json.items).toHaveLength(30)
    expect(await keep(busy, 'Another')).toMatchObject({ facts: { why: 'too-many' } })
  })
})
