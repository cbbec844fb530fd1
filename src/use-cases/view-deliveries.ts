import { endpointNamed } from './parts/webhook-endpoint-named.ts'
import type { SeenDelivery } from './ports/webhook-view.ts'
import type { DeliveryFilter } from './ports/webhooks.ts'
import type { World } from './ports.ts'

/** What was sent to an endpoint, newest first, each with what it is about. */
export function viewDeliveries(
  world: World,
  filter: DeliveryFilter,
): Promise<readonly SeenDelivery[]> {
  return world.transact(async (stores) => {
    await endpointNamed(stores, filter.endpointId)
    return stores.webhookView.deliveries(filter)
  })
}
