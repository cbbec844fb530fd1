import type { Organization } from '../organizations/organization.ts'
import type { PartnerMapping } from '../settings.ts'
import type { AddressStanding, Intent } from './setup.ts'

/**
 * The security gate: what becomes of an order whose contact chose an existing organization.
 * A new administrator is never added to one except by that organization's own administrators.
 */

/** When the entered address does not administer the chosen organization. */
export const GATE_FOR_STRANGERS = {
  'customer-own': 'park',
  'partner-own': 'park',
  'partner-for-customer': 'go-on',
} as const satisfies Record<Intent, 'park' | 'go-on'>

/** When the entered address administers it: whether that person is asked, and waited for. */
export const GATE_FOR_ADMINISTRATORS = {
  'customer-own': { own: 'proved', 'own-domain': 'park', elsewhere: 'take-over' },
  'partner-own': { own: 'proved', 'own-domain': 'park', elsewhere: 'take-over' },
  'partner-for-customer': { own: 'refused', 'own-domain': 'go-on', elsewhere: 'go-on' },
} as const satisfies Record<
  Intent,
  Record<AddressStanding, 'proved' | 'park' | 'go-on' | 'take-over' | 'refused'>
>

const MANY_USERS = 100

/**
 * Does a partner's order for this existing organization wait for its administrators? This setting
 * only ever makes the gate stricter: where the tables above park or refuse, they go on doing so.
 */
export function isConsentNeeded(
  setting: PartnerMapping,
  intent: Intent,
  organization: Pick<Organization, 'userCount' | 'domains'>,
): boolean {
  if (intent !== 'partner-for-customer' || setting === 'continue') return false
  if (setting === 'consent-always') return true
  const isVerified = organization.domains.some(({ status }) => status === 'verified')
  return organization.userCount >= MANY_USERS || isVerified
}

export type GateFacts = {
  readonly intent: Intent
  readonly standing: AddressStanding
  /** The entered address administers the chosen organization, as the directory says now. */
  readonly isAdministrator: boolean
  /** The contact's own proved mailbox does. */
  readonly isContactAdministrator: boolean
  /** An approval that binds this order, contact, organization and address is recorded. */
  readonly isApproved: boolean
  /** The named administrator confirmed this order. */
  readonly isConfirmed: boolean
  /** The vendor has a partner's order for this organization wait for its administrators. */
  readonly isConsentNeeded: boolean
}

/**
 * `pass`: the order may be confirmed; `asks` says which claim is opened when it is mapped.
 * `park`: the order waits for the claim. `own-approval`: the contact may let the person in.
 */
export type GateDecision =
  | { readonly kind: 'pass'; readonly asks: 'administrator' | 'confirmation' | null }
  | { readonly kind: 'park'; readonly claim: 'administrator' | 'confirmation' }
  | { readonly kind: 'own-approval' }
  | { readonly kind: 'refused' }

export function passGate(facts: GateFacts): GateDecision {
  return facts.isAdministrator ? gateForAdministrator(facts) : gateForStranger(facts)
}

function gateForAdministrator(facts: GateFacts): GateDecision {
  const { intent, standing, isConfirmed, isConsentNeeded } = facts
  const rule = GATE_FOR_ADMINISTRATORS[intent][standing]
  if (rule === 'refused' || rule === 'take-over') return { kind: 'refused' }
  if (rule === 'proved' || isConfirmed) return { kind: 'pass', asks: null }
  if (rule === 'go-on' && !isConsentNeeded) return { kind: 'pass', asks: 'confirmation' }
  return { kind: 'park', claim: 'confirmation' }
}

function gateForStranger(facts: GateFacts): GateDecision {
  const rule = GATE_FOR_ADMINISTRATORS[facts.intent][facts.standing]
  if (rule === 'refused' || rule === 'take-over') return { kind: 'refused' }
  if (GATE_FOR_STRANGERS[facts.intent] === 'go-on' && !facts.isConsentNeeded) {
    return { kind: 'pass', asks: 'administrator' }
  }
  if (facts.isApproved) return { kind: 'pass', asks: null }
  return facts.isContactAdministrator
    ? { kind: 'own-approval' }
    : { kind: 'park', claim: 'administrator' }
}
