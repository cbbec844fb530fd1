import type { Order } from '../../domain/orders/order.ts'
import type { Actor } from '../ports/orders.ts'
import type { Stores, World } from '../ports.ts'
import { moveHeldOrder } from './move-order.ts'
import { mailContact } from './send.ts'
import { takeBackMapping } from './take-back-mapping.ts'
import { withdrawClaims } from './withdraw-claims.ts'

/**
 * Cancels a held order: its claims are withdrawn, a mapping that a failed run left is taken back, its
 * links and sessions end, and the contact is told (unless no mail was ever sent).
 */
export async function cancelHeldOrder(
  stores: Stores,
  world: World,
  order: Order,
  actor: Actor,
): Promise<Order> {
  const now = world.now()
  const cancelled = await moveHeldOrder(stores, world, order, 'cancelled', { actor })
  await withdrawClaims(stores, world, cancelled, actor)
  // A failed run may have left one.
  await takeBackMapping(stores, world, cancelled)
  await stores.setups.endLocators({ orderId: order.id }, now)
  await stores.setups.endSessions({ orderId: order.id }, now)
  if (order.invitedAt !== null && order.state !== 'expired') {
    const { externalId: orderNumber } = order
    const mail = { kind: 'order-ended', orderNumber, outcome: 'cancelled' } as const
    await mailContact(stores, world, cancelled, mail)
  }
  return cancelled
}
