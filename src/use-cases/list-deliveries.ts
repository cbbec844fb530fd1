import type { Delivery } from '../domain/webhooks/delivery.ts'
import { endpointNamed } from './parts/webhook-endpoint-named.ts'
import type { DeliveryFilter } from './ports/webhooks.ts'
import type { World } from './ports.ts'

/** What was sent to an endpoint, is on its way or was given up, newest first. */
export function listDeliveries(world: World, filter: DeliveryFilter): Promise<readonly Delivery[]> {
  return world.transact(async (stores) => {
    await endpointNamed(stores, filter.endpointId)
    return stores.webhooks.listDeliveries(filter)
  })
}
