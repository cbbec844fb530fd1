import type { WebhookEndpointId } from '../domain/webhooks/webhook-endpoint.ts'
import { endpointNamed } from './parts/webhook-endpoint-named.ts'
import type { World } from './ports.ts'

/** The secret that signs what is posted to the endpoint, as `whsec_` and base64. */
export function readWebhookSecret(world: World, id: WebhookEndpointId): Promise<string> {
  return world.transact(async (stores) => {
    await endpointNamed(stores, id)
    const [newest] = await stores.webhooks.secretsOf(id, world.now())
    if (newest === undefined) throw new Error('An endpoint without a secret.')
    return newest
  })
}
