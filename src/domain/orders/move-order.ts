import type { Settings } from '../settings.ts'
import type { Order } from './order.ts'
import { EXPIRING_STATES, type OrderState, requireTransition } from './order-states.ts'

const DAY = 86_400_000

/**
 * The order in its next state. Refuses what the table of states does not allow. The expiry clock
 * stops while an order is parked or in review, goes on where it stopped, and starts anew when an
 * expired order is invited again.
 */
export function moveOrder(order: Order, to: OrderState, now: Date, settings: Settings): Order {
  if (order.state !== to) requireTransition(order.state, to)
  return { ...order, state: to, stateSince: now, ...clockOf(order, to, now, settings) }
}

function clockOf(
  order: Order,
  to: OrderState,
  now: Date,
  settings: Settings,
): Pick<Order, 'expiresAt' | 'expiryLeftMilliseconds'> {
  if (!EXPIRING_STATES.includes(to)) {
    const left = order.expiresAt ? order.expiresAt.getTime() - now.getTime() : null
    return {
      expiresAt: null,
      expiryLeftMilliseconds: left === null ? order.expiryLeftMilliseconds : Math.max(0, left),
    }
  }
  if (order.expiresAt !== null) return { expiresAt: order.expiresAt, expiryLeftMilliseconds: null }
  const isAnew = order.state === 'expired' || order.expiryLeftMilliseconds === null
  const left = isAnew
    ? settings.orderExpiryDays * DAY
    : Math.max(DAY, order.expiryLeftMilliseconds ?? 0)
  return { expiresAt: new Date(now.getTime() + left), expiryLeftMilliseconds: null }
}
