import type { Scope } from '../../src/domain/api-keys/api-key.ts'
import { DEFAULT_LIMITS } from '../../src/edges/http/limits.ts'
import type { Server } from '../../src/edges/http/route.ts'
import { buildServer, type ServerOptions } from '../../src/edges/http/server.ts'
import { createApiKey } from '../../src/use-cases/create-api-key.ts'
import { aPrism, violationsIn } from './a-prism.ts'
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

/** Every test of the API calls through Prism, and fails where the document is not kept: see vitest.config.ts. */
const ALL_BEHIND_PRISM = process.env.TEST_BEHIND_PRISM === 'true'

export const PUBLIC_URL = 'https://berth.vendor.example'

/** The whole HTTP surface on a real world, and a key that may do everything. */
export async function aServer(
  options: Partial<ServerOptions> &
    Parameters<typeof aWorld>[0] & { readonly isBehindPrism?: boolean } = {},
): Promise<TestServer> {
  const world = await aWorld({ maximum: 20, ...options })
  const limits = { ...DEFAULT_LIMITS, atDoorPerMinute: 10_000 }
  const server = buildServer(world, { publicUrl: PUBLIC_URL, limits, ...options })
  await server.ready()
  const { isBehindPrism = ALL_BEHIND_PRISM } = options
  const prism = isBehindPrism ? await aPrism(server) : undefined
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
      const request = { method, url, headers: { ...all, ...headers }, body }
      const isWatched = prism !== undefined && url.startsWith('/v1/')
      const reply = await (isWatched ? throughPrism(prism.url, request) : injected(server, request))
      const isJson = reply.text !== '' && /[/+]json/.test(String(reply.headers['content-type']))
      return { ...reply, json: isJson ? JSON.parse(reply.text) : undefined }
    },
    close: async () => {
      await prism?.close()
      await server.close()
      await world.close()
    },
  }
}

type TestRequest = {
  readonly method: Parameters<TestServer['call']>[0]
  readonly url: string
  readonly headers: Record<string, string>
  readonly body: unknown
}
type TestReply = {
  readonly status: number
  readonly headers: Record<string, unknown>
  readonly text: string
}

async function injected(server: Server, { body, ...request }: TestRequest): Promise<TestReply> {
  const payload = body === undefined ? {} : { payload: body as object }
  const reply = await server.inject({ ...request, ...payload })
  return { status: reply.statusCode, headers: reply.headers, text: reply.body }
}

async function throughPrism(prism: string, request: TestRequest): Promise<TestReply> {
  const { method, url, body } = request
  const isJson = typeof body === 'object' && body !== null && !Buffer.isBuffer(body)
  const reply = await fetch(`${prism}${url}`, {
    method,
    headers: { ...(isJson ? { 'content-type': 'application/json' } : {}), ...request.headers },
    ...(body === undefined ? {} : { body: isJson ? JSON.stringify(body) : (body as string) }),
  })
  const headers = Object.fromEntries(reply.headers)
  const violations = violationsIn(reply.status, headers['sl-violations'])
  if (violations.length > 0) throw new Error(`${method} ${url}: ${violations.join('\n')}`)
  return { status: reply.status, headers, text: await reply.text() }
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
