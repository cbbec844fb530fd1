import { endpointHealth } from '../domain/webhooks/endpoint-health.ts'
import type { WebhookEndpointId } from '../domain/webhooks/webhook-endpoint.ts'
import { endpointNamed } from './parts/webhook-endpoint-named.ts'
import type { World } from './ports.ts'
import type { SeenEndpoint } from './view-webhook-endpoints.ts'

/** One endpoint with how it is. Refuses with `webhook-endpoint-not-found`. */
export function viewWebhookEndpoint(world: World, id: WebhookEndpointId): Promise<SeenEndpoint> {
  return world.transact(async (stores) => {
    const endpoint = await endpointNamed(stores, id)
    const traffic = (await stores.webhookView.trafficOf([id])).get(id)
    if (traffic === undefined) throw new Error('An endpoint that was asked for is not counted.')
    return { endpoint, traffic, health: endpointHealth(endpoint, traffic) }
  })
}
