import type { Scope } from '../../src/domain/api-keys/api-key.ts'
import { DEFAULT_LIMITS } from '../../src/edges/http/limits.ts'
import type { Server } from '../../src/edges/http/route.ts'
import { buildServer, type ServerOptions } from '../../src/edges/http/server.ts'
import { createApiKey } from '../../src/use-cases/create-api-key.ts'
import { aWorld, type TestWorld } from './a-world.ts'

export type TestServer = {
  readonly world: TestWorld
  readonly server: Server
  /** Calls with a key that may do everything, unless `headers.authorization` says otherwise. */
  readonly call: (
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) => Promise<{
    status: number
    // biome-ignore lint/suspicious/noExplicitAny: replies are read freely by tests.
    json: any
    headers: Record<string, unknown>
    text: string
  }>
  /** The authorization header of a new key with these scopes. */
  readonly keyWith: (...scopes: Scope[]) => Promise<{ readonly authorization: string }>
  readonly close: () => Promise<void>
}

export const PUBLIC_URL = 'https://berth.vendor.example'

/** The whole HTTP surface on a real world, and a key that may do everything. */
export async function aServer(
  options: Partial<ServerOptions> & Parameters<typeof aWorld>[0] = {},
): Promise<TestServer> {
  const world = await aWorld({ maximum: 20, ...options })
  const limits = { ...DEFAULT_LIMITS, atDoorPerMinute: 10_000 }
  const server = buildServer(world, { publicUrl: PUBLIC_URL, limits, ...options })
  await server.ready()
  const keyWith = async (...scopes: Scope[]) => {
    const name = `key ${crypto.randomUUID()}`
    const { key } = await createApiKey(world, { name, scopes })
    return { authorization: `Bearer ${key}` }
  }
  const all = await keyWith('admin')
  return {
    world,
    server,
    keyWith,
    call: async (method, url, body, headers = {}) => {
      const reply = await server.inject({
        method,
        url,
        headers: { ...all, ...headers },
        ...(body === undefined ? {} : { payload: body as object }),
      })
      const isJson = /[/+]json/.test(String(reply.headers['content-type']))
      return {
        status: reply.statusCode,
        json: isJson ? reply.json() : undefined,
        headers: reply.headers,
        text: reply.body,
      }
    },
    close: async () => {
      await server.close()
      await world.close()
    },
  }
}

/** The body of an order as a vendor's system posts it; name what matters for the test. */
export function anOrderBody(changes: Record<string, unknown> = {}) {
  return {
    externalId: `SO-${crypto.randomUUID()}`,
    lines: [{ externalId: '1', sku: 'COLLAB-PRO', name: 'Collaboration Pro', quantity: 250 }],
    contact: { kind: 'customer', email: 'eva@acme.example', name: 'Eva Berg', language: 'sv' },
    company: { name: 'Acme AB', country: 'SE' },
    partnerOrganizationExternalId: null,
    startsAt: null,
    ...changes,
  }
}
