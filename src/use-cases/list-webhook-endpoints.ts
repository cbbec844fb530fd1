import type { WebhookEndpoint } from '../domain/webhooks/webhook-endpoint.ts'
import type { World } from './ports.ts'

/** Endpoints, oldest first. */
export function listWebhookEndpoints(
  world: World,
  filter: { readonly limit: number; readonly after?: string },
): Promise<readonly WebhookEndpoint[]> {
  return world.transact(({ webhooks }) => webhooks.list(filter))
}
