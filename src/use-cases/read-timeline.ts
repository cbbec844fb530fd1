import { findOrder, type OrderName } from './parts/hold-order.ts'
import type { TimelineEntry } from './ports/orders.ts'
import type { World } from './ports.ts'

/** What happened to an order, oldest first, after the entry with the sequence number `after`. */
export function readTimeline(
  world: World,
  input: { readonly order: OrderName; readonly after: number; readonly limit: number },
): Promise<readonly TimelineEntry[]> {
  return world.transact(async (stores) => {
    const { id } = await findOrder(stores, input.order)
    const entries = await stores.timeline.of(id)
    return entries.filter(({ sequence }) => sequence > input.after).slice(0, input.limit)
  })
}
