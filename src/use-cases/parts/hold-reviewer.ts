import { DomainError } from '../../domain/error.ts'
import {
  type Reviewer,
  type ReviewerChange,
  type ReviewerId,
  sentenceOf,
  whyUnchangeable,
} from '../../domain/reviewers/reviewer.ts'
import type { Stores } from '../ports.ts'

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

/** A reviewer's id, or the address of one who signs in by mailbox. */
export async function findReviewer(stores: Stores, idOrAddress: string): Promise<Reviewer> {
  const all = await stores.reviewers.list()
  const found = UUID.test(idOrAddress)
    ? all.find(({ id }) => id === idOrAddress.toLowerCase())
    : all.find(
        ({ identity, removedAt }) =>
          identity.kind === 'mailbox' &&
          identity.email === idOrAddress.toLowerCase() &&
          removedAt === null,
      )
  if (found !== undefined) return found
  throw new DomainError('reviewer-not-found', 'There is no such reviewer.')
}

/**
 * Holds the admins and the reviewer, and refuses with `reviewer-change-refused` (`facts.why`) what
 * may not be changed: two admins who demote each other at once cannot leave nobody.
 */
export async function holdReviewer(
  stores: Stores,
  idOrAddress: string,
  change: ReviewerChange,
): Promise<Reviewer> {
  const adminIds: readonly ReviewerId[] = await stores.reviewers.holdAdmins()
  const { id } = await findReviewer(stores, idOrAddress)
  const reviewer = await stores.reviewers.lock(id)
  if (reviewer === undefined) throw new Error('A reviewer is never deleted.')
  const why = whyUnchangeable(reviewer, change, adminIds)
  if (why !== null) throw new DomainError('reviewer-change-refused', sentenceOf(why), { why })
  return reviewer
}
