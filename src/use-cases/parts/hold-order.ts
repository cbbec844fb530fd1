import { DomainError } from '../../domain/error.ts'
import type { Order, OrderId } from '../../domain/orders/order.ts'
import { type OrderState, STATES_BEFORE_MAPPING } from '../../domain/orders/order-states.ts'
import type { Stores } from '../ports.ts'

/** An order's own id, or the vendor's number for it. */
export type OrderName = { readonly id: OrderId } | { readonly externalId: string }

/** To read it only; what changes an order takes `holdOrder`. Refuses with `order-not-found`. */
export async function findOrder(stores: Stores, name: OrderName): Promise<Order> {
  const order =
    'id' in name
      ? await stores.orders.find(name.id)
      : (await stores.orders.findByExternalId(name.externalId))?.order
  if (order === undefined) throw new DomainError('order-not-found', 'There is no such order.')
  return order
}

/** The order under its row lock: everything that changes an order begins with this. */
export async function holdOrder(stores: Stores, name: OrderName): Promise<Order> {
  const { id } = await findOrder(stores, name)
  const order = await stores.orders.lock(id)
  if (order === undefined) throw new DomainError('order-not-found', 'There is no such order.')
  return order
}

/** Refuses unless the order is before its point of no return; `what` completes "… can …". */
export function requireBeforeMapping(order: Order, what: string): void {
  requireState(order, STATES_BEFORE_MAPPING, what)
}

/** Refuses with `order-transition-refused`; `what` begins the sentence. */
export function requireState(order: Order, allowed: readonly OrderState[], what: string): void {
  if (allowed.includes(order.state)) return
  throw new DomainError(
    'order-transition-refused',
    `${what} while an order is ${allowed.join(', ')}; this one is ${order.state}.`,
    { from: order.state },
  )
}
