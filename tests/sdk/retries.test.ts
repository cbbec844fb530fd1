import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BerthUnreachable, isProblem } from '../../src/sdk/sdk.ts'
import { anOrderBody } from '../support/a-server.ts'
import { aListeningServer, fetchWith, type Listening, type Mishap } from './a-client.ts'

let stage: Listening
beforeAll(async () => {
  stage = await aListeningServer()
})
afterAll(() => stage.close())

const away = (status = 503, headers: Record<string, string> = {}) =>
  new Response('away', { status, headers })
const anOrder = () =>
  anOrderBody() as unknown as Parameters<Listening['berth']['receiveOrder']>[0]['body']

function clientTo(...mishaps: Mishap[]) {
  const { fetch, sent } = fetchWith(...mishaps)
  return { berth: stage.clientWith({ fetch }), sent }
}

describe('A call that fails on its way', () => {
  test('is made again when it only reads', async () => {
    const { berth, sent } = clientTo('lost-before', away(502), 'lost-after')
    expect((await berth.listOrders()).status).toBe(200)
    expect(sent).toHaveLength(4)
  })

  test('creates once: the repeat has the same Idempotency-Key, and gets the first reply', async () => {
    const { berth, sent } = clientTo('lost-after')
    const { data, status, isReplayed } = await berth.receiveOrder({ body: anOrder() })
    expect([status, isReplayed]).toEqual([201, true])
    const keys = sent.map(({ headers }) => headers.get('idempotency-key'))
    expect([keys.length, new Set(keys).size]).toEqual([2, 1])
    const again = await berth.receiveOrder({ body: anOrder() })
    expect(again.data.id).not.toBe(data.id)
    expect(again.isReplayed).toBe(false)
  })

  test('takes the Idempotency-Key that it is given', async () => {
    const { berth, sent } = clientTo()
    await berth.receiveOrder({ body: anOrder(), idempotencyKey: 'mine' })
    expect(sent[0]?.headers.get('idempotency-key')).toBe('mine')
  })

  test('is not made again when a repeat could be refused or do it twice', async () => {
    const organization = {
      path: { externalId: 'once' },
      body: { name: 'A', kind: 'customer' },
    } as const
    await stage.berth.putOrganization(organization)
    const { etag } = await stage.berth.readOrganization({ path: organization.path })
    const put = clientTo('lost-after')
    await expect(
      put.berth.putOrganization({ ...organization, ifMatch: etag ?? '' }),
    ).rejects.toBeInstanceOf(BerthUnreachable)
    const patch = clientTo('lost-after')
    await expect(patch.berth.changeSettings({ body: { undoHours: 48 } })).rejects.toBeInstanceOf(
      BerthUnreachable,
    )
    expect([put.sent.length, patch.sent.length]).toEqual([1, 1])
  })

  test('is made again whatever it does when it was refused for its rate', async () => {
    const limited = await aListeningServer({
      limits: { perKeyPerMinute: 1, perNetworkPerMinute: 100, atDoorPerMinute: 100 },
    })
    const { fetch, sent } = fetchWith()
    const berth = limited.clientWith({ fetch, longestPauseMs: 0 })
    await berth.changeSettings({ body: { undoHours: 48 } })
    const error = await berth.changeSettings({ body: { undoHours: 24 } }).catch((it) => it)
    // The pause that was asked for is longer than this client waits.
    expect(isProblem(error, 'rate-limited')).toBe(true)
    expect(sent).toHaveLength(2)
    await limited.close()
    const patch = clientTo(away(429, { 'retry-after': '0' }))
    expect((await patch.berth.changeSettings({ body: { undoHours: 36 } })).status).toBe(200)
    expect(patch.sent).toHaveLength(2)
  })

  test('waits as long as Retry-After says, in seconds or until a date', async () => {
    for (const header of [() => '1', () => new Date(Date.now() + 2000).toUTCString()]) {
      const began = Date.now()
      const { berth } = clientTo(away(503, { 'retry-after': header() }))
      await berth.listOrders()
      expect(Date.now() - began).toBeGreaterThanOrEqual(900)
    }
  })

  test('waits for the same call that is still running', async () => {
    const problem = { code: 'idempotency-key-running', status: 409, detail: '' }
    const running = new Response(JSON.stringify(problem), { status: 409 })
    const { berth, sent } = clientTo(running)
    expect((await berth.receiveOrder({ body: anOrder() })).status).toBe(201)
    expect(sent).toHaveLength(2)
  })

  test('is given up after the attempts that are allowed', async () => {
    const { fetch, sent } = fetchWith(away(), away(), away())
    const berth = stage.clientWith({ fetch, attempts: 2 })
    await expect(berth.listOrders()).rejects.toMatchObject({
      name: 'BerthUnreachable',
      status: 503,
    })
    expect(sent).toHaveLength(2)
  })

  test('is given up when its time is over, and at once when the caller says so', async () => {
    const slow: typeof fetch = (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason))
      })
    const berth = stage.clientWith({ fetch: slow, timeoutMs: 20, attempts: 2 })
    await expect(berth.listOrders()).rejects.toThrow('did not answer in time')
    const patient = clientTo(away(503, { 'retry-after': '50' }))
    const calling = patient.berth.listOrders({ signal: AbortSignal.timeout(100) })
    await expect(calling).rejects.toMatchObject({ name: 'TimeoutError' })
    expect(patient.sent).toHaveLength(1)
  })

  test('does not follow a redirect with the key', async () => {
    const elsewhere = new Response(null, {
      status: 302,
      headers: { location: 'https://x.example' },
    })
    const { berth, sent } = clientTo(elsewhere)
    await expect(berth.listOrders()).rejects.toMatchObject({ status: 302 })
    expect(sent).toHaveLength(1)
  })
})
