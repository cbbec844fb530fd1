import { DomainError } from '../domain/error.ts'
import { requireAbility } from '../domain/reviewers/abilities.ts'
import type { ReviewerId } from '../domain/reviewers/reviewer.ts'
import type { ReviewerSessionId } from '../domain/reviewers/reviewer-session.ts'
import type { World } from './ports.ts'
import type { SignedIn } from './read-reviewer-session.ts'

export type RevokeReviewerSession = {
  readonly of: ReviewerId
  readonly sessionId: ReviewerSessionId
}

/**
 * Ends a session from the next request on: one's own, or as an admin anybody's. Refuses with
 * `session-not-found` what is no live session of that reviewer.
 */
export function revokeReviewerSession(
  world: World,
  by: SignedIn,
  { of, sessionId }: RevokeReviewerSession,
): Promise<void> {
  if (of !== by.reviewer.id) requireAbility(by.reviewer.role, 'change-reviewers')
  return world.transact(async ({ reviewers, audit }) => {
    const at = world.now()
    if (!(await reviewers.endSession(sessionId, of, at))) {
      throw new DomainError('session-not-found', 'There is no such session, or it has ended.')
    }
    const actor = { kind: 'reviewer' as const, id: by.reviewer.id }
    await audit.add({ at, kind: 'reviewer-session.revoked', actor, facts: { sessionId, of } })
  })
}
