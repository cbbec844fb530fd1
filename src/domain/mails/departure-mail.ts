import type { OrderFacts, PersonFacts } from './mail-facts.ts'

/** Mails of the way that is left when no administrator answers. */
export type DepartureMail =
  /** To every administrator on record, when none answered: who asks, and until when to object; locator. */
  | {
      readonly kind: 'departure-notice'
      readonly order: OrderFacts
      readonly orderedBy: PersonFacts
      readonly person: string
      readonly organizationName: string
      /** The domain whose owner let it be proved; null: there was none to prove. */
      readonly provedDomain: string | null
      readonly objectionUntil: string
      readonly reminder: number
      readonly expiresAt: string
    }
  /** To the contact: the DNS record that proves the domain; locator. */
  | {
      readonly kind: 'departure-proof'
      readonly orderNumber: string
      readonly organizationName: string
      readonly domain: string
      readonly record: { readonly name: string; readonly value: string }
      readonly until: string
    }
  /** To the contact: the administrators on record were told, or two reviewers agreed; locator. */
  | {
      readonly kind: 'departure-progress'
      readonly orderNumber: string
      readonly organizationName: string
      readonly stage: 'objection' | 'approved'
      readonly provedDomain: string | null
      readonly objectionUntil: string
    }
