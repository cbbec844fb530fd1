import type { Order } from '../domain/orders/order.ts'
import { STATES_BEFORE_MAPPING } from '../domain/orders/order-states.ts'
import { cancelHeldOrder } from './parts/cancel-held-order.ts'
import { endReviews } from './parts/end-reviews.ts'
import { requireState } from './parts/hold-order.ts'
import { tellTimeline } from './parts/move-order.ts'
import type { MarketplaceChange } from './ports/marketplaces.ts'
import type { Actor } from './ports/orders.ts'
import type { Stores, World } from './ports.ts'

/**
 * Tells on the order what became of its purchase, once for each operation. A purchase that ended before
 * the order was mapped cancels it. Another plan or quantity is refused with
 * `order-transition-refused` unless the order is provisioned: there is nothing to change yet, or no more.
 */
export function recordMarketplaceChange(
  world: World,
  { change, actor }: { readonly change: MarketplaceChange; readonly actor: Actor },
): Promise<'told' | 'known' | 'unknown-order'> {
  const { externalId, action, ...facts } = change
  return world.transact(async (stores) => {
    const found = await stores.orders.findByExternalId(externalId)
    const order = found && (await stores.orders.lock(found.order.id))
    if (order === undefined) return 'unknown-order'
    const story = await stores.timeline.of(order.id)
    if (story.some((entry) => entry.facts.operationId === facts.operationId)) return 'known'
    if (CHANGES.includes(action)) {
      requireState(order, ['provisioned'], 'The plan and the quantity can change')
    }
    await tellTimeline(stores, world, order, `purchase.${action}`, actor, facts)
    if (action === 'unsubscribed') await cancelUnmapped(stores, world, order, actor)
    return 'told'
  })
}

const CHANGES: readonly MarketplaceChange['action'][] = ['plan-changed', 'quantity-changed']

async function cancelUnmapped(
  stores: Stores,
  world: World,
  order: Order,
  actor: Actor,
): Promise<void> {
  if (!STATES_BEFORE_MAPPING.includes(order.state)) return
  const cancelled = await cancelHeldOrder(stores, world, order, actor)
  const why = 'The purchase was cancelled at the marketplace.'
  await endReviews(stores, world, cancelled, 'cancel', why, actor)
}
