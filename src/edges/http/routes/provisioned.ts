import type { World } from '../../../use-cases/ports.ts'
import { readOrder } from '../../../use-cases/read-order.ts'
import { reportProvisioned } from '../../../use-cases/report-provisioned.ts'
import { orderParams, orderReply, provisionedBody } from '../contracts/orders.ts'
import { answerOnce } from '../idempotency.ts'
import { toOrderReply } from '../order-reply.ts'
import { orderNamed } from '../order-request.ts'
import type { Server } from '../route.ts'

/** The target reports that an order is provisioned. */
export function provisionedRoutes(server: Server, world: World): void {
  server.post(
    '/v1/orders/:id/provisioned',
    {
      config: {
        scopes: ['targets'],
        isAnsweredOnce: true,
        problems: ['order-not-found', 'order-transition-refused', 'provisioned-differs'],
      },
      schema: {
        operationId: 'reportProvisioned',
        summary: 'Report that an order is provisioned',
        description:
          'By the target. What it reports must fit the mapping. Repeating it changes nothing.',
        tags: ['Orders'],
        params: orderParams,
        body: provisionedBody,
        response: { 200: orderReply },
      },
    },
    (request, reply) =>
      answerOnce(world, request, reply, async (world) => {
        const name = orderNamed(request.params.id)
        const { order } = await readOrder(world, name)
        await reportProvisioned(world, { orderId: order.id, ...request.body })
        return { status: 200, body: toOrderReply(await readOrder(world, name)) }
      }),
  )
}
