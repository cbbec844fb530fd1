import type { ReviewerRole } from '../domain/reviewers/abilities.ts'
import type { Reviewer } from '../domain/reviewers/reviewer.ts'
import { isLive, isToBeSeen, type ReviewerSession } from '../domain/reviewers/reviewer-session.ts'
import type { World } from './ports.ts'

/** A reviewer who is signed in, with the role of this moment. */
export type SignedIn = {
  readonly reviewer: Reviewer & { readonly role: ReviewerRole }
  readonly session: ReviewerSession
}

/** Who is signed in with this token; null: nobody, or not any more. */
export function readReviewerSession(world: World, token: string): Promise<SignedIn | null> {
  return world.transact(async ({ reviewers }) => {
    const found = await reviewers.findSession(world.secrets.hashOf(token))
    const now = world.now()
    if (found === undefined || !isLive(found.session, now)) return null
    const { session, reviewer } = found
    const { role, removedAt } = reviewer
    if (role === null || removedAt !== null) return null
    if (!isToBeSeen(session, now)) return { reviewer: { ...reviewer, role }, session }
    await reviewers.seeSession(session.id, now)
    return { reviewer: { ...reviewer, role }, session: { ...session, lastSeenAt: now } }
  })
}
