import type { OrderName } from '../../use-cases/parts/hold-order.ts'
import type { World } from '../../use-cases/ports.ts'
import { readOrder } from '../../use-cases/read-order.ts'
import { orderParams, orderReply } from './contracts/orders.ts'
import { answerOnce } from './idempotency.ts'
import { toOrderReply } from './order-reply.ts'
import { orderNamed } from './order-request.ts'
import type { Reply, Request } from './route.ts'

/** What every call that changes an order has in common. */
export const CHANGING = {
  scopes: ['orders:write'],
  problems: ['order-not-found', 'order-transition-refused'],
} as const
export const CHANGED = {
  tags: ['Orders'],
  params: orderParams,
  response: { 200: orderReply },
}

/** Changes an order, once for each Idempotency-Key; answers with the order as it is then. */
export function answerChange(
  world: World,
  request: Request,
  reply: Reply,
  change: (world: World, order: OrderName) => Promise<unknown>,
) {
  return answerOnce(world, request, reply, async (world) => {
    const order = orderNamed((request.params as { readonly id: string }).id)
    await change(world, order)
    return { status: 200, body: toOrderReply(await readOrder(world, order)) }
  })
}
