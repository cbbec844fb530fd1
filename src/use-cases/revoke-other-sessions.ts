import type { World } from './ports.ts'
import type { SignedIn } from './read-reviewer-session.ts'

/** Ends all of one's own sessions but this one, from the next request on. A repeat changes nothing. */
export function revokeOtherSessions(world: World, { reviewer, session }: SignedIn): Promise<void> {
  return world.transact(async ({ reviewers, audit }) => {
    const at = world.now()
    const endedSessionCount = await reviewers.endSessionsOf(reviewer.id, at, session.id)
    if (endedSessionCount === 0) return
    const actor = { kind: 'reviewer' as const, id: reviewer.id }
    const facts = { of: reviewer.id, but: session.id, endedSessionCount }
    await audit.add({ at, kind: 'reviewer-session.revoked', actor, facts })
  })
}
