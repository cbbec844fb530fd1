import type { OrderId } from '../orders/order.ts'

export type ReviewId = string & { readonly __brand: 'ReviewId' }

export const REVIEW_KINDS = [
  'not-sure',
  'match-wrong',
  'too-many-matches',
  'too-many-claims',
  'claim-disputed',
  'claim-unanswerable',
  'partner-unclear',
  'run-failed',
  'undone',
  'new-despite-match',
  'administrator-gone',
] as const
export type ReviewKind = (typeof REVIEW_KINDS)[number]

export const REVIEW_DECISIONS = [
  'map',
  'send-back',
  'new-organization',
  'cancel',
  'undo',
  'dismiss',
  'approve-administrator',
] as const
export type ReviewDecision = (typeof REVIEW_DECISIONS)[number]

export type Review = {
  readonly id: ReviewId
  readonly orderId: OrderId
  readonly kind: ReviewKind
  readonly reason: string | null
  readonly openedAt: Date
  readonly decidedAt: Date | null
  readonly decision: ReviewDecision | null
  readonly decisionReason: string | null
  readonly decidedBy: string | null
}
