import type { EmailAddress } from '../orders/order.ts'
import type { OrganizationDomain, OrganizationKind, Origin, User } from './organization.ts'

/** An organization as the vendor's directory states it: what replaces what was there before. */
export type OrganizationRow = {
  readonly externalId: string
  readonly name: string
  readonly kind: OrganizationKind
  readonly origin: Origin
  readonly otherNames: readonly string[]
  readonly country: string | null
  readonly createdAt: Date | null
  readonly lastActiveAt: Date | null
  readonly activeSubscriptions: number
  /** Hosts in canonical form, each once. */
  readonly domains: readonly OrganizationDomain[]
  /** From a directory that cannot send users: how many there are at each host (each once). */
  readonly userDomains: readonly { readonly name: string; readonly userCount: number }[]
}

export type UserRow = {
  readonly organizationExternalId: string
  readonly externalId: string
  readonly email: EmailAddress
  readonly role: User['role']
  readonly lastActiveAt: Date | null
}

/** A partner organization manages a customer organization. */
export type LinkRow = {
  readonly partnerExternalId: string
  readonly customerExternalId: string
  /** Absent: an end that is set stays; null: without end. */
  readonly endsAt?: Date | null
}
