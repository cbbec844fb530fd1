import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anOrderBody, aServer, type TestServer } from '../support/a-server.ts'

let berth: TestServer
beforeAll(async () => {
  berth = await aServer()
})
afterAll(() => berth.close())

const post = (body: unknown, key: string, headers: Record<string, string> = {}) =>
  berth.call('POST', '/v1/orders', body, { 'idempotency-key': key, ...headers })
const countOrders = async () => {
  const rows = berth.world.database.selectFrom('orders').select('id')
  return (await rows.execute()).length
}

describe('An Idempotency-Key', () => {
  test('answers a repeat with the first reply, text for text, and says so', async () => {
    const body = anOrderBody()
    const first = await post(body, 'k-1')
    const again = await post(body, 'k-1')
    expect([first.status, again.status]).toEqual([201, 201])
    expect(again.text).toBe(first.text)
    expect(first.headers['idempotent-replayed']).toBeUndefined()
    expect(again.headers['idempotent-replayed']).toBe('true')
  })

  test('answers with the reply of then, whatever happened since', async () => {
    const body = anOrderBody()
    const first = await post(body, 'k-then')
    await berth.call('POST', `/v1/orders/${first.json.id}/cancel`)
    expect((await post(body, 'k-then')).json.state).toBe('invited')
  })

  test('with another body or at another call is refused', async () => {
    const first = await post(anOrderBody(), 'k-2')
    const other = await post(anOrderBody(), 'k-2')
    expect([other.status, other.json.code]).toEqual([422, 'idempotency-key-reused'])
    const url = `/v1/orders/${first.json.id}/invitation`
    const elsewhere = await berth.call('POST', url, undefined, { 'idempotency-key': 'k-2' })
    expect(elsewhere.status).toBe(422)
  })

  test('belongs to its API key: another one may use the same', async () => {
    const [first, second] = [anOrderBody(), anOrderBody()]
    expect((await post(first, 'k-3')).status).toBe(201)
    expect((await post(second, 'k-3', await berth.keyWith('orders:write'))).status).toBe(201)
  })

  test('of a refused request is free again: nothing was changed', async () => {
    expect((await post({ ...anOrderBody(), colour: 'blue' }, 'k-4')).status).toBe(400)
    const taken = anOrderBody()
    await post(taken, 'k-5')
    expect((await post({ ...taken, startsAt: '2027-01-01T00:00:00Z' }, 'k-4')).status).toBe(409)
    expect((await post(anOrderBody(), 'k-4')).status).toBe(201)
  })

  test.each([
    ['of 256 characters', 'x'.repeat(256)],
    ['of nothing', ''],
    ['with letters beyond ASCII', 'n\u00fcckel'],
  ])('%s is refused', async (_, key) => {
    const reply = await post(anOrderBody(), key)
    expect([reply.status, reply.json.code]).toEqual([400, 'malformed-request'])
  })

  test('of 255 characters is kept for a day at least, and forgotten after two', async () => {
    const body = anOrderBody()
    const key = 'x'.repeat(255)
    await post(body, key)
    berth.world.clock.jump({ hours: 24 })
    expect((await post(body, key)).headers['idempotent-replayed']).toBe('true')
    berth.world.clock.jump({ hours: 25 })
    await post(anOrderBody(), 'another')
    const again = await post(body, key)
    expect([again.status, again.headers['idempotent-replayed']]).toEqual([200, undefined])
  })

  test('repeated twenty times at once, for twenty keys, takes twenty orders', async () => {
    const before = await countOrders()
    const requests = Array.from({ length: 20 }, (_, index) => ({
      body: anOrderBody(),
      key: `race-${index}`,
    }))
    const replies = await Promise.all(
      requests.flatMap(({ body, key }) =>
        Array.from({ length: 20 }, async () => ({ key, ...(await post(body, key)) })),
      ),
    )
    expect(await countOrders()).toBe(before + 20)
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([201, 409]))
    for (const { key, body } of requests) {
      const own = replies.filter((reply) => reply.key === key && reply.status === 201)
      expect(new Set(own.map(({ text }) => text)).size).toBe(1)
      expect(
        own.filter(({ headers }) => headers['idempotent-replayed'] === undefined),
      ).toHaveLength(1)
      for (const { status, json } of replies) {
        if (status === 409) expect(json.code).toBe('idempotency-key-running')
      }
      expect((await post(body, key)).headers['idempotent-replayed']).toBe('true')
    }
  })

  test('whose first request is still running answers 409, and takes nothing', async () => {
    const { apiKeyId, header } = await idOfNewKey()
    let letGo = () => {}
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const running = berth.world.transact(async ({ idempotency }) => {
      await idempotency.hold(apiKeyId, 'busy')
      await held
    })
    await new Promise((resolve) => setTimeout(resolve, 100))
    const body = anOrderBody()
    const refused = await post(body, 'busy', header)
    expect([refused.status, refused.json.code]).toEqual([409, 'idempotency-key-running'])
    letGo()
    await running
    expect((await post(body, 'busy', header)).status).toBe(201)
  })

  test('of a request that dies half-way leaves neither an order nor a kept reply', async () => {
    const { apiKeyId } = await idOfNewKey()
    const before = await countOrders()
    const dying = berth.world.transact(async (stores) => {
      await stores.idempotency.hold(apiKeyId, 'dies')
      const { receiveOrder } = await import('../../src/use-cases/receive-order.ts')
      const body = anOrderBody()
      const world = {
        ...berth.world,
        transact: <T>(work: (s: typeof stores) => Promise<T>) => work(stores),
      }
      const contact = { ...body.contact, kind: 'customer', language: 'en' } as never
      await receiveOrder(world, {
        ...body,
        contact,
        startsAt: null,
        posted: body,
        actor: { kind: 'api-key', id: apiKeyId },
      })
      throw new Error('the process died')
    })
    await expect(dying).rejects.toThrow('died')
    expect(await countOrders()).toBe(before)
    const isFree = await berth.world.transact(({ idempotency }) =>
      idempotency.hold(apiKeyId, 'dies'),
    )
    expect(isFree).toBe(true)
  })
})

async function idOfNewKey() {
  const header = await berth.keyWith('orders:write')
  const [key] = await berth.world.transact(({ apiKeys }) => apiKeys.list())
  if (key === undefined) throw new Error('There is no key.')
  return { apiKeyId: key.id, header }
}
