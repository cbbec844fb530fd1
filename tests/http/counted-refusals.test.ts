import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aServer, type TestServer } from '../support/a-server.ts'

const MOST = 5
let berth: TestServer
beforeAll(async () => {
  berth = await aServer({
    limits: { perKeyPerMinute: MOST, perNetworkPerMinute: MOST, atDoorPerMinute: MOST },
    trustedProxies: ['127.0.0.1'],
  })
})
afterAll(() => berth.close())

let network = 0
/** Somewhere that has asked nothing yet. */
const elsewhere = () => ({ 'x-forwarded-for': `192.0.2.${++network}` })

/** What is answered to more calls than a minute has, and what is left after each. */
async function repeated(method: 'GET' | 'DELETE', url: string, headers: Record<string, string>) {
  const replies = []
  for (let tries = 0; tries <= MOST; tries++) {
    replies.push(await berth.server.inject({ method, url, headers }))
  }
  return {
    statuses: replies.map(({ statusCode }) => statusCode),
    left: replies.map((reply) => reply.headers['ratelimit-remaining']),
    last: replies.at(-1),
  }
}

describe('A refusal counts as a request does, and says in the RateLimit fields what is left:', () => {
  test.each([
    ['no API key', 'GET', '/v1/orders', 401],
    ['an unknown path', 'GET', '/v1/nothing', 404],
    ['a method that is not understood', 'DELETE', '/v1/orders', 405],
    ['nobody signed in to the console', 'GET', '/console/api/settings', 401],
  ] as const)('%s', async (_, method, url, status) => {
    const { statuses, left, last } = await repeated(method, url, elsewhere())
    expect(statuses).toEqual([...Array(MOST).fill(status), 429])
    expect(left.map(String)).toEqual(['4', '3', '2', '1', '0', '0'])
    expect(last?.headers['ratelimit-limit']).toBe(String(MOST))
    expect(Number(last?.headers['retry-after'])).toBeGreaterThan(0)
  })

  test('a key without the scope, whose calls count together wherever they go', async () => {
    const key = await berth.keyWith('matches')
    const first = await berth.call('GET', '/v1/orders', undefined, key)
    expect([first.status, String(first.headers['ratelimit-remaining'])]).toEqual([403, '4'])
    const { statuses } = await repeated('GET', '/v1/claims', key)
    expect(statuses).toEqual([...Array(MOST - 1).fill(403), 429, 429])
    expect((await berth.call('GET', '/v1/settings')).status).toBe(200)
  })
})
