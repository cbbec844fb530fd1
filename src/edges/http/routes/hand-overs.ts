import { setTimeout as sleep } from 'node:timers/promises'
import Type from 'typebox'
import type { OrderId } from '../../../domain/orders/order.ts'
import { answerHandOverRequest } from '../../../use-cases/answer-hand-over-request.ts'
import { askForHandOver } from '../../../use-cases/ask-for-hand-over.ts'
import { handOverOrder } from '../../../use-cases/hand-over-order.ts'
import { listOwnOrders } from '../../../use-cases/list-own-orders.ts'
import { openOwnOrder } from '../../../use-cases/open-own-order.ts'
import type { World } from '../../../use-cases/ports.ts'
import * as contract from '../contracts/hand-overs.ts'
import { setupView } from '../contracts/setup.ts'
import type { Server } from '../route.ts'
import { locatorHeader, visitorOf } from '../visitor.ts'

const PAGE = { hide: true, headers: locatorHeader } as const

/** Handing an order over, asking for one, and the other orders of the same mailbox. */
export function handOverRoutes(server: Server, world: World): void {
  server.post(
    '/setup/api/hand-over',
    {
      schema: { ...PAGE, body: contract.handOverBody, response: { 200: contract.handedOverView } },
    },
    (request) => handOverOrder(world, visitorOf(request), request.body),
  )
  const answered = Type.Union([contract.handedOverView, setupView])
  server.post(
    '/setup/api/request',
    { schema: { ...PAGE, body: contract.requestBody, response: { 200: answered } } },
    (request) => answerHandOverRequest(world, visitorOf(request), request.body),
  )
  askingRoute(server, world)
  ownOrderRoutes(server, world)
}

/** Whether a mail was sent is not to be read from the answer, nor from how long it took. */
function askingRoute(server: Server, world: World): void {
  server.post(
    '/setup/api/asking',
    { schema: { ...PAGE, body: contract.askingBody, response: { 200: contract.askedView } } },
    async (request) => {
      const { locator } = visitorOf(request)
      const { email } = request.body
      const least = sleep(world.settings.leastMatchMilliseconds)
      await Promise.all([askForHandOver(world, { locator, email }), least])
      return {}
    },
  )
}

function ownOrderRoutes(server: Server, world: World): void {
  server.get(
    '/setup/api/orders',
    { schema: { ...PAGE, response: { 200: contract.ownOrdersView } } },
    (request) => listOwnOrders(world, visitorOf(request)),
  )
  server.post(
    '/setup/api/orders',
    { schema: { ...PAGE, body: contract.ownOrderBody, response: { 200: contract.pageView } } },
    (request) => openOwnOrder(world, visitorOf(request), request.body.orderId as OrderId),
  )
}
