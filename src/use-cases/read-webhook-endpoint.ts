import type { WebhookEndpoint, WebhookEndpointId } from '../domain/webhooks/webhook-endpoint.ts'
import { endpointNamed } from './parts/webhook-endpoint-named.ts'
import type { World } from './ports.ts'

export function readWebhookEndpoint(world: World, id: WebhookEndpointId): Promise<WebhookEndpoint> {
  return world.transact((stores) => endpointNamed(stores, id))
}
