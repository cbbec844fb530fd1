import type { Reviewer } from '../domain/reviewers/reviewer.ts'
import { holdReviewer } from './parts/hold-reviewer.ts'
import type { Actor } from './ports/orders.ts'
import type { World } from './ports.ts'

export type RemoveReviewer = {
  /** Id, or the address of one who signs in by mailbox. */
  readonly reviewer: string
  readonly actor: Actor
}

/**
 * Lets a reviewer in no more, and ends their sessions at once. Somebody who comes through a provider
 * stays out, whatever the groups say, until restored. Refuses with `reviewer-change-refused` the last admin.
 */
export function removeReviewer(world: World, input: RemoveReviewer): Promise<Reviewer> {
  return world.transact(async (stores) => {
    const reviewer = await holdReviewer(stores, input.reviewer, { isRemoved: true })
    const at = world.now()
    const removed = { ...reviewer, removedAt: at }
    await stores.reviewers.update(removed)
    const endedSessionCount = await stores.reviewers.endSessionsOf(reviewer.id, at)
    const facts = { reviewerId: reviewer.id, endedSessionCount }
    await stores.audit.add({ at, kind: 'reviewer.removed', actor: input.actor, facts })
    return removed
  })
}
