import type { EventType } from '../../domain/events/event.ts'
import type { OrderId } from '../../domain/orders/order.ts'
import type { Delivery } from '../../domain/webhooks/delivery.ts'
import type { RecentDeliveries } from '../../domain/webhooks/endpoint-health.ts'
import type { WebhookEndpointId } from '../../domain/webhooks/webhook-endpoint.ts'
import type { DeliveryFilter } from './webhooks.ts'

/** More than so many that wait are not counted. */
export const MOST_WAITING = 1000

/** A delivery with what it is about. */
export type SeenDelivery = {
  readonly delivery: Delivery
  readonly type: EventType | 'webhook.test'
  /** Null for a test. */
  readonly order: { readonly id: OrderId; readonly externalId: string } | null
  /** How long the last attempt took; null: there was none. */
  readonly lastMilliseconds: number | null
}

export type Traffic = RecentDeliveries & {
  /** Pending, all told; at most `MOST_WAITING`. */
  readonly waitingCount: number
}

/** What people look at, of endpoints and what was sent to them. */
export type WebhookViewStore = {
  trafficOf(ids: readonly WebhookEndpointId[]): Promise<ReadonlyMap<WebhookEndpointId, Traffic>>
  /** Newest first. */
  deliveries(filter: DeliveryFilter): Promise<readonly SeenDelivery[]>
}
