import type { World } from './ports.ts'
import type { SignedIn } from './read-reviewer-session.ts'

/** Ends this session; a repeat changes nothing. */
export function signOut(world: World, { reviewer, session }: SignedIn): Promise<void> {
  return world.transact(async ({ reviewers, audit }) => {
    const at = world.now()
    if (!(await reviewers.endSession(session.id, reviewer.id, at))) return
    const actor = { kind: 'reviewer' as const, id: reviewer.id }
    const facts = { sessionId: session.id }
    await audit.add({ at, kind: 'reviewer.signed-out', actor, facts })
  })
}
