import type { Order } from '../domain/orders/order.ts'
import { holdOrder, type OrderName, requireState } from './parts/hold-order.ts'
import { inviteContact } from './parts/invite-contact.ts'
import type { Actor } from './ports/orders.ts'
import type { World } from './ports.ts'

/**
 * Invites the contact of an expired order again: a new mail, a new expiry clock, and what was
 * entered is still there. Refuses with `order-transition-refused` what has not expired.
 */
export function reopenOrder(
  world: World,
  { order: name, actor }: { readonly order: OrderName; readonly actor: Actor },
): Promise<Order> {
  return world.transact(async (stores) => {
    const order = await holdOrder(stores, name)
    requireState(order, ['expired'], 'An order can be reopened')
    return inviteContact(stores, world, order, actor, 'order.reopened')
  })
}
