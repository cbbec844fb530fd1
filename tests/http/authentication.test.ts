import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SCOPES, type Scope } from '../../src/domain/api-keys/api-key.ts'
import { createApiKey } from '../../src/use-cases/create-api-key.ts'
import { listApiKeys } from '../../src/use-cases/list-api-keys.ts'
import { revokeApiKey } from '../../src/use-cases/revoke-api-key.ts'
import { aServer, type TestServer } from '../support/a-server.ts'

let berth: TestServer
beforeAll(async () => {
  berth = await aServer()
})
afterAll(() => berth.close())

describe('An API key', () => {
  test.each([
    ['no header', ''],
    ['an unknown key', 'Bearer berth_0000000000000000000000000000000000000000000'],
    ['another scheme', 'Basic YTpi'],
    ['an empty key', 'Bearer '],
    ['a key with a NUL', 'Bearer abc%00'],
  ])('is required: %s is refused with 401', async (_, authorization) => {
    const reply = await berth.call('GET', '/v1/orders', undefined, { authorization })
    expect([reply.status, reply.json.code]).toEqual([401, 'api-key-refused'])
    expect(reply.headers['www-authenticate']).toMatch(/^Bearer/)
  })

  test('works until a second after it is revoked, at the latest', async () => {
    const { key } = await createApiKey(berth.world, {
      name: 'short-lived',
      scopes: ['orders:read'],
    })
    const headers = { authorization: `Bearer ${key}` }
    expect((await berth.call('GET', '/v1/orders', undefined, headers)).status).toBe(200)
    await revokeApiKey(berth.world, 'short-lived')
    berth.world.clock.jump({ seconds: 1 })
    expect((await berth.call('GET', '/v1/orders', undefined, headers)).status).toBe(401)
    await expect(revokeApiKey(berth.world, 'short-lived')).rejects.toThrow('no live key')
  })

  test('is nowhere in the database or in the list of keys', async () => {
    const { key } = await createApiKey(berth.world, { name: 'hidden', scopes: ['orders:read'] })
    const keys = await listApiKeys(berth.world)
    expect(keys.map(({ name }) => name)).toContain('hidden')
    expect(JSON.stringify(keys)).not.toContain(key)
    const rows = await berth.world.database.selectFrom('api_keys').selectAll().execute()
    const dump = rows.map((row) => JSON.stringify(row) + row.hash.toString('latin1')).join()
    expect(dump).not.toContain(key.slice(6))
  })

  test('remembers when it was last used, to the minute', async () => {
    const headers = await berth.keyWith('orders:read')
    await berth.call('GET', '/v1/orders', undefined, headers)
    const [key] = await listApiKeys(berth.world)
    expect(key?.lastUsedAt).toEqual(berth.world.now())
  })

  test.each([
    [{ name: 'x', scopes: [] }, '#/scopes'],
    [{ name: 'x', scopes: ['orders'] }, '#/scopes'],
    [{ name: '  ', scopes: ['admin'] }, '#/name'],
    [{ name: 'twice', scopes: ['admin'] }, '#/name'],
  ])('%j is not made, naming what is wrong', async (input, pointer) => {
    if (input.name === 'twice') await createApiKey(berth.world, input)
    const error = await createApiKey(berth.world, input).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'invalid-value', facts: { pointer } })
  })
})

/** Which scope each call needs: written here once more, so that a slip in a route is seen. */
const NEEDS: readonly (readonly ['GET' | 'POST' | 'PUT' | 'DELETE', string, Scope])[] = [
  ['GET', '/v1/orders', 'orders:read'],
  ['GET', '/v1/orders/x', 'orders:read'],
  ['GET', '/v1/orders/x/timeline', 'orders:read'],
  ['POST', '/v1/orders', 'orders:write'],
  ['PUT', '/v1/orders/x/contact', 'orders:write'],
  ['POST', '/v1/orders/x/invitation', 'orders:write'],
  ['POST', '/v1/orders/x/cancel', 'orders:write'],
  ['GET', '/v1/claims', 'orders:read'],
  ['GET', '/v1/claims/x', 'orders:read'],
  ['GET', '/v1/reviews', 'reviews'],
  ['GET', '/v1/reviews/x', 'reviews'],
  ['POST', '/v1/reviews/x/decision', 'reviews'],
  ['POST', '/v1/orders/x/provisioned', 'targets'],
  ['GET', '/v1/organizations', 'directory:read'],
  ['GET', '/v1/organizations/x', 'directory:read'],
  ['PUT', '/v1/organizations/x', 'directory:write'],
  ['DELETE', '/v1/organizations/x', 'directory:write'],
  ['PUT', '/v1/organizations/x/users/y', 'directory:write'],
  ['DELETE', '/v1/organizations/x/users/y', 'directory:write'],
  ['PUT', '/v1/organizations/x/customers/y', 'directory:write'],
  ['DELETE', '/v1/organizations/x/customers/y', 'directory:write'],
  ['POST', '/v1/imports', 'directory:write'],
  ['POST', '/v1/matches', 'matches'],
  ['POST', '/v1/matches:batch', 'matches'],
]

describe('A scope', () => {
  test.each(NEEDS)('%s %s is for %s only', async (method, url, needed) => {
    const others = SCOPES.filter((scope) => scope !== needed && scope !== 'admin')
    const refused = await berth.call(method, url, undefined, await berth.keyWith(...others))
    expect([refused.status, refused.json.code]).toEqual([403, 'scope-missing'])
    expect(refused.json.detail).toContain(needed)
    for (const scope of [needed, 'admin'] as const) {
      const welcome = await berth.call(method, url, undefined, await berth.keyWith(scope))
      expect(String(welcome.json?.code)).not.toMatch(/scope-missing|api-key-refused|internal-error/)
    }
  })

  test('is checked before the body is read', async () => {
    const reply = await berth.call('POST', '/v1/orders', { colour: 'blue' }, { authorization: '' })
    expect(reply.status).toBe(401)
  })

  test('is needed by every route under /v1: one without does not start', async () => {
    const starting = aServer({
      extend: (server) => {
        server.get('/v1/open-door', async () => ({}))
      },
    })
    await expect(starting).rejects.toThrow('does not say which scopes')
  })
})
