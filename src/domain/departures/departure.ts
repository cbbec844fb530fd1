import type { ClaimId } from '../claims/claim.ts'
import type { EmailAddress, OrderId } from '../orders/order.ts'
import type { OrganizationId } from '../organizations/organization.ts'
import type { ProofOutcome } from './proof-outcome.ts'

export type DepartureId = string & { readonly __brand: 'DepartureId' }

export const DEPARTURE_STATES = [
  'proving',
  'objection',
  'deciding',
  'confirming',
  'approved',
  'objected',
  'answered',
  'lapsed',
  'stopped',
] as const
export type DepartureState = (typeof DEPARTURE_STATES)[number]

export type DepartureEvent =
  | 'domain-proved'
  | 'time-over'
  | 'decision'
  | 'confirmation'
  | 'objection'
  | 'answer'
  | 'stop'

/** Somebody who administers it, or the directory, can speak up until the very end. */
const SPOKEN = { objection: 'objected', answer: 'answered', stop: 'stopped' } as const

/**
 * What is left when nobody answers a claim: the domain is proved (where one belongs to the
 * organization alone), then everybody on record may object, then one reviewer decides and another
 * confirms. Read a row as: in this state, that event leads there; others are refused.
 */
export const NEXT_DEPARTURE_STATES = {
  proving: { ...SPOKEN, 'domain-proved': 'objection', 'time-over': 'lapsed' },
  objection: { ...SPOKEN, 'time-over': 'deciding' },
  deciding: { ...SPOKEN, decision: 'confirming', 'time-over': 'lapsed' },
  confirming: { ...SPOKEN, confirmation: 'approved', 'time-over': 'lapsed' },
  approved: {},
  objected: {},
  answered: {},
  lapsed: {},
  stopped: {},
} as const satisfies Record<DepartureState, Partial<Record<DepartureEvent, DepartureState>>>

/** Where it begins: without a domain of its own there is nothing to prove. */
export const firstStateOf = (domain: string | null): DepartureState =>
  domain === null ? 'objection' : 'proving'

/** Where the event leads; null: not from here. */
export function nextDepartureState(
  state: DepartureState,
  event: DepartureEvent,
): DepartureState | null {
  const row: Partial<Record<DepartureEvent, DepartureState>> = NEXT_DEPARTURE_STATES[state]
  return row[event] ?? null
}

export const isLiveDeparture = (state: DepartureState): boolean =>
  Object.keys(NEXT_DEPARTURE_STATES[state]).length > 0

/** What a reviewer wrote, and who it was. */
export type ReviewerWord = { readonly by: string; readonly reason: string; readonly at: Date }

/** One organization whose administrators are gone, for one claim that nobody answered. */
export type Departure = {
  readonly id: DepartureId
  readonly claimId: ClaimId
  readonly orderId: OrderId
  readonly contactVersion: number
  readonly organizationId: OrganizationId
  readonly address: EmailAddress
  readonly askedBy: EmailAddress
  readonly state: DepartureState
  /** What is to be proved, and by which random token; null where nothing is. */
  readonly proof: { readonly domain: string; readonly token: string } | null
  readonly begunAt: Date
  readonly checksCount: number
  readonly checkAskedAt: Date | null
  readonly nextCheckAt: Date | null
  /** The last look-up. */
  readonly check: {
    readonly at: Date
    readonly outcome: ProofOutcome
    readonly seen: readonly string[]
  } | null
  readonly provedAt: Date | null
  readonly noticedCount: number
  readonly objectionUntil: Date | null
  readonly decision: ReviewerWord | null
  readonly confirmation: ReviewerWord | null
  readonly endedAt: Date | null
}

/** Departures that one contact may ask for in thirty days, over all orders. */
export const DEPARTURES_PER_CONTACT = { count: 3, days: 30 } as const

/** Moves it, and says when it ended. Throws when the event does not lead anywhere from there. */
export function moveDeparture(departure: Departure, event: DepartureEvent, now: Date): Departure {
  const state = nextDepartureState(departure.state, event)
  if (state === null) throw new Error(`A departure that is ${departure.state} has no ${event}.`)
  const endedAt = isLiveDeparture(state) ? null : now
  const nextCheckAt = state === 'proving' ? departure.nextCheckAt : null
  return { ...departure, state, endedAt, nextCheckAt }
}

/** Why a reviewer may not say yes now; null when it counts. */
export function whyUndecidable(
  { state, decision }: Pick<Departure, 'state' | 'decision'>,
  by: string,
): string | null {
  if (state === 'proving') return 'The domain is not proved yet.'
  if (state === 'objection') return 'Its administrators can still object: wait until that is over.'
  if (state === 'confirming' && decision?.by === by) {
    return 'Another reviewer must confirm: you decided already.'
  }
  return state === 'deciding' || state === 'confirming' ? null : 'This has ended already.'
}
