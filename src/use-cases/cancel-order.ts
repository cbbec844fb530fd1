import type { Order } from '../domain/orders/order.ts'
import { cancelHeldOrder } from './parts/cancel-held-order.ts'
import { endReviews } from './parts/end-reviews.ts'
import { holdOrder, type OrderName } from './parts/hold-order.ts'
import type { Actor } from './ports/orders.ts'
import type { World } from './ports.ts'

/**
 * Cancels an order that is not mapped yet: its claims are withdrawn, its reviews settled, its links
 * and sessions end, and the contact is told. A repeat changes nothing.
 */
export function cancelOrder(
  world: World,
  input: { readonly order: OrderName; readonly actor: Actor },
): Promise<Order> {
  return world.transact(async (stores) => {
    const order = await holdOrder(stores, input.order)
    if (order.state === 'cancelled') return order
    const { actor } = input
    const cancelled = await cancelHeldOrder(stores, world, order, actor)
    await endReviews(stores, world, cancelled, 'cancel', 'The order was cancelled.', actor)
    return cancelled
  })
}
