import { parseEmailAddress } from '../../../domain/email-address.ts'
import { DomainError } from '../../../domain/error.ts'
import type { EmailAddress } from '../../../domain/orders/order.ts'
import { abilitiesOf } from '../../../domain/reviewers/abilities.ts'
import {
  livesUntil,
  type ReviewerSession,
  type ReviewerSessionId,
} from '../../../domain/reviewers/reviewer-session.ts'
import { askSignInCode } from '../../../use-cases/ask-sign-in-code.ts'
import { listReviewerSessions } from '../../../use-cases/list-reviewer-sessions.ts'
import type { World } from '../../../use-cases/ports.ts'
import { readReviewerSession, type SignedIn } from '../../../use-cases/read-reviewer-session.ts'
import { revokeOtherSessions } from '../../../use-cases/revoke-other-sessions.ts'
import { revokeReviewerSession } from '../../../use-cases/revoke-reviewer-session.ts'
import { signInWithCode } from '../../../use-cases/sign-in-with-code.ts'
import { signOut } from '../../../use-cases/sign-out.ts'
import * as contract from '../contracts/session.ts'
import { heldToLeastTime } from '../least-time.ts'
import { browserAt, giveSession, signedInAt, takeSession } from '../reviewer-access.ts'
import type { Server } from '../route.ts'
import type { SignInWays } from '../sign-in-ways.ts'

const VIEW = { hide: true, response: { 200: contract.sessionView } } as const
const LIST = { hide: true, response: { 200: contract.sessionList } } as const
const AT_DOOR = { ability: 'none', isAtDoor: true } as const

/** The console's door; see contracts/session.ts. Not part of the public API. */
export function sessionRoutes(server: Server, world: World, ways: SignInWays): void {
  server.get('/console/api/session', { config: { ability: 'none' }, schema: VIEW }, (request) =>
    viewOf(world, ways, request.signedIn),
  )
  codeRoutes(server, world, ways)
  server.delete(
    '/console/api/session',
    { config: { ability: 'none' }, schema: VIEW },
    async (request, reply) => {
      if (request.signedIn !== null) await signOut(world, request.signedIn)
      takeSession(reply)
      return viewOf(world, ways, null)
    },
  )
  server.get('/console/api/sessions', { config: { ability: 'read' }, schema: LIST }, (request) =>
    ownSessions(world, signedInAt(request)),
  )
  server.delete(
    '/console/api/sessions',
    { config: { ability: 'read' }, schema: LIST },
    async (request) => {
      await revokeOtherSessions(world, signedInAt(request))
      return ownSessions(world, signedInAt(request))
    },
  )
  server.delete(
    '/console/api/sessions/:sessionId',
    { config: { ability: 'read' }, schema: { ...LIST, params: contract.sessionPath } },
    async (request) => {
      const by = signedInAt(request)
      const sessionId = request.params.sessionId as ReviewerSessionId
      await revokeReviewerSession(world, by, { of: by.reviewer.id, sessionId })
      return ownSessions(world, by)
    },
  )
}

/** By a code to the mailbox. An address of nobody is answered in the same words and in the same time. */
function codeRoutes(server: Server, world: World, ways: SignInWays): void {
  server.post(
    '/console/api/session/code',
    {
      config: AT_DOOR,
      schema: {
        hide: true,
        body: contract.askCodeBody,
        response: { 200: contract.codeAskedView },
      },
    },
    (request, reply) => {
      requireCodes(ways)
      const { email, language } = request.body
      const browser = browserAt(world, request, reply)
      const asked = { email: canonical(email), language, browser }
      return heldToLeastTime(world, askSignInCode(world, asked))
    },
  )
  server.post(
    '/console/api/session',
    { config: AT_DOOR, schema: { ...VIEW, body: contract.signInBody } },
    async (request, reply) => {
      requireCodes(ways)
      const { email, code } = request.body
      const browser = browserAt(world, request, reply)
      const userAgent = request.headers['user-agent']
      const typed = { email: canonical(email), code, browser, userAgent }
      const token = await heldToLeastTime(world, signInWithCode(world, typed))
      if (request.signedIn !== null) await signOut(world, request.signedIn)
      giveSession(reply, token)
      return viewOf(world, ways, await readReviewerSession(world, token))
    },
  )
}

function requireCodes({ isCodeOpen }: SignInWays): void {
  if (isCodeOpen) return
  throw new DomainError('sign-in-closed', 'Sign in with the provider: codes are not sent here.')
}

/** The contract has checked the grammar already (format `email`). */
function canonical(text: string): EmailAddress {
  const address = parseEmailAddress(text)
  if (typeof address === 'string') return address
  throw new DomainError('invalid-value', `The address ${address.problem}.`, { pointer: '#/email' })
}

function viewOf(world: World, ways: SignInWays, signedIn: SignedIn | null): contract.SessionView {
  const { isCodeOpen, openId } = ways
  return {
    vendorName: world.settings.vendorName,
    ways: { isCodeOpen, openIdName: openId?.name ?? null },
    reviewer: signedIn && reviewerView(signedIn),
  }
}

function reviewerView({ reviewer: { id, name, email, role } }: SignedIn) {
  return { id, name, email, role, abilities: [...abilitiesOf(role)] }
}

async function ownSessions(world: World, by: SignedIn): Promise<contract.SessionList> {
  const sessions = await listReviewerSessions(world, by, by.reviewer.id)
  return { items: sessions.map((session) => sessionEntryOf(session, by)) }
}

/** A session as it is shown to `by`. */
export function sessionEntryOf(session: ReviewerSession, by: SignedIn): contract.SessionEntry {
  return {
    id: session.id,
    way: session.way,
    browser: session.browser,
    beganAt: session.beganAt.toISOString(),
    lastSeenAt: session.lastSeenAt.toISOString(),
    endsAt: livesUntil(session).toISOString(),
    isThis: session.id === by.session.id,
  }
}
