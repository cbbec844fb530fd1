import { DomainError } from '../../domain/error.ts'
import type { Delivery, DeliveryId } from '../../domain/webhooks/delivery.ts'
import type { WebhookEndpoint, WebhookEndpointId } from '../../domain/webhooks/webhook-endpoint.ts'
import type { Stores } from '../ports.ts'

/** Of which version the endpoint must be to be changed; absent: of any. */
export type IfVersion = { readonly ifVersion?: readonly number[] }

/**
 * The endpoint, held until the transaction ends. Refuses with `webhook-endpoint-not-found`, and with
 * `webhook-endpoint-changed` where `ifVersion` does not name its version.
 */
export async function holdEndpoint(
  { webhooks }: Stores,
  id: WebhookEndpointId,
  { ifVersion }: IfVersion = {},
): Promise<WebhookEndpoint> {
  const endpoint = (await webhooks.lock(id)) ?? notFound()
  if (ifVersion === undefined || ifVersion.includes(endpoint.version)) return endpoint
  throw new DomainError('webhook-endpoint-changed', 'Somebody has changed the endpoint.')
}

export async function endpointNamed(
  { webhooks }: Stores,
  id: WebhookEndpointId,
): Promise<WebhookEndpoint> {
  return (await webhooks.find(id)) ?? notFound()
}

function notFound(): never {
  throw new DomainError('webhook-endpoint-not-found', 'There is no such webhook endpoint.')
}

/** Refuses with `webhook-delivery-not-found` also what belongs to another endpoint. */
export async function deliveryNamed(
  stores: Stores,
  endpointId: WebhookEndpointId,
  id: DeliveryId,
): Promise<Delivery> {
  await endpointNamed(stores, endpointId)
  const delivery = await stores.webhooks.findDelivery(id)
  if (delivery?.endpointId === endpointId) return delivery
  throw new DomainError('webhook-delivery-not-found', 'There is no such delivery.')
}

export function requireEnabled({ disabled }: WebhookEndpoint): void {
  if (disabled === null) return
  throw new DomainError('webhook-endpoint-disabled', 'Nothing is sent to a disabled endpoint.')
}
