import {
  readWebhookUrl,
  type WebhookEndpoint,
  type WebhookEndpointId,
} from '../domain/webhooks/webhook-endpoint.ts'
import type { Actor } from './ports/orders.ts'
import type { World } from './ports.ts'

export type NewWebhookEndpoint = Pick<
  WebhookEndpoint,
  'url' | 'description' | 'types' | 'format'
> & { readonly actor: Actor }

/** An endpoint with its signing secret, which nobody sees again. */
export type MadeWebhookEndpoint = { readonly endpoint: WebhookEndpoint; readonly secret: string }

/** Makes an endpoint that is told of every event from now on. Refuses an address with `invalid-value`. */
export function createWebhookEndpoint(
  world: World,
  { actor, ...wanted }: NewWebhookEndpoint,
): Promise<MadeWebhookEndpoint> {
  const url = readWebhookUrl(wanted.url, world.isOwnHost)
  return world.transact(async ({ webhooks, audit }) => {
    const at = world.now()
    const endpoint: WebhookEndpoint = {
      ...wanted,
      url,
      id: world.newId() as WebhookEndpointId,
      version: 1,
      createdAt: at,
      disabled: null,
      failureToldAt: null,
      formerSecretUntil: null,
    }
    const secret = world.secrets.newSigningSecret()
    await webhooks.add(endpoint, secret)
    await audit.add({ at, kind: 'webhook-endpoint.made', actor, facts: { id: endpoint.id, url } })
    return { endpoint, secret }
  })
}
