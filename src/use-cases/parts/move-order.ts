import { moveOrder } from '../../domain/orders/move-order.ts'
import type { Order } from '../../domain/orders/order.ts'
import type { OrderState } from '../../domain/orders/order-states.ts'
import type { Actor, TimelineEntry } from '../ports/orders.ts'
import type { Stores, World } from '../ports.ts'

export const SYSTEM: Actor = { kind: 'system', id: null }

/** The event that each state's coming is told by. */
const EVENT_OF = {
  scheduled: 'order.received',
  invited: 'order.invited',
  'in-setup': 'order.started',
  'awaiting-approval': 'order.awaiting-approval',
  'in-review': 'order.in-review',
  mapped: 'order.mapped',
  provisioned: 'order.provisioned',
  expired: 'order.expired',
  cancelled: 'order.cancelled',
} as const satisfies Record<OrderState, string>

/** Moves a held order, writes it and tells its timeline. One event per transition. */
export async function moveHeldOrder(
  stores: Stores,
  world: World,
  order: Order,
  to: OrderState,
  by: {
    readonly actor: Actor
    readonly facts?: TimelineEntry['facts']
    /** Where the state alone does not tell what happened. */
    readonly event?: 'order.undone' | 'order.reopened'
  },
): Promise<Order> {
  const now = world.now()
  const moved = moveOrder(order, to, now, world.settings)
  await stores.orders.update(moved)
  const isReturn = to === 'in-setup' && order.state !== 'invited'
  await stores.timeline.add(order.id, {
    at: now,
    kind: by.event ?? (isReturn ? 'order.returned-to-setup' : EVENT_OF[to]),
    actor: by.actor,
    facts: by.facts ?? {},
  })
  return moved
}

/** A finer step than a transition, for the order's story. */
export async function tellTimeline(
  stores: Stores,
  world: World,
  order: Order,
  kind: string,
  actor: Actor,
  facts: TimelineEntry['facts'] = {},
): Promise<void> {
  await stores.timeline.add(order.id, { at: world.now(), kind, actor, facts })
}

export const contactOf = (order: Order): Actor => ({ kind: 'contact', id: order.contact.email })
