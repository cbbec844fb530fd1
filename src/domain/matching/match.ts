import type { EmailAddress } from '../orders/order.ts'
import type { Organization, OrganizationKind } from '../organizations/organization.ts'

export const MATCH_RULES = ['administrator-email', 'member-email', 'first-five', 'beyond'] as const
export type MatchRule = (typeof MATCH_RULES)[number]
export type MatchOutcome = 'administrator-email' | 'member-email' | 'candidates' | 'none'

export type MatchQuestion = {
  readonly companyName: string
  readonly administratorEmail: EmailAddress
  readonly kind: OrganizationKind
  readonly limit: number
}

/** One reason that speaks for (weight > 0) or against (< 0) a candidate. Facts fill the sentence. */
export type Evidence = {
  readonly code: EvidenceCode
  readonly weight: number
  readonly facts: Readonly<Record<string, string | number>>
}
export type EvidenceCode =
  | 'is-administrator'
  | 'is-member'
  | 'same-first-five'
  | 'same-domain-users'
  | 'same-registrable-domain'
  | 'verified-domain'

export type Candidate = {
  readonly organization: Organization
  readonly rule: MatchRule
  /** Probability, 0..1, that this organization is meant. */
  readonly score: number
  readonly isProbablyUnused: boolean
  readonly evidence: readonly Evidence[]
}

export type Match = {
  readonly outcome: MatchOutcome
  /** Best first. */
  readonly candidates: readonly Candidate[]
}
