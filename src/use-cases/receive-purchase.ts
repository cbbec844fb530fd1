import { DomainError } from '../domain/error.ts'
import type { OrderId } from '../domain/orders/order.ts'
import type { World } from './ports.ts'
import { type ReceiveOrder, receiveOrder } from './receive-order.ts'

/**
 * Takes what another system sold as an order. Where its id alone says which purchase it is, a repeat
 * with other content is the order there is: what was sold does not change by being told again.
 */
export async function receivePurchase(
  world: World,
  { order, isKnownById }: { readonly order: ReceiveOrder; readonly isKnownById: boolean },
): Promise<{ readonly orderId: OrderId; readonly isNew: boolean }> {
  try {
    const { order: received, isNew } = await receiveOrder(world, order)
    return { orderId: received.id, isNew }
  } catch (error) {
    const isOther = error instanceof DomainError && error.code === 'order-differs'
    if (!isOther || !isKnownById) throw error
    return { orderId: String(error.facts.orderId) as OrderId, isNew: false }
  }
}
