import type { FastifyReply, FastifyRequest } from 'fastify'
import { DomainError } from '../../domain/error.ts'
import { requireAbility } from '../../domain/reviewers/abilities.ts'
import type { Actor } from '../../use-cases/ports/orders.ts'
import type { World } from '../../use-cases/ports.ts'
import { readReviewerSession, type SignedIn } from '../../use-cases/read-reviewer-session.ts'
import { HttpRefusal } from './http-refusal.ts'
import { countRefusal } from './limits.ts'
import type { Server } from './route.ts'

/** Who is signed in. Lax: a link into the console, and the provider's way back, bring it along. */
const SESSION_COOKIE = '__Host-berth-reviewer'
/** By which a browser is known again; it proves nothing. */
const BROWSER_COOKIE = '__Host-berth-console'
const SECRET = /^[\w-]{43}$/
const COOKIE = { path: '/', httpOnly: true, secure: true, sameSite: 'lax' } as const
const KNOWN_BROWSER_SECONDS = 90 * 86_400
const CONSOLE_API = '/console/api/'
const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Every path under /console/api/ says which ability it needs; one that says none does not start.
 * Whoever is not signed in gets 401, whose role may not do it 403, and what another site sends is refused.
 */
export function admitReviewers(server: Server, world: World, publicUrl: string): void {
  const ownOrigin = new URL(publicUrl).origin
  server.decorateRequest('signedIn', null)
  server.addHook('onRoute', ({ url, config }) => {
    if (!url.startsWith(CONSOLE_API) || config?.ability !== undefined) return
    throw new Error(`The route ${url} does not say which ability it needs.`)
  })
  server.addHook('onRequest', async (request, reply) => {
    const { ability } = request.routeOptions.config
    if (ability === undefined) return
    reply.header('cache-control', 'no-store')
    try {
      requireSameOrigin(request, ownOrigin)
      request.signedIn = await signedInWith(world, request)
      if (ability !== 'none') requireAbility(signedInAt(request).reviewer.role, ability)
    } catch (error) {
      await countRefusal(request, reply)
      throw error
    }
  })
}

/** Browsers say where a changing call comes from; what says nothing is no page of ours. */
function requireSameOrigin({ method, headers }: FastifyRequest, ownOrigin: string): void {
  if (SAFE_METHODS.has(method)) return
  const site = headers['sec-fetch-site']
  const isOwn = site === undefined ? headers.origin === ownOrigin : site === 'same-origin'
  if (isOwn) return
  throw new HttpRefusal(
    'cross-origin-refused',
    'Only the pages of the console may do this: neither Sec-Fetch-Site nor Origin says that it comes from one.',
  )
}

async function signedInWith(world: World, request: FastifyRequest): Promise<SignedIn | null> {
  const token = request.cookies[SESSION_COOKIE]
  if (token === undefined || !SECRET.test(token)) return null
  return readReviewerSession(world, token)
}

/** The signed-in reviewer of a console route; refuses with `not-signed-in`. */
export function signedInAt({ signedIn }: Pick<FastifyRequest, 'signedIn'>): SignedIn {
  if (signedIn !== null) return signedIn
  throw new DomainError('not-signed-in', 'Sign in to the console first.')
}

/** Who acts, for timelines and the audit log. */
export function reviewerActorOf(request: Pick<FastifyRequest, 'signedIn'>): Actor {
  return { kind: 'reviewer', id: signedInAt(request).reviewer.id }
}

/** The browser at the door, with a secret of its own: given one if it has none. */
export function browserAt(world: World, request: FastifyRequest, reply: FastifyReply): string {
  const kept = request.cookies[BROWSER_COOKIE]
  const browser = kept !== undefined && SECRET.test(kept) ? kept : world.secrets.newLocator()
  reply.setCookie(BROWSER_COOKIE, browser, { ...COOKIE, maxAge: KNOWN_BROWSER_SECONDS })
  return browser
}

/** Gives the browser its session; a former one of this browser is ended by the caller. */
export function giveSession(reply: FastifyReply, token: string): void {
  reply.setCookie(SESSION_COOKIE, token, COOKIE)
}

export function takeSession(reply: FastifyReply): void {
  reply.clearCookie(SESSION_COOKIE, COOKIE)
}
