import type { OrderId } from '../domain/orders/order.ts'
import { SYSTEM, tellTimeline } from './parts/move-order.ts'
import type { Marketplace } from './ports/marketplaces.ts'
import type { Stores, World } from './ports.ts'

const TOLD = { activated: 'purchase.activated', refused: 'purchase.activation-refused' } as const

/**
 * Tells the marketplace that sold a provisioned order that all is set up, outside of any transaction,
 * and writes down what it said. May be repeated; what it throws is tried again.
 */
export async function activatePurchase(
  world: World,
  marketplace: Marketplace | undefined,
  id: OrderId,
): Promise<void> {
  const externalId = await world.transact((stores) => waiting(stores, id))
  if (externalId === undefined) return
  if (marketplace === undefined) throw new Error('The marketplace of this order is not set up.')
  const outcome = await marketplace.activate(externalId)
  await world.transact(async (stores) => {
    const order = await stores.orders.lock(id)
    if (order === undefined || (await waiting(stores, id)) === undefined) return
    await tellTimeline(stores, world, order, TOLD[outcome], SYSTEM)
  })
}

/** The order's external id, if a marketplace sold it and was not told yet. */
async function waiting(stores: Stores, id: OrderId): Promise<string | undefined> {
  const order = await stores.orders.find(id)
  const story = await stores.timeline.of(id)
  const isSold = story[0]?.actor.kind === 'system' && story[0].actor.id === 'azure'
  const isTold = story.some(({ kind }) => kind === TOLD.activated || kind === TOLD.refused)
  return order?.state === 'provisioned' && isSold && !isTold ? order.externalId : undefined
}
