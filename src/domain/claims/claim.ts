import type { Language } from '../language.ts'
import type { EmailAddress, OrderId } from '../orders/order.ts'
import type { OrganizationId } from '../organizations/organization.ts'

export type ClaimId = string & { readonly __brand: 'ClaimId' }

export const CLAIM_KINDS = ['administrator', 'confirmation', 'acceptance', 'partner-link'] as const
/**
 * What a claim asks.
 * `administrator` – asks an organization's administrators: may this person become administrator?
 * `confirmation` – asks a named existing administrator: is this order yours?
 * `acceptance` – asks a named new administrator: will you be it?
 * `partner-link` – asks a customer organization's administrators: may this partner act for you?
 */
export type ClaimKind = (typeof CLAIM_KINDS)[number]

export const CLAIM_STATES = [
  'open',
  'approved',
  'refused',
  'disputed',
  'expired',
  'withdrawn',
  'unanswerable',
] as const
export type ClaimState = (typeof CLAIM_STATES)[number]

/** `approve` also means "yes, this order is mine" and "yes, I will be administrator". */
export const CLAIM_ANSWERS = ['approve', 'refuse', 'not-us', 'no-longer-administrator'] as const
export type ClaimAnswer = (typeof CLAIM_ANSWERS)[number]

/** Which answers each kind of claim offers to the person who is asked. */
export const ANSWERS_OF = {
  administrator: ['approve', 'refuse', 'not-us', 'no-longer-administrator'],
  confirmation: ['approve', 'refuse', 'not-us', 'no-longer-administrator'],
  acceptance: ['approve', 'refuse', 'not-us'],
  'partner-link': ['approve', 'refuse', 'not-us', 'no-longer-administrator'],
} as const satisfies Record<ClaimKind, readonly ClaimAnswer[]>

/** Asked of all administrators in waves; the others ask one named person, who cannot be replaced. */
export function isAskedInWaves(kind: ClaimKind): boolean {
  return kind === 'administrator' || kind === 'partner-link'
}

/** What is offered to administrators on record when none answered: to object comes first. */
export const ANSWERS_TO_DEPARTURE = [
  'not-us',
  'approve',
  'no-longer-administrator',
] as const satisfies readonly ClaimAnswer[]

/** How many administrators are asked at a time. */
export const APPROVERS_PER_WAVE = 5
/** A fourth claim on one order leads to a review instead. */
export const CLAIMS_PER_ORDER = 3

/** A question that only the holder of a mailbox may answer. */
export type Claim = {
  readonly id: ClaimId
  readonly orderId: OrderId
  readonly contactVersion: number
  readonly kind: ClaimKind
  readonly organizationId: OrganizationId
  /** For `partner-link`: the partner organization that wishes to act; else null. */
  readonly partnerOrganizationId: OrganizationId | null
  /** The address it is about: the entered administrator's; for `partner-link`, the contact's. */
  readonly address: EmailAddress
  /** The order waits for the answer. */
  readonly isParking: boolean
  readonly state: ClaimState
  readonly reason: string | null
  /** A withdrawn or expired claim can be asked again; each time counts toward the limit. */
  readonly openedCount: number
  readonly openedAt: Date
  readonly expiresAt: Date
  readonly answeredAt: Date | null
  readonly remindersSentCount: number
}

/** One person who is asked by a claim. */
export type Approver = {
  readonly claimId: ClaimId
  readonly email: EmailAddress
  readonly wave: number
  readonly state: 'asked' | 'answered' | 'dropped-out' | 'bounced'
  readonly answer: ClaimAnswer | null
  readonly language: Language
}
