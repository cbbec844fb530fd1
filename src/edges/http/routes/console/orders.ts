import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import type { OrderId } from '../../../../domain/orders/order.ts'
import type { OrderState } from '../../../../domain/orders/order-states.ts'
import type { OrderViewId } from '../../../../domain/orders/order-view.ts'
import { isUuid } from '../../../../domain/uuid.ts'
import { keepOrderView } from '../../../../use-cases/keep-order-view.ts'
import { listOrderViews } from '../../../../use-cases/list-order-views.ts'
import type { OrderPlace } from '../../../../use-cases/ports/order-views.ts'
import type { World } from '../../../../use-cases/ports.ts'
import { orderViewNotFound, removeOrderView } from '../../../../use-cases/remove-order-view.ts'
import { type SearchOrders, searchOrders } from '../../../../use-cases/search-orders.ts'
import { toFoundOrder } from '../../console-order-reply.ts'
import { idParams } from '../../contracts/claims-api.ts'
import * as contract from '../../contracts/console/orders.ts'
import { pageOf, placeOf } from '../../lists.ts'
import { signedInAt } from '../../reviewer-access.ts'
import type { Server } from '../../route.ts'

const config = { ability: 'read' } as const

/** The console's list of orders; see contracts/console/orders.ts. Not part of the public API. */
export function consoleOrdersRoutes(server: Server, world: World): void {
  server.get(
    '/console/api/orders',
    {
      config,
      schema: {
        hide: true,
        querystring: contract.orderSearchQuery,
        response: { 200: contract.foundOrders },
      },
    },
    async ({ query }) => {
      const found = await searchOrders(world, { ...asked(query), limit: query.limit + 1 })
      return pageOf(
        found,
        query.limit,
        ({ id, stateSince }) => cursorOf(id, stateSince),
        toFoundOrder,
      )
    },
  )
  viewRoutes(server, world)
}

function asked(query: Static<typeof contract.orderSearchQuery>): Omit<SearchOrders, 'limit'> {
  const { state, cursor, sort = 'newest', limit: _, ...others } = query
  const { after } = placeOf(cursor, isPlace)
  return {
    ...others,
    sort,
    ...(state === undefined ? {} : { states: [...new Set(state.split(',') as OrderState[])] }),
    ...(after === undefined ? {} : { after: placeIn(after) }),
  }
}

const cursorOf = (id: OrderId, stateSince: Date): string => `${id} ${stateSince.toISOString()}`

function placeIn(text: string): OrderPlace {
  const [id = '', at = ''] = text.split(' ')
  return { id: id as OrderId, stateSince: new Date(at) }
}

function isPlace(text: string): boolean {
  const { id, stateSince } = placeIn(text)
  return isUuid(id) && !Number.isNaN(stateSince.getTime()) && text === cursorOf(id, stateSince)
}

function viewRoutes(server: Server, world: World): void {
  const reply = { hide: true, response: { 200: contract.orderViews } }
  const kept = async (request: FastifyRequest) => {
    const views = await listOrderViews(world, reviewerOf(request))
    return { items: views.map(({ id, name, query }) => ({ id, name, query })) }
  }
  server.get('/console/api/order-views', { config, schema: reply }, kept)
  server.post(
    '/console/api/order-views',
    { config, schema: { ...reply, body: contract.orderViewBody } },
    async (request) => {
      await keepOrderView(world, { ...request.body, reviewerId: reviewerOf(request) })
      return kept(request)
    },
  )
  server.delete(
    '/console/api/order-views/:id',
    { config, schema: { ...reply, params: idParams } },
    async (request) => {
      await removeOrderView(world, reviewerOf(request), viewNamed(request.params.id))
      return kept(request)
    },
  )
}

const reviewerOf = (request: Pick<FastifyRequest, 'signedIn'>) => signedInAt(request).reviewer.id

function viewNamed(id: string): OrderViewId {
  if (isUuid(id)) return id as OrderViewId
  throw orderViewNotFound()
}
