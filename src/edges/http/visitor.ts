import type { FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import type { World } from '../../use-cases/ports.ts'

/** Proof stays in this cookie: only this origin, only over TLS (or loopback), never to a script. */
const COOKIE = '__Host-berth-browser'
const SECRET = /^[\w-]{43}$/

/** The page's link, as its own script sends it: a form of another site cannot send this header. */
export const locatorHeader = Type.Object({
  'berth-locator': Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' }),
})

type Knocking = FastifyRequest<{ Headers: { 'berth-locator': string } }>

/** Who knocks: the locator of the page, and what this browser proved (null: nothing yet). */
export function visitorOf(request: FastifyRequest): { locator: string; browser: string | null } {
  const locator = (request as Knocking).headers['berth-locator']
  const cookie = request.cookies[COOKIE]
  return { locator, browser: cookie !== undefined && SECRET.test(cookie) ? cookie : null }
}

/** The same, with a secret for this browser: given one if it has none. */
export function knownVisitorOf(
  world: World,
  request: FastifyRequest,
  reply: FastifyReply,
): { locator: string; browser: string } {
  const { locator, browser } = visitorOf(request)
  if (browser !== null) return { locator, browser }
  const fresh = world.secrets.newLocator()
  reply.setCookie(COOKIE, fresh, { path: '/', httpOnly: true, secure: true, sameSite: 'strict' })
  return { locator, browser: fresh }
}
