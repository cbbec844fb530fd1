import type { EmailAddress, OrderId } from '../orders/order.ts'

/** Somebody with a forwarded link asks the named contact to hand the order over. */
export type HandOverRequest = {
  readonly id: string
  readonly orderId: OrderId
  /** The contact who is asked; another contact ends it. */
  readonly contactVersion: number
  /** Canonical address of the one who asks, as typed: nobody has proved it. */
  readonly email: EmailAddress
  readonly state: 'open' | 'agreed' | 'refused' | 'ended'
  readonly askedAt: Date
  readonly answeredAt: Date | null
}

const HOUR = 3_600_000

export const REQUEST_LIMITS = {
  /** For one contact of one order, however many people ask. */
  requestsPerContact: 3,
  hoursBetween: 24,
  /** So long the question can be answered; then somebody else may ask. */
  openDays: 7,
} as const

/** The question still waits for the contact's answer. */
export function isAnswerable(request: HandOverRequest, contactVersion: number, now: Date): boolean {
  const age = now.getTime() - request.askedAt.getTime()
  const isOfContact = request.contactVersion === contactVersion
  return request.state === 'open' && isOfContact && age < REQUEST_LIMITS.openDays * 24 * HOUR
}

/**
 * May the contact be asked now? Whoever has a forwarded link can ask, so that the contact's mailbox
 * must not be flooded by it: one open question, one a day, three in all.
 */
export function mayBeAsked(
  requests: readonly HandOverRequest[],
  contactVersion: number,
  now: Date,
): boolean {
  const asked = requests.filter((request) => request.contactVersion === contactVersion)
  if (asked.length >= REQUEST_LIMITS.requestsPerContact) return false
  const since = now.getTime() - REQUEST_LIMITS.hoursBetween * HOUR
  return asked.every(
    (request) => !isAnswerable(request, contactVersion, now) && request.askedAt.getTime() <= since,
  )
}
