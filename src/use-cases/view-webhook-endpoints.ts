import { type EndpointHealth, endpointHealth } from '../domain/webhooks/endpoint-health.ts'
import type { WebhookEndpoint } from '../domain/webhooks/webhook-endpoint.ts'
import type { Traffic } from './ports/webhook-view.ts'
import type { World } from './ports.ts'

/** An endpoint, what was lately sent to it, and how it is. */
export type SeenEndpoint = {
  readonly endpoint: WebhookEndpoint
  readonly health: EndpointHealth
  readonly traffic: Traffic
}

/** Endpoints, oldest first, each with how it is. */
export function viewWebhookEndpoints(
  world: World,
  filter: { readonly limit: number; readonly after?: string },
): Promise<readonly SeenEndpoint[]> {
  return world.transact(async ({ webhooks, webhookView }) => {
    const endpoints = await webhooks.list(filter)
    const traffic = await webhookView.trafficOf(endpoints.map(({ id }) => id))
    return endpoints.flatMap((endpoint) => {
      const own = traffic.get(endpoint.id)
      if (own === undefined) return []
      return [{ endpoint, traffic: own, health: endpointHealth(endpoint, own) }]
    })
  })
}
