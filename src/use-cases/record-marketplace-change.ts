import type { Order } from '../domain/orders/order.ts'
import { STATES_BEFORE_MAPPING } from '../domain/orders/order-states.ts'
import { cancelHeldOrder } from './parts/cancel-held-order.ts'
import { endReviews } from './parts/end-reviews.ts'
import { requireState } from './parts/hold-order.ts'
import { tellTimeline } from './parts/move-order.ts'
import type { MarketplaceChange } from './ports/marketplaces.ts'
import type { Actor, TimelineEntry } from './ports/orders.ts'
import type { Stores, World } from './ports.ts'

/**
 * Tells on the order what became of its purchase, once for each operation, and nothing that is no news. A purchase that ended before
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
    if (isToldAlready(story, change, world.now())) return 'known'
    if (CHANGES.includes(action)) {
      requireState(order, ['provisioned'], 'The plan and the quantity can change')
    }
    await tellTimeline(stores, world, order, `purchase.${action}`, actor, facts)
    if (action === 'unsubscribed') await cancelUnmapped(stores, world, order, actor)
    return 'told'
  })
}

type Story = readonly Pick<TimelineEntry, 'kind' | 'at' | 'facts'>[]

const isToldAlready = (story: Story, { operationId, action }: MarketplaceChange, now: Date) =>
  story.some((entry) => entry.facts.operationId === operationId) || isNoNews(story, action, now)

/** Subscriptions are renewed once a month at the most. */
const RENEWED_AT_MOST_EVERY_MILLISECONDS = 20 * 86_400_000
const STANDINGS = ['purchase.suspended', 'purchase.reinstated']

/**
 * These two have no operation that the marketplace could be asked about, and anybody may send them:
 * they are told only where they say something new.
 */
function isNoNews(story: Story, action: MarketplaceChange['action'], now: Date): boolean {
  if (action === 'suspended') {
    return story.findLast(({ kind }) => STANDINGS.includes(kind))?.kind === 'purchase.suspended'
  }
  if (action !== 'renewed') return false
  const last = story.findLast(({ kind }) => kind === 'purchase.renewed')
  return (
    last !== undefined && now.getTime() - last.at.getTime() < RENEWED_AT_MOST_EVERY_MILLISECONDS
  )
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
