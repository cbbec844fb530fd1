import { DomainError } from '../domain/error.ts'
import type { Delivery, DeliveryId } from '../domain/webhooks/delivery.ts'
import type { WebhookEndpointId } from '../domain/webhooks/webhook-endpoint.ts'
import { deliveryNamed, holdEndpoint, requireEnabled } from './parts/webhook-endpoint-named.ts'
import type { World } from './ports.ts'

/**
 * Sends a delivery again, with all its attempts, under the same `webhook-id`. Refuses with
 * `webhook-delivery-under-way` one that is still tried.
 */
export function replayDelivery(
  world: World,
  input: { readonly endpointId: WebhookEndpointId; readonly deliveryId: DeliveryId },
): Promise<Delivery> {
  return world.transact(async (stores) => {
    requireEnabled(await holdEndpoint(stores, input.endpointId))
    const { id } = await deliveryNamed(stores, input.endpointId, input.deliveryId)
    if (!(await stores.webhooks.replay(id, world.now()))) {
      throw new DomainError('webhook-delivery-under-way', 'The delivery is on its way already.')
    }
    return deliveryNamed(stores, input.endpointId, id)
  })
}
