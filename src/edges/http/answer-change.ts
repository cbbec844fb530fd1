import type { OrderName } from '../../use-cases/parts/hold-order.ts'
import type { World } from '../../use-cases/ports.ts'
import { readOrder } from '../../use-cases/read-order.ts'
import { answerOnce } from './idempotency.ts'
import { toOrderReply } from './order-reply.ts'
import { orderNamed } from './order-request.ts'
import type { Reply, Request } from './route.ts'

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
