import type { HandOverRequest } from '../../domain/hand-overs/request.ts'
import { isAnswerable } from '../../domain/hand-overs/request.ts'
import type { Order } from '../../domain/orders/order.ts'
import { STATES_BEFORE_MAPPING } from '../../domain/orders/order-states.ts'
import type { Stores, World } from '../ports.ts'

/** The question of somebody who asks for the order, while its contact can answer it. */
export async function openRequestOf(
  stores: Stores,
  world: World,
  order: Order,
): Promise<HandOverRequest | null> {
  if (!STATES_BEFORE_MAPPING.includes(order.state)) return null
  const requests = await stores.handOvers.requestsOf(order.id)
  return requests.find((one) => isAnswerable(one, order.contactVersion, world.now())) ?? null
}
