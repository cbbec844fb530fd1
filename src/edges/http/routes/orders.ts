import { changeContact } from '../../../use-cases/change-contact.ts'
import { listOrders } from '../../../use-cases/list-orders.ts'
import { holdOrder, type OrderName } from '../../../use-cases/parts/hold-order.ts'
import type { Stores, World } from '../../../use-cases/ports.ts'
import { readOrder, storyOf } from '../../../use-cases/read-order.ts'
import { readTimeline } from '../../../use-cases/read-timeline.ts'
import { receiveOrder } from '../../../use-cases/receive-order.ts'
import { resendInvitation } from '../../../use-cases/resend-invitation.ts'
import { answerChange, CHANGED, CHANGING } from '../answer-change.ts'
import {
  contactBody,
  orderBody,
  orderList,
  orderParams,
  orderQuery,
  orderReply,
  timelineQuery,
  timelineReply,
} from '../contracts/orders.ts'
import { nothingBody } from '../contracts/schema.ts'
import { answerOnce } from '../idempotency.ts'
import { ifMatching, tagged } from '../if-match.ts'
import { pageOf, placeOf } from '../lists.ts'
import { toOrderReply } from '../order-reply.ts'
import { actorOf, orderNamed, toContact, toEmailAddress, toReceiveOrder } from '../order-request.ts'
import type { Server } from '../route.ts'

const tags = ['Orders']
const writing = { scopes: ['orders:write'] as const }
const reading = { scopes: ['orders:read'] as const }

/** Orders: taken, read, changed. */
export function orderRoutes(server: Server, world: World): void {
  takeOrders(server, world)
  readOrders(server, world)
  changeOrders(server, world)
}

function takeOrders(server: Server, world: World): void {
  server.post(
    '/v1/orders',
    {
      config: { ...writing, isAnsweredOnce: true, problems: ['order-differs', 'invalid-value'] },
      schema: {
        operationId: 'receiveOrder',
        summary: 'Take an order',
        description:
          'Takes an order and mails its contact, at once or when it starts. The same `externalId` with the same content answers 200 with the order there is.',
        tags,
        body: orderBody,
        response: { 200: orderReply, 201: orderReply },
      },
    },
    (request, reply) =>
      answerOnce(world, request, reply, async (world) => {
        const received = await receiveOrder(world, toReceiveOrder(request.body, actorOf(request)))
        const story = await readOrder(world, { id: received.order.id })
        return { status: received.isNew ? 201 : 200, body: toOrderReply(story) }
      }),
  )
}

function readOrders(server: Server, world: World): void {
  server.get(
    '/v1/orders',
    {
      config: reading,
      schema: {
        operationId: 'listOrders',
        summary: 'List orders, newest first',
        tags,
        querystring: orderQuery,
        response: { 200: orderList },
      },
    },
    async ({ query: { cursor, limit, contact, ...filter } }) => {
      const stories = await listOrders(world, {
        ...filter,
        ...(contact === undefined ? {} : { contact: toEmailAddress(contact) }),
        ...placeOf(cursor),
        limit: limit + 1,
      })
      return pageOf(stories, limit, ({ order }) => order.id, toOrderReply)
    },
  )
  server.get(
    '/v1/orders/:id',
    {
      config: { ...reading, problems: ['order-not-found'] },
      schema: {
        operationId: 'readOrder',
        summary: 'Read one order',
        tags,
        params: orderParams,
        response: { 200: orderReply },
      },
    },
    async ({ params }, reply) =>
      tagged(reply, toOrderReply(await readOrder(world, orderNamed(params.id)))),
  )
  server.get(
    '/v1/orders/:id/timeline',
    {
      config: { ...reading, problems: ['order-not-found'] },
      schema: {
        operationId: 'readTimeline',
        summary: 'What happened to an order, by whom, on whose behalf; oldest first',
        tags,
        params: orderParams,
        querystring: timelineQuery,
        response: { 200: timelineReply },
      },
    },
    async ({ params, query: { cursor, limit } }) => {
      const { after = '0' } = placeOf(cursor, (place) => /^\d{1,9}$/.test(place))
      const order = orderNamed(params.id)
      const entries = await readTimeline(world, { order, after: Number(after), limit: limit + 1 })
      return pageOf(
        entries,
        limit,
        ({ sequence }) => String(sequence),
        ({ at, facts, ...entry }) => ({ ...entry, at: at.toISOString(), facts: { ...facts } }),
      )
    },
  )
}

/** The order as a read shows it, held until the transaction ends. */
const heldOrder = (name: OrderName) => async (stores: Stores) =>
  toOrderReply(await storyOf(stores, await holdOrder(stores, name)))

function changeOrders(server: Server, world: World): void {
  server.put(
    '/v1/orders/:id/contact',
    {
      config: { ...CHANGING, isConditional: true },
      schema: {
        ...CHANGED,
        operationId: 'changeContact',
        summary: 'Name another contact',
        description:
          'Until the order is mapped. What the former contact had (links, sessions, claims, approvals) ends; the new contact gets a mail.',
        body: contactBody,
      },
    },
    async (request, reply) => {
      const order = orderNamed(request.params.id)
      const input = { order, contact: toContact(request.body), actor: actorOf(request) }
      await ifMatching(world, request, heldOrder(order), (world) => changeContact(world, input))
      return tagged(reply, toOrderReply(await readOrder(world, order)))
    },
  )
  server.post(
    '/v1/orders/:id/invitation',
    {
      config: { ...CHANGING, isAnsweredOnce: true },
      schema: {
        ...CHANGED,
        operationId: 'resendInvitation',
        summary: 'Send the invitation again',
        description: 'With a new link; the former ones die. Nothing that was entered is lost.',
        body: nothingBody,
      },
    },
    (request, reply) =>
      answerChange(world, request, reply, (world, order) =>
        resendInvitation(world, { order, actor: actorOf(request) }),
      ),
  )
}
