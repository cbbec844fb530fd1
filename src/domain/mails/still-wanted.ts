import type { ClaimState } from '../claims/claim.ts'
import { type OrderState, STATES_BEFORE_MAPPING } from '../orders/order-states.ts'
import type { Mail, MailKind } from './mail.ts'

/** While an order can still be set up. */
const BEFORE_MAPPING: readonly OrderState[] = STATES_BEFORE_MAPPING.filter(
  (state) => state !== 'scheduled',
)

/** The order states in which a mail still makes sense; `any` where it always does. */
const WANTED_IN: Readonly<Record<MailKind, readonly OrderState[] | 'any'>> = {
  invitation: BEFORE_MAPPING,
  code: 'any',
  'claim-administrator': 'any',
  'claim-confirmation': 'any',
  'claim-acceptance': 'any',
  'claim-partner-link': 'any',
  'partner-linked': 'any',
  'partner-link-ended': 'any',
  'claim-answered': 'any',
  'departure-notice': ['in-review'],
  'departure-proof': ['in-review'],
  'departure-progress': ['in-review', 'in-setup'],
  'claim-settled': 'any',
  question: BEFORE_MAPPING,
  'take-over': BEFORE_MAPPING,
  'contact-changed': 'any',
  'hand-over-request': BEFORE_MAPPING,
  'sent-back': BEFORE_MAPPING,
  mapped: ['mapped', 'provisioned'],
  provisioned: ['provisioned'],
  undone: 'any',
  'contact-silent': ['invited'],
  'contact-unreachable': BEFORE_MAPPING,
  'webhook-failed': 'any',
  'order-ended': ['cancelled', 'expired'],
  'reviewer-sign-in-code': 'any',
}

const ASKING: readonly MailKind[] = [
  'claim-administrator',
  'claim-confirmation',
  'claim-acceptance',
  'claim-partner-link',
  'departure-notice',
]

/** Mails that tell something and only offer a link: without it, they are still worth reading. */
const TELLING: readonly MailKind[] = [
  'claim-answered',
  'departure-progress',
  'mapped',
  'partner-linked',
  'undone',
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
  if (around.isLocatorLive === false && !TELLING.includes(mail.kind)) return 'Its link has ended.'
  const isOfUse = !('validMinutes' in mail) || !isOver(mail.validMinutes, around)
  return isOfUse ? null : 'Its time had run out.'
}

function isOver(validMinutes: number, { now, queuedAt }: Surroundings): boolean {
  return now.getTime() >= queuedAt.getTime() + validMinutes * 60_000
}
