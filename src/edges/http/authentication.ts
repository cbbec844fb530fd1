import type { FastifyRequest } from 'fastify'
import { type ApiKey, mayUse } from '../../domain/api-keys/api-key.ts'
import type { World } from '../../use-cases/ports.ts'
import { HttpRefusal } from './http-refusal.ts'
import { countRefusal } from './limits.ts'
import type { Server } from './route.ts'

const BEARER = /^Bearer ([\w-]{20,200})$/i
const BASIC = /^Basic ([\w+/]{20,700}={0,2})$/i
const KEY = /^[\w-]{20,200}$/
/** `lastUsedAt` is kept to the minute, so that reading an order writes nothing most of the time. */
const TOUCH_AFTER_MILLISECONDS = 60_000
/** A key that was revoked is refused after this time at the latest. */
const LIVE_MILLISECONDS = 1000
const MOST_RECENT = 1000

/**
 * Every path under /v1 needs an API key with one of the scopes that the route names. A route that
 * names none does not start.
 */
export function authenticate(server: Server, world: World): void {
  const recent = new RecentKeys()
  server.decorateRequest('apiKey', null)
  server.addHook('onRoute', ({ url, config }) => {
    if (!url.startsWith('/v1/') || (config?.scopes ?? []).length > 0) return
    throw new Error(`The route ${url} does not say which scopes may call it.`)
  })
  server.addHook('onRequest', async (request, reply) => {
    const { scopes } = request.routeOptions.config
    if (scopes === undefined || isOpen(request)) return
    const key = await keyOf(request, world, recent)
    if (key === undefined) {
      await countRefusal(request, reply)
      throw keyRefused(request)
    }
    request.apiKey = key
    if (mayUse(key, scopes)) return
    await countRefusal(request, reply)
    const needed = scopes.length === 1 ? scopes[0] : `one of ${scopes.join(', ')}`
    throw new HttpRefusal('scope-missing', `This call needs the scope ${needed}.`)
  })
}

function keyRefused({ routeOptions }: FastifyRequest): HttpRefusal {
  const how = 'Send a valid API key as "Authorization: Bearer <api key>"'
  const other = routeOptions.config.takesBasic ? ', or as the password of HTTP Basic' : ''
  return new HttpRefusal('api-key-refused', `${how}${other}.`)
}

/** A call that tells nothing until it is asked something (`keyNeededWith`) is open until then. */
function isOpen({ routeOptions, query }: FastifyRequest): boolean {
  const { keyNeededWith } = routeOptions.config
  return keyNeededWith !== undefined && !Object.hasOwn(query ?? {}, keyNeededWith)
}

function secretOf({ headers, routeOptions }: FastifyRequest): string | undefined {
  const bearer = BEARER.exec(headers.authorization ?? '')?.[1]
  if (bearer !== undefined || !routeOptions.config.takesBasic) return bearer
  const basic = Buffer.from(BASIC.exec(headers.authorization ?? '')?.[1] ?? '', 'base64').toString()
  const password = basic.slice(basic.indexOf(':') + 1)
  return KEY.test(password) ? password : undefined
}

/** Keys that were live a moment ago: a client that asks a thousand times a second is not looked up each time. */
class RecentKeys {
  readonly #byHash = new Map<string, { readonly key: ApiKey; readonly until: number }>()

  find(hash: string, now: Date): ApiKey | undefined {
    const recent = this.#byHash.get(hash)
    return recent !== undefined && recent.until > now.getTime() ? recent.key : undefined
  }

  keep(hash: string, key: ApiKey, now: Date): void {
    if (this.#byHash.size >= MOST_RECENT) this.#byHash.clear()
    this.#byHash.set(hash, { key, until: now.getTime() + LIVE_MILLISECONDS })
  }
}

/** The key of a request, as it is now or was a moment ago. */
async function keyOf(request: FastifyRequest, world: World, recent: RecentKeys) {
  const secret = secretOf(request)
  if (secret === undefined) return undefined
  const now = world.now()
  const hash = world.secrets.hashOf(secret)
  const name = hash.toString('base64')
  const known = recent.find(name, now)
  if (known !== undefined) return known
  const key = await liveKey(world, hash, now)
  if (key !== undefined) recent.keep(name, key, now)
  return key
}

function liveKey(world: World, hash: Buffer, now: Date) {
  return world.transact(async ({ apiKeys }) => {
    const key = await apiKeys.findLive(hash)
    if (key === undefined) return undefined
    const last = key.lastUsedAt?.getTime() ?? 0
    if (now.getTime() - last > TOUCH_AFTER_MILLISECONDS) await apiKeys.touch(key.id, now)
    return key
  })
}
