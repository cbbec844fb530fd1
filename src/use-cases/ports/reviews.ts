import type { OrderId } from '../../domain/orders/order.ts'
import type { OrderState } from '../../domain/orders/order-states.ts'
import type { Review, ReviewDecision, ReviewId, ReviewKind } from '../../domain/reviews/review.ts'

/** An open review, with what a list tells of its order. */
export type QueuedReview = Review & {
  readonly orderExternalId: string
  readonly orderState: OrderState
  /** As the contact entered it, or else as it was ordered. */
  readonly companyName: string | null
}

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
  /** Open ones, oldest first. */
  queue(filter: {
    readonly kind?: ReviewKind
    readonly limit: number
    readonly after?: string
  }): Promise<readonly QueuedReview[]>
}
