import type { Reviewer, ReviewerId } from '../../../domain/reviewers/reviewer.ts'
import type { ReviewerSessionId } from '../../../domain/reviewers/reviewer-session.ts'
import { addReviewer } from '../../../use-cases/add-reviewer.ts'
import { changeReviewer } from '../../../use-cases/change-reviewer.ts'
import { listReviewerSessions } from '../../../use-cases/list-reviewer-sessions.ts'
import { listReviewers } from '../../../use-cases/list-reviewers.ts'
import type { World } from '../../../use-cases/ports.ts'
import { removeReviewer } from '../../../use-cases/remove-reviewer.ts'
import { restoreReviewer } from '../../../use-cases/restore-reviewer.ts'
import { revokeReviewerSession } from '../../../use-cases/revoke-reviewer-session.ts'
import * as contract from '../contracts/session.ts'
import { reviewerActorOf, signedInAt } from '../reviewer-access.ts'
import type { Request, Server } from '../route.ts'
import { sessionEntryOf } from './session.ts'

const config = { ability: 'change-reviewers' } as const
const ONE = { hide: true, response: { 200: contract.reviewerEntry } } as const
const SESSIONS = { hide: true, response: { 200: contract.sessionList } } as const

/** Who may use the console; see contracts/session.ts. Not part of the public API. */
export function reviewerRoutes(server: Server, world: World): void {
  server.get(
    '/console/api/reviewers',
    { config, schema: { hide: true, response: { 200: contract.reviewerList } } },
    async () => ({ items: (await listReviewers(world)).map(entryOf) }),
  )
  server.post(
    '/console/api/reviewers',
    { config, schema: { ...ONE, body: contract.addReviewerBody } },
    async (request) => {
      const added = { ...request.body, actor: reviewerActorOf(request) }
      return entryOf(await addReviewer(world, added))
    },
  )
  server.patch(
    '/console/api/reviewers/:id',
    {
      config,
      schema: { ...ONE, params: contract.reviewerPath, body: contract.changeReviewerBody },
    },
    async (request) => {
      const { role } = request.body
      return entryOf(await changeReviewer(world, { ...named(request), role }))
    },
  )
  server.delete(
    '/console/api/reviewers/:id',
    { config, schema: { ...ONE, params: contract.reviewerPath } },
    async (request) => entryOf(await removeReviewer(world, named(request))),
  )
  server.post(
    '/console/api/reviewers/:id/restore',
    { config, schema: { ...ONE, params: contract.reviewerPath } },
    async (request) => entryOf(await restoreReviewer(world, named(request))),
  )
  reviewerSessionRoutes(server, world)
}

function reviewerSessionRoutes(server: Server, world: World): void {
  const listed = async (request: Request, of: ReviewerId) => {
    const by = signedInAt(request)
    const sessions = await listReviewerSessions(world, by, of)
    return { items: sessions.map((session) => sessionEntryOf(session, by)) }
  }
  server.get(
    '/console/api/reviewers/:id/sessions',
    { config, schema: { ...SESSIONS, params: contract.reviewerPath } },
    (request) => listed(request, request.params.id as ReviewerId),
  )
  server.delete(
    '/console/api/reviewers/:id/sessions/:sessionId',
    { config, schema: { ...SESSIONS, params: contract.reviewerSessionPath } },
    async (request) => {
      const of = request.params.id as ReviewerId
      const sessionId = request.params.sessionId as ReviewerSessionId
      await revokeReviewerSession(world, signedInAt(request), { of, sessionId })
      return listed(request, of)
    },
  )
}

function named(request: Request) {
  const { id } = request.params as { id: string }
  return { reviewer: id, actor: reviewerActorOf(request) }
}

function entryOf(reviewer: Reviewer): contract.ReviewerEntry {
  const { id, identity, email, name, role } = reviewer
  return {
    ...{ id, email, name, role },
    identity: identity.kind,
    issuer: identity.kind === 'openid' ? identity.issuer : null,
    addedAt: reviewer.addedAt.toISOString(),
    lastSignedInAt: reviewer.lastSignedInAt?.toISOString() ?? null,
    removedAt: reviewer.removedAt?.toISOString() ?? null,
  }
}
