import type { WebhookEndpointId } from '../domain/webhooks/webhook-endpoint.ts'
import { holdEndpoint, type IfVersion } from './parts/webhook-endpoint-named.ts'
import type { Actor } from './ports/orders.ts'
import type { World } from './ports.ts'

/** Nothing more is sent to it; what waited is dropped. Refused as a change is, where `ifVersion` does not fit. */
export function removeWebhookEndpoint(
  world: World,
  input: { readonly id: WebhookEndpointId; readonly actor: Actor } & IfVersion,
): Promise<void> {
  return world.transact(async (stores) => {
    const { id, url } = await holdEndpoint(stores, input.id, input)
    const at = world.now()
    await stores.webhooks.remove(id, at)
    const facts = { id, url }
    await stores.audit.add({ at, kind: 'webhook-endpoint.removed', actor: input.actor, facts })
  })
}
