import type { Mail, MailKind } from './mail.ts'

const HOUR = 3_600_000

/** How many notices one address gets at most, over all orders; what is more waits. */
const LIMITS = [
  { count: 3, within: HOUR },
  { count: 10, within: 24 * HOUR },
] as const
/** As far back as the limits look. */
export const NOTICES_COUNT_FOR = 24 * HOUR

/** Mails that somebody gets because of what others do. Codes are counted apart. */
export const NOTICE_KINDS: readonly MailKind[] = [
  'claim-administrator',
  'claim-confirmation',
  'claim-acceptance',
  'claim-partner-link',
  'partner-linked',
  'claim-settled',
  'departure-notice',
  'question',
  'take-over',
  'hand-over-request',
  'mapped',
  'provisioned',
  'undone',
]

/** What the contact is told of the own order is no notice, unless somebody handed it to them. */
export function isNotice(mail: Mail): boolean {
  if ('receiver' in mail) return mail.receiver === 'administrator'
  if (mail.kind === 'invitation') return mail.handedOver !== null
  return NOTICE_KINDS.includes(mail.kind)
}

/** When an address that got notices at these instants may get the next one; null: now. */
export function nextNoticeAt(sentAt: readonly Date[], now: Date): Date | null {
  const times = sentAt.map((at) => at.getTime()).toSorted((a, b) => b - a)
  const waits = LIMITS.map(({ count, within }) => (times[count - 1] ?? 0) + within)
  const next = Math.max(...waits)
  return next > now.getTime() ? new Date(next) : null
}
