import type { Order } from '../domain/orders/order.ts'
import { RESENDING_STATES } from '../domain/orders/order-actions.ts'
import { holdOrder, type OrderName, requireState } from './parts/hold-order.ts'
import { mailInvitation } from './parts/invite-contact.ts'
import { tellTimeline } from './parts/move-order.ts'
import type { Actor } from './ports/orders.ts'
import type { World } from './ports.ts'

/**
 * Sends the contact the invitation again, with a new locator; the former ones die. What was entered
 * stays, and so do sessions that proved the mailbox. Each call sends one mail.
 */
export function resendInvitation(
  world: World,
  input: { readonly order: OrderName; readonly actor: Actor },
): Promise<Order> {
  return world.transact(async (stores) => {
    const order = await holdOrder(stores, input.order)
    requireState(order, RESENDING_STATES, 'The invitation can be sent again')
    const now = world.now()
    await stores.setups.endLocators({ orderId: order.id }, now)
    const again = { ...order, invitedAt: now, remindersSentCount: 0 }
    await stores.orders.update(again)
    await tellTimeline(stores, world, order, 'invitation.sent-again', input.actor)
    await mailInvitation(stores, world, again, 0)
    return again
  })
}
