import { DomainError } from '../../../domain/error.ts'
import { isUuid } from '../../../domain/uuid.ts'
import type { Delivery, DeliveryId } from '../../../domain/webhooks/delivery.ts'
import { listDeliveries } from '../../../use-cases/list-deliveries.ts'
import type { World } from '../../../use-cases/ports.ts'
import { type DeliveryStory, readDelivery } from '../../../use-cases/read-delivery.ts'
import { replayDeliveries } from '../../../use-cases/replay-deliveries.ts'
import { replayDelivery } from '../../../use-cases/replay-delivery.ts'
import { testWebhookEndpoint } from '../../../use-cases/test-webhook-endpoint.ts'
import { idParams } from '../contracts/claims-api.ts'
import { nothingBody } from '../contracts/schema.ts'
import {
  type DeliveryReply,
  deliveryList,
  deliveryParams,
  deliveryQuery,
  deliveryReply,
  deliveryStoryReply,
  replayBody,
  replayReply,
} from '../contracts/webhooks.ts'
import { answerOnce } from '../idempotency.ts'
import { pageOf, placeOf } from '../lists.ts'
import type { Server } from '../route.ts'
import { endpointId } from './webhooks.ts'

const tags = ['Events']
const scopes = ['events'] as const
const ofEndpoint = { scopes, problems: ['webhook-endpoint-not-found'] as const }
const sending = {
  scopes,
  problems: ['webhook-endpoint-not-found', 'webhook-endpoint-disabled'] as const,
}

/** What was sent to an endpoint, and sending it again. */
export function deliveryRoutes(server: Server, world: World): void {
  readDeliveries(server, world)
  sendTest(server, world)
  sendAgain(server, world)
}

function readDeliveries(server: Server, world: World): void {
  server.get(
    '/v1/webhook-endpoints/:id/deliveries',
    {
      config: ofEndpoint,
      schema: {
        operationId: 'listDeliveries',
        summary: 'List the deliveries of an endpoint, newest first',
        tags,
        params: idParams,
        querystring: deliveryQuery,
        response: { 200: deliveryList },
      },
    },
    async ({ params, query: { cursor, limit, ...filter } }) => {
      const found = await listDeliveries(world, {
        ...filter,
        ...placeOf(cursor),
        endpointId: endpointId(params.id),
        limit: limit + 1,
      })
      return pageOf(found, limit, ({ id }) => id, deliveryReplyOf)
    },
  )
  server.get(
    '/v1/webhook-endpoints/:id/deliveries/:deliveryId',
    {
      config: { scopes, problems: ['webhook-endpoint-not-found', 'webhook-delivery-not-found'] },
      schema: {
        operationId: 'readDelivery',
        summary: 'Read a delivery: what is posted, and each attempt',
        tags,
        params: deliveryParams,
        response: { 200: deliveryStoryReply },
      },
    },
    async ({ params }) => deliveryStoryOf(await readDelivery(world, deliveryNamedBy(params))),
  )
}

function sendTest(server: Server, world: World): void {
  server.post(
    '/v1/webhook-endpoints/:id/test',
    {
      config: { ...sending, isAnsweredOnce: true },
      schema: {
        operationId: 'testWebhookEndpoint',
        summary: 'Send a test',
        description: 'An event `webhook.test`, about no order; tried again like every other.',
        tags,
        params: idParams,
        body: nothingBody,
        response: { 202: deliveryReply },
      },
    },
    (request, reply) =>
      answerOnce(world, request, reply, async (world) => {
        const delivery = await testWebhookEndpoint(world, endpointId(request.params.id))
        return { status: 202, body: deliveryReplyOf(delivery) }
      }),
  )
}

function sendAgain(server: Server, world: World): void {
  server.post(
    '/v1/webhook-endpoints/:id/deliveries/:deliveryId/replay',
    {
      config: {
        scopes,
        isAnsweredOnce: true,
        problems: [
          'webhook-endpoint-not-found',
          'webhook-delivery-not-found',
          'webhook-delivery-under-way',
          'webhook-endpoint-disabled',
        ],
      },
      schema: {
        operationId: 'replayDelivery',
        summary: 'Send a delivery again',
        description: 'With the same `webhook-id`, and all attempts anew.',
        tags,
        params: deliveryParams,
        body: nothingBody,
        response: { 202: deliveryReply },
      },
    },
    (request, reply) =>
      answerOnce(world, request, reply, async (world) => {
        const delivery = await replayDelivery(world, deliveryNamedBy(request.params))
        return { status: 202, body: deliveryReplyOf(delivery) }
      }),
  )
  server.post(
    '/v1/webhook-endpoints/:id/replay',
    {
      config: { ...sending, isAnsweredOnce: true },
      schema: {
        operationId: 'replayDeliveries',
        summary: 'Send all deliveries of a time again',
        description: 'Those that are not on their way already: delivered, given up or dropped.',
        tags,
        params: idParams,
        body: replayBody,
        response: { 202: replayReply },
      },
    },
    (request, reply) =>
      answerOnce(world, request, reply, async (world) => {
        const { params, body } = request
        const range = { from: new Date(body.from), until: new Date(body.until) }
        const replayed = await replayDeliveries(world, { id: endpointId(params.id), ...range })
        return { status: 202, body: { replayed } }
      }),
  )
}

export function deliveryNamedBy({
  id,
  deliveryId,
}: {
  readonly id: string
  readonly deliveryId: string
}) {
  const endpoint = endpointId(id)
  if (isUuid(deliveryId)) return { endpointId: endpoint, deliveryId: deliveryId as DeliveryId }
  throw new DomainError('webhook-delivery-not-found', 'There is no such delivery.')
}

export function deliveryReplyOf(delivery: Delivery): DeliveryReply {
  return {
    ...delivery,
    nextAttemptAt: delivery.nextAttemptAt?.toISOString() ?? null,
    createdAt: delivery.createdAt.toISOString(),
    finishedAt: delivery.finishedAt?.toISOString() ?? null,
  }
}

export function deliveryStoryOf({ delivery, attempts, body }: DeliveryStory) {
  const history = attempts.map(({ at, ...attempt }) => ({ ...attempt, at: at.toISOString() }))
  return { ...deliveryReplyOf(delivery), body, history }
}
