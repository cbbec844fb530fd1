import { DomainError } from '../domain/error.ts'
import type { Reviewer } from '../domain/reviewers/reviewer.ts'
import { findReviewer } from './parts/hold-reviewer.ts'
import type { Actor } from './ports/orders.ts'
import type { ReviewerStore } from './ports/reviewers.ts'
import type { World } from './ports.ts'

/**
 * Lets somebody in again who was removed, with the role of then (or, through a provider, of its
 * groups). One who was not removed stays as they are. Refuses an address that another reviewer has by now.
 */
export function restoreReviewer(
  world: World,
  input: { readonly reviewer: string; readonly actor: Actor },
): Promise<Reviewer> {
  return world.transact(async (stores) => {
    const { id } = await findReviewer(stores, input.reviewer)
    const reviewer = await stores.reviewers.lock(id)
    if (reviewer === undefined) throw new Error('A reviewer is never deleted.')
    if (reviewer.removedAt === null) return reviewer
    if (isErased(reviewer)) {
      const sentence = 'This person was erased: nobody knows any more who it was.'
      throw new DomainError('reviewer-change-refused', sentence, { why: 'erased' })
    }
    if (await isTaken(stores.reviewers, reviewer)) {
      const sentence = 'Another reviewer has this address by now.'
      throw new DomainError('reviewer-change-refused', sentence, { why: 'address-taken' })
    }
    const restored = { ...reviewer, removedAt: null }
    await stores.reviewers.update(restored)
    const facts = { reviewerId: id, role: reviewer.role }
    const { actor } = input
    await stores.audit.add({ at: world.now(), kind: 'reviewer.restored', actor, facts })
    return restored
  })
}

const isErased = ({ identity }: Reviewer) => identity.kind === 'mailbox' && identity.email === ''

async function isTaken(reviewers: ReviewerStore, { identity }: Reviewer): Promise<boolean> {
  if (identity.kind === 'openid') return false
  return (await reviewers.findMailbox(identity.email)) !== undefined
}
