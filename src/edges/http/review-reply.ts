import { DomainError } from '../../domain/error.ts'
import type { Review, ReviewId } from '../../domain/reviews/review.ts'
import { isUuid } from '../../domain/uuid.ts'
import type { ReviewReply } from './contracts/reviews.ts'

export function reviewNamed(id: string): ReviewId {
  if (isUuid(id)) return id as ReviewId
  throw new DomainError('review-not-found', 'There is no such review.')
}

export function toReviewReply(review: Review): ReviewReply {
  const { id, orderId, kind, reason, decision, decisionReason, decidedBy } = review
  return {
    id,
    orderId,
    kind,
    reason,
    openedAt: review.openedAt.toISOString(),
    decidedAt: review.decidedAt?.toISOString() ?? null,
    decision,
    decisionReason,
    decidedBy,
  }
}
