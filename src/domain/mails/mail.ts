import type { ClaimId, ClaimKind } from '../claims/claim.ts'
import type { Language } from '../language.ts'
import type { EmailAddress, OrderId } from '../orders/order.ts'
import type { DepartureMail } from './departure-mail.ts'
import type { OrderFacts, PersonFacts } from './mail-facts.ts'

export type { OrderFacts, PersonFacts }
export type MailId = string & { readonly __brand: 'MailId' }

/** Who had the order before, as told to the contact who has it now. */
export type HandedOverFacts = {
  readonly by: string
  /** `asked`: this contact had asked for it. */
  readonly way: 'contact' | 'asked'
  /** The former contact is at a partner, this one at the customer. */
  readonly isByPartner: boolean
  /** The partner organization that wishes to be linked to this contact's. */
  readonly proposedPartner: string | null
}

/**
 * Every mail that Berth sends, with the facts it needs. Names typed by strangers are quoted and
 * cut by the template (60 characters, no URLs, no long digits). Dates are ISO strings.
 * Mails marked "locator" carry one in their secret; `code` carries a code.
 */
export type Mail =
  /** To the contact; locator. `reminder` counts from 0 (the first mail). */
  | {
      readonly kind: 'invitation'
      readonly order: OrderFacts
      readonly contactName: string | null
      readonly companyName: string | null
      readonly reminder: number
      readonly expiresAt: string
      readonly partnerName: string | null
      /** Who handed the order over to this contact; null where the vendor named the contact. */
      readonly handedOver: HandedOverFacts | null
    }
  /** To a mailbox that is being proved, for a setup or for a claim. */
  | {
      readonly kind: 'code'
      readonly purpose: 'setup' | 'claim' | 'take-over'
      readonly orderNumber: string
      readonly validMinutes: number
    }
  /** To an approver; locator. Claim kind `administrator`. */
  | {
      readonly kind: 'claim-administrator'
      readonly order: OrderFacts
      readonly orderedBy: PersonFacts
      readonly person: string
      readonly organizationName: string
      readonly reminder: number
      readonly expiresAt: string
      readonly isParked: boolean
    }
  /** To the named existing administrator; locator. Claim kind `confirmation`. */
  | {
      readonly kind: 'claim-confirmation'
      readonly order: OrderFacts
      readonly orderedBy: PersonFacts
      readonly organizationName: string
      readonly reminder: number
      readonly expiresAt: string
      readonly isParked: boolean
    }
  /** To the named new administrator; locator. Claim kind `acceptance`. */
  | {
      readonly kind: 'claim-acceptance'
      readonly order: OrderFacts
      readonly orderedBy: PersonFacts
      readonly organizationName: string
      readonly isNewOrganization: boolean
      readonly reminder: number
      readonly expiresAt: string
    }
  /** To a customer organization's administrators; locator. Claim kind `partner-link`. */
  | {
      readonly kind: 'claim-partner-link'
      readonly order: OrderFacts
      readonly orderedBy: PersonFacts
      readonly partnerName: string
      readonly organizationName: string
      readonly reminder: number
      readonly expiresAt: string
    }
  /** To an administrator of the customer; locator to the page on which the link can be ended. */
  | {
      readonly kind: 'partner-linked'
      readonly orderNumber: string
      readonly partnerName: string
      readonly organizationName: string
      readonly endsAt: string | null
    }
  /** To the partner's contact and to the customer's administrators: the partner acts for it no more. */
  | {
      readonly kind: 'partner-link-ended'
      readonly orderNumber: string
      readonly partnerName: string
      readonly organizationName: string
      readonly because: 'administrator' | 'end-date' | 'vendor'
      readonly receiver: 'contact' | 'administrator'
    }
  /** To the contact: a claim was answered or ended. Locator (to continue), where the setup goes on. */
  | {
      readonly kind: 'claim-answered'
      /** For `partner-link`, `person` is the partner organization's name. */
      readonly claimKind: ClaimKind
      readonly orderNumber: string
      readonly organizationName: string
      readonly person: string
      readonly outcome: 'approved' | 'refused' | 'disputed' | 'expired' | 'unanswerable'
      readonly reason: string | null
      readonly isToContinue: boolean
    }
  /** To those who were asked and need not answer any more. */
  | {
      readonly kind: 'claim-settled'
      /** For `partner-link`, `person` is the partner organization's name. */
      readonly claimKind: ClaimKind
      readonly orderNumber: string
      readonly organizationName: string
      readonly person: string
      readonly outcome: 'approved' | 'refused' | 'disputed' | 'expired' | 'withdrawn'
    }
  /** To an organization's administrators: does this subscription belong with you? No claim, no link; reply goes to the contact by mail. */
  | {
      readonly kind: 'question'
      readonly order: OrderFacts
      readonly orderedBy: PersonFacts
      readonly organizationName: string
    }
  /** To the person at an address elsewhere who is asked to continue the setup; locator. */
  | {
      readonly kind: 'take-over'
      readonly order: OrderFacts
      readonly orderedBy: PersonFacts
      readonly companyName: string
      readonly expiresAt: string
    }
  /** To the former contact: somebody took over, or the contact was changed. */
  | {
      readonly kind: 'contact-changed'
      readonly orderNumber: string
      /** Whom the former contact named or agreed to; null where the vendor decided. */
      readonly handedTo: string | null
    }
  /** To the contact: somebody with a forwarded link asks for the order; locator. */
  | {
      readonly kind: 'hand-over-request'
      readonly order: OrderFacts
      /** As typed by the one who asks: nobody has proved it. */
      readonly askedBy: string
    }
  | DepartureMail
  /** To the contact: a reviewer sent the order back; locator. */
  | { readonly kind: 'sent-back'; readonly orderNumber: string; readonly reason: string }
  /** To the contact, and to the administrators of an existing organization: mapped, what was decided. */
  | {
      readonly kind: 'mapped'
      readonly order: OrderFacts
      readonly organizationName: string
      readonly isNewOrganization: boolean
      readonly person: string
      readonly undoUntil: string
      readonly receiver: 'contact' | 'administrator'
      readonly orderedBy: PersonFacts
      /** How `person` stands in the organization; null when nobody was entered. */
      readonly standing:
        | 'is-administrator'
        | 'becomes-now'
        | 'must-accept'
        | 'administrators-decide'
        | null
    }
  /** To the contact and to the organization's new administrator: it is done. */
  | {
      readonly kind: 'provisioned'
      readonly order: OrderFacts
      readonly organizationName: string
      readonly person: string
      readonly receiver: 'contact' | 'administrator'
      readonly isAdministratorPending: boolean
    }
  /** To the contact (with a locator where the setup goes on), and to the organization's administrators: the mapping was undone. */
  | {
      readonly kind: 'undone'
      readonly orderNumber: string
      readonly organizationName: string
      readonly receiver: 'contact' | 'administrator'
      /** The reviewer's words, for the contact. */
      readonly reason: string | null
      readonly isToContinue: boolean
    }
  /** To the vendor's reviewers: the contact has not begun. */
  | {
      readonly kind: 'contact-silent'
      readonly orderNumber: string
      readonly contactEmail: string
      readonly invitedAt: string
    }
  /** To the vendor's reviewers: an endpoint did not take an event, in any attempt. */
  | { readonly kind: 'webhook-failed'; readonly endpointHost: string }
  /** To the vendor's reviewers: the contact's invitation came back. Strangers may write why: not told here. */
  | {
      readonly kind: 'contact-unreachable'
      readonly orderNumber: string
      readonly contactEmail: string
    }
  /** To a reviewer who signs in to the console; code. */
  | { readonly kind: 'reviewer-sign-in-code'; readonly validMinutes: number }
  /** To the contact: the order was cancelled or expired. */
  | {
      readonly kind: 'order-ended'
      readonly orderNumber: string
      readonly outcome: 'cancelled' | 'expired'
    }

export type MailKind = Mail['kind']

/** What of a mail must never be stored readable: sealed at rest, erased when sent. */
export type MailSecret = { readonly locator?: string; readonly code?: string }

export type QueuedMail = {
  readonly to: EmailAddress
  readonly toName: string | null
  readonly language: Language
  readonly mail: Mail
  readonly secret: MailSecret | null
  readonly orderId: OrderId | null
  readonly claimId: ClaimId | null
}
