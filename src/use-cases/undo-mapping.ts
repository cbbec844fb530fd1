import type { Order } from '../domain/orders/order.ts'
import { holdOrder, type OrderName } from './parts/hold-order.ts'
import { type Undo, undoHeldMapping } from './parts/undo-held-mapping.ts'
import type { World } from './ports.ts'

/**
 * Undoes the mapping of an order, inside its window: the subscription leaves the organization, the
 * target undoes what it did, and the order returns to its contact or to a reviewer. Refuses with
 * `order-transition-refused` what is not mapped, and with `undo-too-late` what is final.
 */
export function undoMapping(
  world: World,
  { order: name, ...undo }: Undo & { readonly order: OrderName },
): Promise<Order> {
  return world.transact(async (stores) => {
    const order = await holdOrder(stores, name)
    return undoHeldMapping(stores, world, order, undo)
  })
}
