import type { Language } from '../language.ts'
import type { OrganizationId } from '../organizations/organization-id.ts'
import type { OrderState } from './order-states.ts'

export type OrderId = string & { readonly __brand: 'OrderId' }
export type ContactKind = 'customer' | 'partner'

/** Canonical e-mail address, all lower-case: ASCII dot-atom local part, host in A-labels (see parseEmailAddress). */
export type EmailAddress = string & { readonly __brand: 'EmailAddress' }

export type Contact = {
  readonly kind: ContactKind
  readonly email: EmailAddress
  readonly name: string | null
  readonly language: Language
}

export type OrderLine = {
  readonly externalId: string
  readonly sku: string
  readonly name: string
  readonly quantity: number
}

/** What was bought and must be set up. Held under its row lock by every use case that changes it. */
export type Order = {
  readonly id: OrderId
  readonly externalId: string
  readonly lines: readonly OrderLine[]
  readonly contact: Contact
  /** Grows by one with every change of contact; sessions, codes and approvals carry it. */
  readonly contactVersion: number
  readonly company: { readonly name: string | null; readonly country: string | null }
  readonly partnerOrganizationExternalId: string | null
  /** The partner organization that handed this order to its customer and wishes to be linked. */
  readonly proposedPartnerId: OrganizationId | null
  readonly startsAt: Date | null
  readonly state: OrderState
  readonly stateSince: Date
  /** Set while the expiry clock runs. */
  readonly expiresAt: Date | null
  /** What was left on the expiry clock when it stopped. */
  readonly expiryLeftMilliseconds: number | null
  readonly remindersSentCount: number
  readonly invitedAt: Date | null
  /** Reviewers were told that the contact has not begun since the invitation. */
  readonly isSilenceTold: boolean
  readonly createdAt: Date
}

/** The decision that a subscription belongs to an organization. At most one that counts, per order. */
export type Mapping = {
  readonly id: string
  readonly orderId: OrderId
  readonly organizationId: OrganizationId
  readonly isNew: boolean
  readonly rule: MappingRule
  readonly mappedAt: Date
  readonly undoUntil: Date
}

export type MappingRule =
  | 'administrator-email'
  | 'member-email'
  | 'first-five'
  | 'beyond'
  | 'new-organization'
  | 'reviewer'
