import type { World } from '../../../use-cases/ports.ts'
import { readOrder } from '../../../use-cases/read-order.ts'
import { reportProvisioned } from '../../../use-cases/report-provisioned.ts'
import { orderParams, orderReply, provisionedBody } from '../contracts/orders.ts'
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
    async ({ params, body }) => {
      const name = orderNamed(params.id)
      const { order } = await readOrder(world, name)
      await reportProvisioned(world, { orderId: order.id, ...body })
      return toOrderReply(await readOrder(world, name))
    },
  )
}
