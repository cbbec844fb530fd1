import { NEXT_ACTORS } from '../domain/orders/order-states.ts'
import { enterSetup, type Visitor } from './parts/doors.ts'
import { isOpen, OPEN_STATES } from './parts/other-orders.ts'
import type { World } from './ports.ts'

/** More than any person sets up by hand. */
const LONGEST_LIST = 200

/**
 * All open orders whose contact is the mailbox that was proved in this browser, the newest first:
 * also once the order of the page itself is done.
 */
export function listOwnOrders(world: World, visitor: Visitor) {
  return world.transact(async (stores) => {
    const { order: present } = await enterSetup(stores, world, visitor)
    const { email } = present.contact
    const open = { contact: email, states: OPEN_STATES, limit: LONGEST_LIST }
    const orders = await stores.orders.list(open)
    return {
      orders: orders.filter(isOpen).map((order) => ({
        id: order.id,
        number: order.externalId,
        lines: order.lines.map(({ name, sku, quantity }) => ({ name, sku, quantity })),
        companyName: order.company.name,
        state: order.state,
        nextActor: NEXT_ACTORS[order.state],
        expiresAt: order.expiresAt?.toISOString() ?? null,
        isPresent: order.id === present.id,
      })),
    }
  })
}
