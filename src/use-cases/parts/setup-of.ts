import type { Order } from '../../domain/orders/order.ts'
import type { Setup } from '../../domain/setups/setup.ts'
import { newSetup } from '../../domain/setups/setup-step.ts'
import type { Stores } from '../ports.ts'

/** What was answered so far for this order; a fresh setup where nobody has begun. */
export async function setupOf(stores: Stores, order: Order): Promise<Setup> {
  return (await stores.setups.find(order.id)) ?? newSetup(order)
}
