import type { Organization, OrganizationId, User } from '../organizations/organization.ts'
import type { Evidence, MatchRule } from './match.ts'

/** A host of an organization, as a look-up by domain finds it. */
export type FoundDomain = {
  readonly organizationId: OrganizationId
  readonly host: string
  /** The organization's key for the rule `first-five`. */
  readonly nameFive: string
  readonly userCount: number
  readonly isVerified: boolean
}

/** The asked address is a user of this organization. */
export type FoundUser = {
  readonly organization: Organization
  readonly role: User['role']
}

/** What a stage found: an organization, by which rule, and why. */
export type Found = {
  readonly organizationId: OrganizationId
  readonly rule: MatchRule
  readonly evidence: readonly Evidence[]
}

/** An organization as the engine compares it with a question. */
export type OrganizationMet = {
  readonly id: OrganizationId
  /** The organization's name, then its other names. */
  readonly names: readonly string[]
  readonly country: string | null
  readonly isBeingMade: boolean
  /** Hosts that speak for it (users, verified, expected), largest first; at most twenty. */
  readonly hosts: readonly OrganizationHost[]
}

export type OrganizationHost = {
  readonly host: string
  /** Null for a public suffix. */
  readonly registrableDomain: string | null
  readonly userCount: number
  readonly isVerified: boolean
}
