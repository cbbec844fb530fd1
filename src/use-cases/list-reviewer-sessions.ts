import { requireAbility } from '../domain/reviewers/abilities.ts'
import type { ReviewerId } from '../domain/reviewers/reviewer.ts'
import { isLive, type ReviewerSession } from '../domain/reviewers/reviewer-session.ts'
import type { World } from './ports.ts'
import type { SignedIn } from './read-reviewer-session.ts'

/**
 * The browsers in which a reviewer is signed in, the newest first. One's own are always to be had;
 * those of others need an admin (`not-allowed`).
 */
export function listReviewerSessions(
  world: World,
  by: SignedIn,
  of: ReviewerId,
): Promise<readonly ReviewerSession[]> {
  if (of !== by.reviewer.id) requireAbility(by.reviewer.role, 'change-reviewers')
  return world.transact(async ({ reviewers }) => {
    const sessions = await reviewers.sessionsOf(of)
    return sessions.filter((session) => isLive(session, world.now()))
  })
}
