import type { Reviewer } from '../domain/reviewers/reviewer.ts'
import { readRole } from './add-reviewer.ts'
import { holdReviewer } from './parts/hold-reviewer.ts'
import type { Actor } from './ports/orders.ts'
import type { World } from './ports.ts'

export type ChangeReviewer = {
  /** Id, or the address of one who signs in by mailbox. */
  readonly reviewer: string
  readonly role: string
  readonly actor: Actor
}

/**
 * Gives a reviewer another role; it holds from the next request on. The same role changes nothing.
 * Refuses with `reviewer-change-refused` the last admin, and whose role comes from a provider's groups.
 */
export function changeReviewer(world: World, input: ChangeReviewer): Promise<Reviewer> {
  const role = readRole(input.role)
  return world.transact(async (stores) => {
    const reviewer = await holdReviewer(stores, input.reviewer, { role })
    if (reviewer.role === role) return reviewer
    const changed = { ...reviewer, role }
    await stores.reviewers.update(changed)
    const facts = { reviewerId: reviewer.id, role: { from: reviewer.role, to: role } }
    const { actor } = input
    await stores.audit.add({ at: world.now(), kind: 'reviewer.changed', actor, facts })
    return changed
  })
}
