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
  /** Who asks may see no organization by its name alone: then none is looked for that way. */
  readonly isDomainNeeded?: boolean
}

/** One reason that speaks for (weight > 0) or against (< 0) a candidate. Facts fill the sentence. */
export type Evidence = {
  readonly code: EvidenceCode
  readonly weight: number
  readonly facts: Readonly<Record<string, string | number>>
}
/** In the order in which they are said when they weigh the same. */
export const EVIDENCE_CODES = [
  // The address.
  'is-administrator',
  'is-member',
  // The name: facts are `name`, `words` (joined by commas), `letters`, `acronym`, as far as they apply.
  'same-name',
  'other-name',
  'same-words',
  'translated-words',
  'similar-spelling',
  'acronym',
  'same-first-five',
  'same-legal-form',
  'same-country',
  // The domain: facts are `host`, `domain`, `users`, `organizations`.
  'same-domain-users',
  'same-registrable-domain',
  'verified-domain',
  'only-on-domain',
  'main-on-domain',
  'name-in-domain',
  // Mostly against.
  'name-only',
  'other-script',
  'other-words',
  'nothing-in-common',
  'other-numbers',
  'other-legal-form',
  'other-country',
  'many-on-domain',
  'other-domain',
] as const
export type EvidenceCode = (typeof EVIDENCE_CODES)[number]

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
