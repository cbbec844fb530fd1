import type { FastifyRequest } from 'fastify'
import { cancelOrder } from '../../../../use-cases/cancel-order.ts'
import { changeContact } from '../../../../use-cases/change-contact.ts'
import { explainOrderMatch, matchOrder } from '../../../../use-cases/match-order.ts'
import type { OrderName } from '../../../../use-cases/parts/hold-order.ts'
import type { Actor } from '../../../../use-cases/ports/orders.ts'
import type { World } from '../../../../use-cases/ports.ts'
import { reopenOrder } from '../../../../use-cases/reopen-order.ts'
import { resendInvitation } from '../../../../use-cases/resend-invitation.ts'
import { undoMapping } from '../../../../use-cases/undo-mapping.ts'
import { viewOrder } from '../../../../use-cases/view-order.ts'
import { toOrderPage } from '../../console-order-reply.ts'
import { languageQuery } from '../../contracts/console/language.ts'
import * as contract from '../../contracts/console/order.ts'
import { explainReply } from '../../contracts/matches.ts'
import { contactBody, orderParams, undoBody } from '../../contracts/orders.ts'
import { nothingBody } from '../../contracts/schema.ts'
import { toExplainReply } from '../../match-explanation.ts'
import { toMatchReply } from '../../match-reply.ts'
import { orderNamed, toContact } from '../../order-request.ts'
import { reviewerActorOf } from '../../reviewer-access.ts'
import type { Server } from '../../route.ts'

const reading = { config: { ability: 'read' } } as const
const acting = { config: { ability: 'act-on-orders' } } as const
const schema = { hide: true, params: orderParams } as const
const page = { ...schema, response: { 200: contract.orderPage } } as const
const plain = { ...acting, schema: { ...page, body: nothingBody } } as const

/** One order in the console; see contracts/console/order.ts. Not part of the public API. */
export function consoleOrderRoutes(server: Server, world: World): void {
  server.get('/console/api/orders/:id', { ...reading, schema: page }, async ({ params }) =>
    toOrderPage(await viewOrder(world, orderNamed(params.id))),
  )
  matchRoutes(server, world)
  actionRoutes(server, world)
}

function matchRoutes(server: Server, world: World): void {
  server.get(
    '/console/api/orders/:id/match',
    {
      ...reading,
      schema: {
        ...schema,
        querystring: languageQuery,
        response: { 200: contract.orderMatch },
      },
    },
    async ({ params, query }) => {
      const match = await matchOrder(world, orderNamed(params.id))
      return { match: match && toMatchReply(match, query.language) }
    },
  )
  server.post(
    '/console/api/orders/:id/why',
    {
      ...reading,
      schema: { ...schema, body: contract.whyBody, response: { 200: explainReply } },
    },
    async ({ params, body: { organizationExternalId: externalId, language } }) =>
      toExplainReply(
        await explainOrderMatch(world, orderNamed(params.id), { externalId }),
        language,
      ),
  )
}

function actionRoutes(server: Server, world: World): void {
  const changed = async (
    request: Pick<FastifyRequest, 'signedIn' | 'params'>,
    change: (named: { readonly order: OrderName; readonly actor: Actor }) => Promise<unknown>,
  ) => {
    const order = orderNamed((request.params as { readonly id: string }).id)
    await change({ order, actor: reviewerActorOf(request) })
    return toOrderPage(await viewOrder(world, order))
  }
  server.post('/console/api/orders/:id/invitation', plain, (request) =>
    changed(request, (named) => resendInvitation(world, named)),
  )
  server.post('/console/api/orders/:id/reopen', plain, (request) =>
    changed(request, (named) => reopenOrder(world, named)),
  )
  server.post('/console/api/orders/:id/cancel', plain, (request) =>
    changed(request, (named) => cancelOrder(world, named)),
  )
  server.put(
    '/console/api/orders/:id/contact',
    { ...acting, schema: { ...page, body: contactBody } },
    (request) =>
      changed(request, (named) =>
        changeContact(world, { ...named, contact: toContact(request.body) }),
      ),
  )
  server.post(
    '/console/api/orders/:id/undo',
    { ...acting, schema: { ...page, body: undoBody } },
    (request) => {
      const { to = 'in-setup', reason } = request.body
      return changed(request, (named) => undoMapping(world, { ...named, to, reason }))
    },
  )
}
