import type { EventId } from '../events/event.ts'
import type { WebhookEndpointId } from './webhook-endpoint.ts'

export type DeliveryId = string & { readonly __brand: 'DeliveryId' }

export const DELIVERY_STATES = ['pending', 'delivered', 'failed', 'dropped'] as const
/** `failed`: every attempt was in vain. `dropped`: its endpoint was disabled or removed meanwhile. */
export type DeliveryState = (typeof DELIVERY_STATES)[number]

/** One event on its way to one endpoint. */
export type Delivery = {
  readonly id: DeliveryId
  readonly endpointId: WebhookEndpointId
  /** Null for a test. */
  readonly eventId: EventId | null
  readonly state: DeliveryState
  /** Begun since it was made or replayed. */
  readonly attempts: number
  readonly nextAttemptAt: Date | null
  readonly createdAt: Date
  readonly finishedAt: Date | null
  readonly lastStatus: number | null
  readonly lastFailure: string | null
}

/** What came back from an attempt. No status: nothing did, for the reason that `failure` says. */
export type Attempt = {
  readonly at: Date
  readonly milliseconds: number
  readonly status: number | null
  readonly failure: string | null
  /** What the endpoint wished by `Retry-After`. */
  readonly retryAfterSeconds: number | null
}

const MINUTE = 60
const HOUR = 60 * MINUTE
/** Seconds between one attempt and the next: ten attempts in 75 hours and 35 minutes. */
export const WAITS_SECONDS: readonly number[] = [
  5,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
]
const MOST_ATTEMPTS = WAITS_SECONDS.length + 1
/** So that endpoints which failed together are not all called together. */
const SPREAD = 0.1
/** No endpoint may put off a delivery for longer than the longest wait. */
const LONGEST_WISH_SECONDS = 24 * HOUR

/** What follows an attempt: it is done, tried again at a time, given up, or its endpoint is gone. */
export type AfterAttempt =
  | { readonly kind: 'delivered' | 'failed' | 'gone' }
  | { readonly kind: 'again'; readonly at: Date }

/**
 * `attempts` counts the one that has just ended; `random` is from 0 up to 1. A longer wish of the
 * endpoint's wins over the schedule; 410 ends it at once.
 */
export function afterAttempt(
  { status, retryAfterSeconds }: Attempt,
  attempts: number,
  now: Date,
  random: number,
): AfterAttempt {
  if (status !== null && status >= 200 && status < 300) return { kind: 'delivered' }
  if (status === 410) return { kind: 'gone' }
  const wait = WAITS_SECONDS[attempts - 1]
  if (attempts >= MOST_ATTEMPTS || wait === undefined) return { kind: 'failed' }
  const spread = wait * (1 - SPREAD + 2 * SPREAD * random)
  const wished = Math.min(retryAfterSeconds ?? 0, LONGEST_WISH_SECONDS)
  return { kind: 'again', at: new Date(now.getTime() + Math.max(spread, wished) * 1000) }
}
