import type { ClaimState } from '../claims/claim.ts'
import type { OrderState } from '../orders/order-states.ts'
import type { Mail, MailKind } from './mail.ts'

/** The order states in which a mail still makes sense; `any` where it always does. */
const WANTED_IN: Readonly<Record<MailKind, readonly OrderState[] | 'any'>> = {
  invitation: ['invited', 'in-setup'],
  code: 'any',
  'claim-administrator': 'any',
  'claim-confirmation': 'any',
  'claim-acceptance': 'any',
  'claim-answered': 'any',
  'claim-settled': 'any',
  question: ['invited', 'in-setup', 'awaiting-approval', 'in-review'],
  'take-over': ['invited', 'in-setup', 'awaiting-approval', 'in-review'],
  'contact-changed': 'any',
  'sent-back': ['invited', 'in-setup'],
  mapped: ['mapped', 'provisioned'],
  provisioned: ['provisioned'],
  'order-ended': ['cancelled', 'expired'],
}

const ASKING: readonly MailKind[] = [
  'claim-administrator',
  'claim-confirmation',
  'claim-acceptance',
]

/** What has become of a mail's surroundings since it was queued; null where it has none. */
export type Surroundings = {
  readonly now: Date
  readonly queuedAt: Date
  readonly orderState: OrderState | null
  readonly claimState: ClaimState | null
  readonly isLocatorLive: boolean | null
}

/** Why a queued mail should no longer be sent; null when it should. */
export function whyUnwanted(mail: Mail, around: Surroundings): string | null {
  const wantedIn = WANTED_IN[mail.kind]
  if (around.orderState && wantedIn !== 'any' && !wantedIn.includes(around.orderState)) {
    return `The order is ${around.orderState}.`
  }
  if (ASKING.includes(mail.kind) && around.claimState && around.claimState !== 'open') {
    return `The claim is ${around.claimState}.`
  }
  if (around.isLocatorLive === false) return 'Its link has ended.'
  const endsAt = endOf(mail, around.queuedAt)
  if (endsAt && endsAt <= around.now) return 'Its time had run out.'
  return null
}

function endOf(mail: Mail, queuedAt: Date): Date | null {
  if (mail.kind === 'code') return new Date(queuedAt.getTime() + mail.validMinutes * 60_000)
  return 'expiresAt' in mail ? new Date(mail.expiresAt) : null
}
