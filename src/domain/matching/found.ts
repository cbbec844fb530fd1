import type { OrganizationId } from '../organizations/organization.ts'

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
