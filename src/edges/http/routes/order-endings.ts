import { cancelOrder } from '../../../use-cases/cancel-order.ts'
import type { World } from '../../../use-cases/ports.ts'
import { reopenOrder } from '../../../use-cases/reopen-order.ts'
import { undoMapping } from '../../../use-cases/undo-mapping.ts'
import { answerChange, CHANGED, CHANGING } from '../answer-change.ts'
import { undoBody } from '../contracts/orders.ts'
import { nothingBody } from '../contracts/schema.ts'
import { actorOf } from '../order-request.ts'
import type { Server } from '../route.ts'

/** Orders that end, and those that come back. */
export function orderEndingRoutes(server: Server, world: World): void {
  cancelOrders(server, world)
  returnOrders(server, world)
}

function cancelOrders(server: Server, world: World): void {
  server.post(
    '/v1/orders/:id/cancel',
    {
      config: { ...CHANGING, isAnsweredOnce: true },
      schema: {
        ...CHANGED,
        operationId: 'cancelOrder',
        summary: 'Cancel an order',
        description: 'Until the order is mapped. Repeating it changes nothing.',
        body: nothingBody,
      },
    },
    (request, reply) =>
      answerChange(world, request, reply, (world, order) =>
        cancelOrder(world, { order, actor: actorOf(request) }),
      ),
  )
}

function returnOrders(server: Server, world: World): void {
  server.post(
    '/v1/orders/:id/reopen',
    {
      config: { ...CHANGING, isAnsweredOnce: true },
      schema: {
        ...CHANGED,
        operationId: 'reopenOrder',
        summary: 'Reopen an expired order',
        description:
          'Invites the contact again, with a new mail and a new expiry clock. What was entered is still there.',
        body: nothingBody,
      },
    },
    (request, reply) =>
      answerChange(world, request, reply, (world, order) =>
        reopenOrder(world, { order, actor: actorOf(request) }),
      ),
  )
  server.post(
    '/v1/orders/:id/undo',
    {
      config: {
        ...CHANGING,
        isAnsweredOnce: true,
        scopes: ['reviews'] as const,
        problems: [...CHANGING.problems, 'undo-too-late'] as const,
      },
      schema: {
        ...CHANGED,
        operationId: 'undoMapping',
        summary: 'Undo the mapping of an order',
        description:
          'Until `mapping.undoUntil`. The subscription leaves the organization, your target is called to undo what it did, and the order returns to its contact (`in-setup`) or to a reviewer (`in-review`). Everybody who was told of the mapping is told.',
        body: undoBody,
      },
    },
    (request, reply) =>
      answerChange(world, request, reply, (world, order) => {
        const { to = 'in-setup', reason } = request.body
        return undoMapping(world, { order, to, reason, actor: actorOf(request) })
      }),
  )
}
