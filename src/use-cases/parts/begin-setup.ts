import type { Order } from '../../domain/orders/order.ts'
import { newSetup } from '../../domain/setups/setup-step.ts'
import type { Stores, World } from '../ports.ts'
import { contactOf, moveHeldOrder } from './move-order.ts'

/** The contact's mailbox is proved: an order that was only invited is now being set up. */
export async function beginSetup(stores: Stores, world: World, order: Order): Promise<void> {
  if (order.state !== 'invited') return
  await moveHeldOrder(stores, world, order, 'in-setup', { actor: contactOf(order) })
  if ((await stores.setups.find(order.id)) === undefined) await stores.setups.put(newSetup(order))
}
