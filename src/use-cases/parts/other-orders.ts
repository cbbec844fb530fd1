import type { Order } from '../../domain/orders/order.ts'
import type { OrderState } from '../../domain/orders/order-states.ts'
import type { Stores } from '../ports.ts'

/** The states in which an order waits for somebody before it is mapped, and can be opened. */
export const OPEN_STATES = [
  'invited',
  'in-setup',
  'awaiting-approval',
  'in-review',
] as const satisfies readonly OrderState[]
export type OpenState = (typeof OPEN_STATES)[number]

export function isOpen(order: Order): order is Order & { readonly state: OpenState } {
  return OPEN_STATES.some((state) => state === order.state)
}

/** How many other orders wait at the mailbox of this order's contact. */
export async function countOtherOrders(stores: Stores, order: Order): Promise<number> {
  const count = await stores.orders.countOfContact(order.contact.email, OPEN_STATES)
  return isOpen(order) ? count - 1 : count
}
