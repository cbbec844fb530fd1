import type { ClaimId } from '../claims/claim.ts'
import type { MatchRule } from '../matching/match.ts'
import type { EmailAddress, OrderId } from '../orders/order.ts'
import type { OrganizationId } from '../organizations/organization.ts'
import type { NewDespite } from './new-despite.ts'

export const INTENTS = ['customer-own', 'partner-for-customer', 'partner-own'] as const
/** For whom the setup is. */
export type Intent = (typeof INTENTS)[number]

/** How an entered address relates to the contact's proved mailbox. */
export type AddressStanding = 'own' | 'own-domain' | 'elsewhere'

export type Choice =
  | { readonly kind: 'organization'; readonly organizationId: OrganizationId }
  | { readonly kind: 'new-organization' }

export const SETUP_STEPS = [
  'intent',
  'partner',
  'company',
  'address',
  'candidates',
  'own-approval',
  'parked',
  'elsewhere',
  'review',
  'preview',
  'progress',
  'done',
  'ended',
] as const
/** The page of the wizard that the contact is on. Derived from what is saved, never stored. */
export type SetupStep = (typeof SETUP_STEPS)[number]

/** The partner organization that acts for a customer. */
export type ActingPartner =
  | { readonly kind: 'organization'; readonly organizationId: OrganizationId }
  | { readonly kind: 'new-organization'; readonly name: string }

/** One contact's passage through the wizard for one order, saved at every step. */
export type Setup = {
  readonly orderId: OrderId
  readonly intent: Intent | null
  readonly actingPartner: ActingPartner | null
  readonly companyName: string | null
  readonly administratorEmail: EmailAddress | null
  /** The company page was sent; false after going back to it. */
  readonly isCompanyEntered: boolean
  /** The entered address looks mistyped: this one was probably meant, and the contact is asked. */
  readonly likelyEmail: EmailAddress | null
  /** The contact was asked, and keeps this address as it was typed: it is not asked again. */
  readonly keptEmail: EmailAddress | null
  readonly choice: Choice | null
  /** A new organization was chosen although there were candidates. */
  readonly newDespite: NewDespite | null
  /** The rule by which the chosen organization had been proposed. */
  readonly choiceRule: MatchRule | null
  /** The claim that the order waits for, or that approved the choice. */
  readonly claimId: ClaimId | null
  /** When the person at an address elsewhere was asked to take over. */
  readonly takeOverAskedAt: Date | null
  readonly matchCount: number
  /** Why the contact is back at the choice: said once on the page. */
  readonly notice: SetupNotice | null
}

export type SetupNotice = {
  readonly kind:
    | 'claim-approved'
    | 'claim-refused'
    | 'claim-expired'
    | 'sent-back'
    | 'undone'
    | 'claim-withdrawn'
    | 'question-sent'
  readonly organizationName: string | null
  readonly reason: string | null
}
