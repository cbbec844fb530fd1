import type { WebhookEndpointId } from '../domain/webhooks/webhook-endpoint.ts'
import { holdEndpoint, requireEnabled } from './parts/webhook-endpoint-named.ts'
import type { ReplayRange } from './ports/webhooks.ts'
import type { World } from './ports.ts'

/** Sends again all deliveries of a time that are not on their way already; answers how many. */
export function replayDeliveries(
  world: World,
  { id, ...range }: ReplayRange & { readonly id: WebhookEndpointId },
): Promise<number> {
  return world.transact(async (stores) => {
    requireEnabled(await holdEndpoint(stores, id))
    return stores.webhooks.replayRange(id, range, world.now())
  })
}
