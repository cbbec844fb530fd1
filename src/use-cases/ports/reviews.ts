import type { OrderId } from '../../domain/orders/order.ts'
import type { Review, ReviewDecision, ReviewId, ReviewKind } from '../../domain/reviews/review.ts'

/** Doubtful cases, each decided at most once. */
export type ReviewStore = {
  add(review: {
    readonly id: ReviewId
    readonly orderId: OrderId
    readonly kind: ReviewKind
    readonly reason: string | null
    readonly openedAt: Date
  }): Promise<void>
  find(id: ReviewId): Promise<Review | undefined>
  openOf(orderId: OrderId): Promise<readonly Review[]>
  /** Guarded: false when it was decided already. */
  decide(
    id: ReviewId,
    decision: {
      readonly decision: ReviewDecision
      readonly reason: string
      readonly by: string
      readonly at: Date
    },
  ): Promise<boolean>
  list(filter: {
    readonly state?: 'open' | 'decided'
    readonly limit: number
    readonly after?: string
  }): Promise<readonly Review[]>
}
