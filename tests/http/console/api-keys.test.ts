import { afterAll, beforeAll, expect, test } from 'vitest'
import { SCOPES } from '../../../src/domain/api-keys/api-key.ts'
import { aReviewer, type TestReviewer } from '../../support/a-reviewer.ts'
import { aServer, type TestServer } from '../../support/a-server.ts'

let berth: TestServer
let admin: TestReviewer
beforeAll(async () => {
  berth = await aServer()
  admin = await aReviewer(berth, 'admin')
})
afterAll(() => berth.close())

const ALL = 'api-keys'
const listed = async () => {
  const { status, json } = await admin.call('GET', ALL)
  expect(status).toBe(200)
  return json.items as { id: string; name: string; revokedAt: string | null }[]
}
const asked = (key: string) =>
  berth.server.inject({
    method: 'GET',
    url: '/v1/orders',
    headers: { authorization: `Bearer ${key}` },
  })

test('an admin adds a key, which is shown once, works, and tells when it was used', async () => {
  const fields = { name: 'order system', scopes: ['orders:read', 'orders:write'] }
  const { status, json } = await admin.call('POST', ALL, fields)
  expect(status).toBe(200)
  expect((await listed()).find(({ id }) => id === json.id)).toMatchObject({
    ...fields,
    lastUsedAt: null,
    revokedAt: null,
  })
  expect((await asked(json.key)).statusCode).toBe(200)
  const after = await admin.call('GET', ALL)
  expect(after.json.items.find(({ id }: { id: string }) => id === json.id).lastUsedAt).toBe(
    berth.world.now().toISOString(),
  )
  expect(JSON.stringify(after.json)).not.toContain(json.key.slice('berth_'.length))
})

test('a revoked key is refused, stays in the list, and leaves its name to another', async () => {
  const fields = { name: 'short-lived', scopes: ['orders:read'] }
  const { id, key } = (await admin.call('POST', ALL, fields)).json
  const { status, json } = await admin.call('DELETE', `${ALL}/${id}`)
  expect(status).toBe(200)
  expect(json.items.find((one: { id: string }) => one.id === id).revokedAt).toBe(
    berth.world.now().toISOString(),
  )
  expect((await asked(key)).statusCode).toBe(401)
  const again = await admin.call('DELETE', `${ALL}/${id}`)
  expect([again.status, again.json.code]).toEqual([404, 'api-key-not-found'])
  expect((await admin.call('POST', ALL, fields)).status).toBe(200)
})

test('who made and who revoked a key is in the audit log', async () => {
  const fields = { name: 'audited', scopes: ['events'] }
  const { id } = (await admin.call('POST', ALL, fields)).json
  await admin.call('DELETE', `${ALL}/${id}`)
  for (const [kind, facts] of [
    ['api-key.made', { id, ...fields }],
    ['api-key.revoked', { id, name: 'audited' }],
  ] as const) {
    const { items } = (await admin.call('GET', `audit?kind=${kind}&limit=1`)).json
    expect(items).toMatchObject([{ kind, actor: { kind: 'reviewer', id: admin.id }, facts }])
  }
})

test.each([
  ['no name', { name: ' ', scopes: ['events'] }, '#/name'],
  ['a name that is too long', { name: 'x'.repeat(101), scopes: ['events'] }, '#/name'],
  ['no scope', { name: 'none', scopes: [] }, '#/scopes'],
  ['a scope that there is not', { name: 'odd', scopes: ['orders:eat'] }, '#/scopes/0'],
  ['a scope twice', { name: 'twice', scopes: ['events', 'events'] }, '#/scopes'],
  ['a name that a live key has', { name: 'taken', scopes: ['events'] }, '#/name'],
])('%s is refused, and no key is made', async (_what, fields, pointer) => {
  await admin.call('POST', ALL, { name: 'taken', scopes: ['events'] })
  const before = (await listed()).length
  const { status, json } = await admin.call('POST', ALL, fields)
  expect([400, 422]).toContain(status)
  expect(json.errors[0].pointer).toBe(pointer)
  expect(await listed()).toHaveLength(before)
})

test('all scopes can be given', async () => {
  const { status } = await admin.call('POST', ALL, { name: 'all', scopes: [...SCOPES] })
  expect(status).toBe(200)
})

test.each(['viewer', 'reviewer'] as const)('a %s neither sees nor changes keys', async (role) => {
  const reviewer = await aReviewer(berth, role)
  const before = await listed()
  for (const [method, path, body] of [
    ['GET', ALL, undefined],
    ['POST', ALL, { name: 'theirs', scopes: ['admin'] }],
    ['DELETE', `${ALL}/${before[0]?.id}`, undefined],
  ] as const) {
    const { status, json } = await reviewer.call(method, path, body)
    expect([status, json.code]).toEqual([403, 'not-allowed'])
  }
  expect(await listed()).toEqual(before)
})
