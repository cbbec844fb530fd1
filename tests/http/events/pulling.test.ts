import { afterAll, beforeAll, expect, test } from 'vitest'
import { EVENT_TYPES } from '../../../src/domain/events/event.ts'
import { SYSTEM } from '../../../src/use-cases/parts/move-order.ts'
import { aReceivedOrder } from '../../support/a-received-order.ts'
import { aStage, type Stage } from '../../support/a-stage.ts'
import { enterIntoDirectory } from '../../support/directory-entries.ts'

let stage: Stage
beforeAll(async () => {
  stage = await aStage()
})
afterAll(() => stage.close())

// biome-ignore lint/suspicious/noExplicitAny: replies are read freely by tests.
type Pulled = { items: any[]; nextCursor: string | null }
const pull = async (after?: string, limit = 200): Promise<Pulled> => {
  const place = after === undefined ? '' : `&after=${after}`
  const { status, json } = await stage.call('GET', `/v1/events?limit=${limit}${place}`)
  expect(status).toBe(200)
  return json
}

/** From the first to the last, a few at a time. */
async function pullAll(limit: number): Promise<Pulled['items']> {
  const items: Pulled['items'] = []
  let page = await pull(undefined, limit)
  for (;;) {
    items.push(...page.items)
    if (page.nextCursor === null) return items
    page = await pull(page.nextCursor, limit)
  }
}

test('an order’s whole way is told, in its sequence, and names nobody', async () => {
  await enterIntoDirectory(stage.world, [
    { externalId: 'told-1', name: 'Told House', administrators: ['ada@told.example'] },
  ])
  const contact = await stage.contact('eva@told.example')
  await contact.enterCompany('Told House', 'eva@told.example')
  await contact.choose('told-1')
  const ada = await stage.approver('ada@told.example', 'administrator')
  await ada.answer('approve')
  await contact.confirm()
  const items = (await pullAll(3)).filter(({ data }) => data.orderId === contact.order.id)
  expect(items.map(({ type }) => type)).toEqual([
    'order.invited',
    'order.started',
    'claim.opened',
    'order.awaiting-approval',
    'claim.approved',
    'order.returned-to-setup',
    'order.mapped',
    'run.started',
  ])
  expect(items.map(({ data }) => data.sequence)).toEqual(items.map((_, index) => index + 1))
  expect(items.at(6).data).toMatchObject({ orderState: 'mapped', isNew: false })
  expect(JSON.stringify(items)).not.toContain('@')
  const { json } = await stage.call('GET', `/v1/orders/${contact.order.id}/timeline`)
  const told = (json.items as { kind: string }[]).map(({ kind }) => kind)
  const wanted = told.filter((kind) => (EVENT_TYPES as readonly string[]).includes(kind))
  expect(items.map(({ type }) => type)).toEqual(wanted)
})

test('whoever has read up to a cursor misses nothing that is committed later', async () => {
  const tell = (orderId: string, until: Promise<unknown>) =>
    stage.world.transact(async ({ orders, timeline }) => {
      const order = await orders.lock(orderId as never)
      if (order === undefined) throw new Error('No order.')
      await timeline.add(order.id, {
        at: stage.world.now(),
        kind: 'order.expired',
        actor: SYSTEM,
        facts: {},
      })
      await until
    })
  const [slow, quick] = [
    await aReceivedOrder(stage.world, { email: 'slow@pull.example' }),
    await aReceivedOrder(stage.world, { email: 'quick@pull.example' }),
  ]
  const before = (await pullAll(200)).at(-1)?.cursor
  let end: (value?: unknown) => void = () => {}
  const slowly = tell(slow.id, new Promise((resolve) => (end = resolve)))
  // It has written, and holds its lock, before the quick one begins.
  await new Promise((resolve) => setTimeout(resolve, 300))
  await tell(quick.id, Promise.resolve())
  const first = await pull(before)
  expect(first.items.map(({ data }) => data.orderId)).toEqual([quick.id])
  end()
  await slowly
  const second = await pull(first.items.at(-1).cursor)
  expect(second.items.map(({ data }) => data.orderId)).toEqual([slow.id])
})

test('ten writers and three who pull agree about everything', async () => {
  const start = (await pullAll(200)).at(-1)?.cursor
  const emails = Array.from({ length: 60 }, (_, index) => `w${index}@busy.example`)
  let isWriting = true
  const puller = async () => {
    const seen: string[] = []
    let after = start
    for (;;) {
      const wasWriting = isWriting
      const { items } = await pull(after, 7)
      seen.push(...items.map(({ id }) => id as string))
      after = items.at(-1)?.cursor ?? after
      if (items.length === 0 && !wasWriting) return seen
    }
  }
  const pulling = [puller(), puller(), puller()]
  for (let place = 0; place < emails.length; place += 10) {
    const some = emails.slice(place, place + 10)
    await Promise.all(some.map((email) => aReceivedOrder(stage.world, { email })))
  }
  isWriting = false
  const [one = [], ...others] = await Promise.all(pulling)
  expect(one).toHaveLength(emails.length)
  expect(new Set(one).size).toBe(emails.length)
  for (const other of others) expect(other).toEqual(one)
})

test('only a key with the scope pulls, and a cursor that is none is refused', async () => {
  const key = await stage.keyWith('orders:read')
  expect((await stage.call('GET', '/v1/events', undefined, key)).status).toBe(403)
  const right = await stage.keyWith('events')
  expect((await stage.call('GET', '/v1/events', undefined, right)).status).toBe(200)
  const { status, json } = await stage.call('GET', '/v1/events?after=zzz')
  expect([status, json.errors?.[0]?.pointer]).toEqual([400, '#/after'])
})
