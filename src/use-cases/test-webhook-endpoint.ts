import type { Delivery, DeliveryId } from '../domain/webhooks/delivery.ts'
import type { WebhookEndpointId } from '../domain/webhooks/webhook-endpoint.ts'
import { holdEndpoint, requireEnabled } from './parts/webhook-endpoint-named.ts'
import type { World } from './ports.ts'

/** Sends `webhook.test`, about no order, like every other event. Answers its delivery. */
export function testWebhookEndpoint(world: World, id: WebhookEndpointId): Promise<Delivery> {
  return world.transact(async (stores) => {
    requireEnabled(await holdEndpoint(stores, id))
    const now = world.now()
    const delivery: Delivery = {
      id: world.newId() as DeliveryId,
      endpointId: id,
      eventId: null,
      state: 'pending',
      attempts: 0,
      nextAttemptAt: now,
      createdAt: now,
      finishedAt: null,
      lastStatus: null,
      lastFailure: null,
    }
    await stores.webhooks.addDelivery(delivery)
    return delivery
  })
}
