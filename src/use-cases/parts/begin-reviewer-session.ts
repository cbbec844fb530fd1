import { browserName } from '../../domain/reviewers/browser-name.ts'
import type { Reviewer } from '../../domain/reviewers/reviewer.ts'
import {
  latestEnd,
  type ReviewerSession,
  type ReviewerSessionId,
  type SignInWay,
} from '../../domain/reviewers/reviewer-session.ts'
import type { Stores, World } from '../ports.ts'

export type SignInBrowser = {
  /** The cookie by which the browser is known again. */
  readonly browser: string
  readonly userAgent: string | undefined
}

/** Signs a reviewer in: a new session with a new token, which only the browser has. */
export async function beginReviewerSession(
  stores: Stores,
  world: World,
  reviewer: Reviewer,
  { browser, userAgent, way }: SignInBrowser & { readonly way: SignInWay },
): Promise<string> {
  const token = world.secrets.newLocator()
  const now = world.now()
  const session: ReviewerSession = {
    id: world.newId() as ReviewerSessionId,
    reviewerId: reviewer.id,
    way,
    browser: browserName(userAgent),
    beganAt: now,
    lastSeenAt: now,
    endsAt: latestEnd(now),
    endedAt: null,
  }
  const { hashOf } = world.secrets
  await stores.reviewers.addSession(session, { token: hashOf(token), browser: hashOf(browser) })
  await stores.reviewers.update({ ...reviewer, lastSignedInAt: now })
  await stores.audit.add({
    at: now,
    kind: 'reviewer.signed-in',
    actor: { kind: 'reviewer', id: reviewer.id },
    facts: { sessionId: session.id, way, browser: session.browser },
  })
  return token
}
