import { type Departure, whyUndecidable } from '../departures/departure.ts'
import { NEXT_STATES, type OrderState } from '../orders/order-states.ts'
import type { ReviewDecision, ReviewKind } from './review.ts'

/** What a decision would do: `map` and `undo` repeat what failed at the target, where something has. */
export const DECISION_EFFECTS = [
  'map',
  'new-organization',
  'send-back',
  'repeat-run',
  'undo',
  'repeat-undo',
  'first-word',
  'second-word',
  'dismiss',
  'cancel',
] as const
export type DecisionEffect = (typeof DECISION_EFFECTS)[number]

/** Why a decision that belongs to the case cannot be taken now, or not by this reviewer. */
export const OBSTACLES = [
  'not-named',
  'administrator-elsewhere',
  'domain-unproved',
  'objection-open',
  'second-reviewer',
] as const
export type Obstacle = (typeof OBSTACLES)[number]

export type OfferedDecision = {
  readonly decision: ReviewDecision
  readonly effect: DecisionEffect
  readonly obstacle: Obstacle | null
}

/** An open review, and what there is to know of its order in order to decide it. */
export type ReviewCase = {
  readonly kind: ReviewKind
  readonly orderState: OrderState
  /** The contact has named the company and an administrator. */
  readonly isNamed: boolean
  /** The named administrator belongs to an organization, and may belong to one only. */
  readonly isAdministratorElsewhere: boolean
  readonly canMappingBeUndone: boolean
  readonly hasFailedRun: boolean
  readonly hasFailedUndo: boolean
  /** The one under way. */
  readonly departure: Pick<Departure, 'state' | 'decision'> | null
}

type Row = readonly [ReviewDecision, DecisionEffect, (one: ReviewCase) => boolean]

const isInReview = ({ orderState }: ReviewCase) => orderState === 'in-review'
const isFailedUndo = ({ kind, hasFailedUndo }: ReviewCase) => kind === 'run-failed' && hasFailedUndo

/** What can be decided, in the order in which it is shown, and when. */
const ROWS: readonly Row[] = [
  [
    'approve-administrator',
    'first-word',
    ({ departure }) => departure !== null && departure.state !== 'confirming',
  ],
  ['approve-administrator', 'second-word', ({ departure }) => departure?.state === 'confirming'],
  ['map', 'repeat-run', ({ kind, hasFailedRun }) => kind === 'run-failed' && hasFailedRun],
  ['undo', 'repeat-undo', isFailedUndo],
  ['map', 'map', isInReview],
  ['new-organization', 'new-organization', isInReview],
  ['send-back', 'send-back', isInReview],
  ['undo', 'undo', (one) => one.canMappingBeUndone && !isInReview(one) && !isFailedUndo(one)],
  ['dismiss', 'dismiss', (one) => !isInReview(one)],
  [
    'cancel',
    'cancel',
    ({ orderState }) => (NEXT_STATES[orderState] as readonly OrderState[]).includes('cancelled'),
  ],
]

/** The decisions that an open review offers to this reviewer. */
export function offeredDecisions(one: ReviewCase, by: string): readonly OfferedDecision[] {
  return ROWS.filter(([, , isOffered]) => isOffered(one)).map(([decision, effect]) => ({
    decision,
    effect,
    obstacle: obstacleTo(decision, one, by),
  }))
}

function obstacleTo(decision: ReviewDecision, one: ReviewCase, by: string): Obstacle | null {
  if (decision === 'approve-administrator' && one.departure !== null) {
    return obstacleToWord(one.departure, by)
  }
  if (decision !== 'new-organization') return null
  if (!one.isNamed) return 'not-named'
  return one.isAdministratorElsewhere ? 'administrator-elsewhere' : null
}

function obstacleToWord(
  departure: NonNullable<ReviewCase['departure']>,
  by: string,
): Obstacle | null {
  if (departure.state === 'proving') return 'domain-unproved'
  if (departure.state === 'objection') return 'objection-open'
  return whyUndecidable(departure, by) === null ? null : 'second-reviewer'
}
