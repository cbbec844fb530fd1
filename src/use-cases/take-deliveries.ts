import type { Delivery } from '../domain/webhooks/delivery.ts'
import type { World } from './ports.ts'

/** Longer than any attempt takes: what a process that died had taken is free again after it. */
const LEASE_MILLISECONDS = 60_000
/** An endpoint that hangs keeps so many attempts busy, and nobody else's. */
const AT_ONCE_PER_ENDPOINT = 4

/** Takes deliveries that are due for this process, a few of each endpoint. */
export function takeDeliveries(world: World, limit: number): Promise<readonly Delivery[]> {
  return world.transact(({ webhooks }) => {
    const now = world.now()
    const leasedUntil = new Date(now.getTime() + LEASE_MILLISECONDS)
    return webhooks.takeDue(now, { perEndpoint: AT_ONCE_PER_ENDPOINT, limit, leasedUntil })
  })
}
