import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aServer, type TestServer } from '../support/a-server.ts'

let berth: TestServer
beforeAll(async () => {
  berth = await aServer({
    limits: { perKeyPerMinute: 5, perNetworkPerMinute: 5, atDoorPerMinute: 5 },
    trustedProxies: ['127.0.0.1'],
  })
})
afterAll(() => berth.close())

const from = (address: string) =>
  berth.server.inject({ url: '/problems', headers: { 'x-forwarded-for': address } })

describe('A limit', () => {
  test('of an API key answers 429 and says when to come back; other keys go on', async () => {
    const [first, second] = [await berth.keyWith('orders:read'), await berth.keyWith('orders:read')]
    for (let left = 4; left >= 0; left--) {
      const reply = await berth.call('GET', '/v1/orders', undefined, first)
      expect(reply.status).toBe(200)
      expect(reply.headers['ratelimit-remaining']).toBe(String(left))
    }
    const refused = await berth.call('GET', '/v1/orders', undefined, first)
    expect([refused.status, refused.json.code]).toEqual([429, 'rate-limited'])
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect(refused.headers['ratelimit-limit']).toBe('5')
    expect((await berth.call('GET', '/v1/orders', undefined, second)).status).toBe(200)
  })

  test('of pages counts an IPv6 network of /64 as one', async () => {
    for (let host = 1; host <= 5; host++)
      expect((await from(`2001:db8:1:2::${host}`)).statusCode).toBe(200)
    expect((await from('2001:db8:1:2:ffff::9')).statusCode).toBe(429)
    expect((await from('2001:db8:1:3::1')).statusCode).toBe(200)
  })

  test('holds for guessing keys too', async () => {
    const guess = () =>
      berth.server.inject({
        url: '/v1/orders',
        headers: { authorization: `Bearer ${crypto.randomUUID()}`, 'x-forwarded-for': '192.0.2.7' },
      })
    for (let tries = 0; tries < 5; tries++) expect((await guess()).statusCode).toBe(401)
    expect((await guess()).statusCode).toBe(429)
  })
})
