import type { EmailAddress } from '../orders/order.ts'
import type { OrganizationId } from './organization-id.ts'

export type { OrganizationId }
export type OrganizationKind = 'customer' | 'partner'
export const ORIGINS = ['trial-online', 'purchase-online', 'partner', 'direct'] as const
export type Origin = (typeof ORIGINS)[number]

export type OrganizationDomain = {
  readonly name: string
  readonly status: 'verified' | 'unverified'
}

/** A customer's or partner's account at the vendor, as the directory knows it. */
export type Organization = {
  readonly id: OrganizationId
  /** Null while Berth is having it made: `provisioned` gives it its external id. */
  readonly externalId: string | null
  readonly name: string
  readonly kind: OrganizationKind
  readonly origin: Origin
  readonly otherNames: readonly string[]
  readonly country: string | null
  readonly createdAt: Date | null
  readonly lastActiveAt: Date | null
  readonly userCount: number
  readonly activeSubscriptions: number
  readonly domains: readonly OrganizationDomain[]
  /** For partner organizations: how many customer organizations it manages (accepted links only). */
  readonly managedCustomerCount: number
  /** Being made: it matches, but is never "the" organization and has no approver yet. */
  readonly isBeingMade: boolean
}

export type User = {
  /** Null for an administrator whom Berth had added and the directory did not send yet. */
  readonly externalId: string | null
  readonly email: EmailAddress
  readonly role: 'administrator' | 'member'
  readonly lastActiveAt: Date | null
}
