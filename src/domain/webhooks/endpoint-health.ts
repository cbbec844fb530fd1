import type { WebhookEndpoint } from './webhook-endpoint.ts'

/** So many of the newest deliveries of an endpoint tell how it is. */
export const RECENT_DELIVERIES = 100

/** What became of the newest deliveries of an endpoint. */
export type RecentDeliveries = {
  readonly deliveredCount: number
  readonly failedCount: number
  /** Still pending after an attempt that was in vain. */
  readonly retriedCount: number
  readonly isLastInVain: boolean
  readonly lastDeliveredAt: Date | null
}

export const HEALTHS = ['disabled', 'gone', 'failing', 'retried', 'good', 'unused'] as const
/**
 * `gone`: it answered 410, and is disabled. `failing`: the last delivery was given up. `retried`:
 * something is tried again. `unused`: nothing has come to an end yet.
 */
export type EndpointHealth = (typeof HEALTHS)[number]

/** How an endpoint is, told by the newest of its deliveries. */
export function endpointHealth(
  { disabled }: Pick<WebhookEndpoint, 'disabled'>,
  recent: RecentDeliveries,
): EndpointHealth {
  if (disabled !== null) return disabled.because === 'gone' ? 'gone' : 'disabled'
  if (recent.isLastInVain) return 'failing'
  if (recent.retriedCount > 0) return 'retried'
  return recent.deliveredCount + recent.failedCount > 0 ? 'good' : 'unused'
}
