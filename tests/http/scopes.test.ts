import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SCOPES, type Scope } from '../../src/domain/api-keys/api-key.ts'
import { aServer, type TestServer } from '../support/a-server.ts'

/** Which scopes open each call, by its `operationId`: written here by hand, so that a slip in a route is seen. */
const OPENS: Readonly<Record<string, readonly Scope[]>> = {
  receiveOrder: ['orders:write'],
  listOrders: ['orders:read'],
  readOrder: ['orders:read'],
  readTimeline: ['orders:read'],
  changeContact: ['orders:write'],
  resendInvitation: ['orders:write'],
  cancelOrder: ['orders:write'],
  reopenOrder: ['orders:write'],
  undoMapping: ['reviews'],
  reportProvisioned: ['targets'],
  reportMailEvent: ['orders:write'],
  listClaims: ['orders:read'],
  readClaim: ['orders:read'],
  readDeparture: ['reviews'],
  listReviews: ['reviews'],
  readReview: ['reviews'],
  decideReview: ['reviews'],
  putOrganization: ['directory:write'],
  removeOrganization: ['directory:write'],
  readOrganization: ['directory:read'],
  readUser: ['directory:read'],
  readCustomerLink: ['directory:read'],
  listOrganizations: ['directory:read'],
  putUser: ['directory:write'],
  removeUser: ['directory:write'],
  putCustomerLink: ['directory:write'],
  removeCustomerLink: ['directory:write'],
  importDirectory: ['directory:write'],
  listImports: ['directory:read', 'directory:write'],
  readImport: ['directory:read', 'directory:write'],
  listRefusedRows: ['directory:read', 'directory:write'],
  matchOrganizations: ['matches'],
  explainMatch: ['matches'],
  matchManyOrganizations: ['matches'],
  listTwins: ['directory:read'],
  listTwinSearches: ['directory:read'],
  dismissTwins: ['directory:write', 'reviews'],
  readSettings: ['admin'],
  changeSettings: ['admin'],
  listAudit: ['admin'],
  listEvents: ['events'],
  createWebhookEndpoint: ['events'],
  listWebhookEndpoints: ['events'],
  readWebhookEndpoint: ['events'],
  changeWebhookEndpoint: ['events'],
  removeWebhookEndpoint: ['events'],
  rotateWebhookSecret: ['events'],
  listDeliveries: ['events'],
  readDelivery: ['events'],
  testWebhookEndpoint: ['events'],
  replayDelivery: ['events'],
  replayDeliveries: ['events'],
}

type Route = { readonly method: string; readonly url: string; readonly operationId: string }
type Method = Parameters<TestServer['call']>[0]

let berth: TestServer
const routes: Route[] = []
beforeAll(async () => {
  berth = await aServer({
    // Prism answers by itself who sends no key.
    isBehindPrism: false,
    extend: (server) => {
      server.addHook('onRoute', ({ method, url, schema }) => {
        if (!url.startsWith('/v1/')) return
        const { operationId = '' } = (schema ?? {}) as { operationId?: string }
        for (const one of [method].flat()) routes.push({ method: one, url, operationId })
      })
    },
  })
})
afterAll(() => berth.close())

/** As somebody calls it: a colon of its own is written twice in a route, and one begins a parameter. */
const called = (url: string) => url.replaceAll(/(?<!:):(\w+)/g, 'x').replaceAll('::', ':')
const ask = async ({ method, url }: Route, headers: Record<string, string>) => {
  const { status, json } = await berth.call(method as Method, called(url), undefined, headers)
  // A reply to HEAD has no body.
  return [status, ...(method === 'HEAD' ? [] : [json?.code])]
}
const refused = (status: number, code: string, { method }: Route) =>
  method === 'HEAD' ? [status] : [status, code]

describe('Every route under /v1', () => {
  test('is in the table of scopes, and nothing else is', () => {
    expect(new Set(routes.map(({ operationId }) => operationId))).toEqual(
      new Set(Object.keys(OPENS)),
    )
    expect(routes.length).toBeGreaterThan(70)
  })

  test('refuses who has no key', async () => {
    for (const route of routes) {
      const name = `${route.method} ${route.url}`
      expect(await ask(route, { authorization: '' }), name).toEqual(
        refused(401, 'api-key-refused', route),
      )
    }
  })

  test('refuses a key with every other scope, and lets in one with its own or with admin', async () => {
    const keys = new Map<string, { readonly authorization: string }>()
    const keyWith = async (scopes: readonly Scope[]) => {
      const name = scopes.join()
      const key = keys.get(name) ?? (await berth.keyWith(...scopes))
      keys.set(name, key)
      return key
    }
    for (const route of routes) {
      const name = `${route.method} ${route.url}`
      const opens = OPENS[route.operationId] ?? []
      const others = SCOPES.filter((scope) => scope !== 'admin' && !opens.includes(scope))
      expect(await ask(route, await keyWith(others)), name).toEqual(
        refused(403, 'scope-missing', route),
      )
      for (const scope of [...opens, 'admin'] as const) {
        const [status] = await ask(route, await keyWith([scope]))
        expect([401, 403, 500], `${name} with ${scope}`).not.toContain(status)
      }
    }
  })
})
