import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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

describe('A scope', () => {
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
