import { changeWebhookEndpoint } from '../../../../use-cases/change-webhook-endpoint.ts'
import { createWebhookEndpoint } from '../../../../use-cases/create-webhook-endpoint.ts'
import type { World } from '../../../../use-cases/ports.ts'
import { removeWebhookEndpoint } from '../../../../use-cases/remove-webhook-endpoint.ts'
import { rotateWebhookSecret } from '../../../../use-cases/rotate-webhook-secret.ts'
import { testWebhookEndpoint } from '../../../../use-cases/test-webhook-endpoint.ts'
import { viewWebhookEndpoint } from '../../../../use-cases/view-webhook-endpoint.ts'
import {
  type SeenEndpoint,
  viewWebhookEndpoints,
} from '../../../../use-cases/view-webhook-endpoints.ts'
import { idParams } from '../../contracts/claims-api.ts'
import * as contract from '../../contracts/console/webhooks.ts'
import { nothingBody } from '../../contracts/schema.ts'
import {
  deliveryReply,
  rotationBody,
  secretReply,
  webhookBody,
  webhookChangeBody,
  webhookQuery,
} from '../../contracts/webhooks.ts'
import { pageOf, placeOf } from '../../lists.ts'
import { reviewerActorOf } from '../../reviewer-access.ts'
import type { Server } from '../../route.ts'
import { deliveryReplyOf } from '../deliveries.ts'
import { endpointId, endpointReplyOf, versionsIn } from '../webhooks.ts'

const reading = { ability: 'read' } as const
const changing = { ability: 'change-webhooks' } as const
const ALL = '/console/api/webhook-endpoints'
const ONE = `${ALL}/:id` as const

/** Webhook endpoints as people look after them; see contracts/console/webhooks.ts. Not part of the public API. */
export function consoleWebhookRoutes(server: Server, world: World): void {
  showEndpoints(server, world)
  makeAndChange(server, world)
  removeAndTest(server, world)
}

function showEndpoints(server: Server, world: World): void {
  server.get(
    ALL,
    {
      config: reading,
      schema: {
        hide: true,
        querystring: webhookQuery,
        response: { 200: contract.endpointViews },
      },
    },
    async ({ query: { cursor, limit } }) => {
      const found = await viewWebhookEndpoints(world, { ...placeOf(cursor), limit: limit + 1 })
      return pageOf(found, limit, ({ endpoint }) => endpoint.id, toView)
    },
  )
  server.get(
    ONE,
    {
      config: reading,
      schema: { hide: true, params: idParams, response: { 200: contract.endpointView } },
    },
    async ({ params }) => toView(await viewWebhookEndpoint(world, endpointId(params.id))),
  )
}

function makeAndChange(server: Server, world: World): void {
  server.post(
    ALL,
    {
      config: changing,
      schema: { hide: true, body: webhookBody, response: { 200: contract.madeEndpointView } },
    },
    async (request) => {
      const { url, description = '', types = null, format = 'standard' } = request.body
      const wanted = { url, description, types, format, actor: reviewerActorOf(request) }
      const { endpoint, secret } = await createWebhookEndpoint(world, wanted)
      return { id: endpoint.id, secret }
    },
  )
  server.patch(
    ONE,
    {
      config: changing,
      schema: {
        hide: true,
        params: idParams,
        body: webhookChangeBody,
        response: { 200: contract.endpointView },
      },
    },
    async (request) => {
      const id = endpointId(request.params.id)
      await changeWebhookEndpoint(world, {
        id,
        changes: request.body,
        ...versionsIn(request),
        actor: reviewerActorOf(request),
      })
      return toView(await viewWebhookEndpoint(world, id))
    },
  )
  server.post(
    `${ONE}/rotation`,
    {
      config: changing,
      schema: {
        hide: true,
        params: idParams,
        body: rotationBody,
        response: { 200: secretReply },
      },
    },
    async (request) => {
      const { formerHours = 24 } = request.body
      const id = endpointId(request.params.id)
      const actor = reviewerActorOf(request)
      return { secret: await rotateWebhookSecret(world, { id, formerHours, actor }) }
    },
  )
}

function removeAndTest(server: Server, world: World): void {
  server.delete(
    ONE,
    {
      config: changing,
      schema: { hide: true, params: idParams, response: { 200: contract.removedEndpoint } },
    },
    async (request) => {
      const id = endpointId(request.params.id)
      const actor = reviewerActorOf(request)
      await removeWebhookEndpoint(world, { id, ...versionsIn(request), actor })
      return { isRemoved: true as const }
    },
  )
  server.post(
    `${ONE}/test`,
    {
      config: changing,
      schema: {
        hide: true,
        params: idParams,
        body: nothingBody,
        response: { 200: deliveryReply },
      },
    },
    async ({ params }) => deliveryReplyOf(await testWebhookEndpoint(world, endpointId(params.id))),
  )
}

function toView({ endpoint, health, traffic }: SeenEndpoint): contract.EndpointView {
  const { deliveredCount, failedCount, retriedCount, waitingCount, lastDeliveredAt } = traffic
  return {
    ...endpointReplyOf(endpoint),
    ...{ version: endpoint.version, health },
    ...{ deliveredCount, failedCount, retriedCount, waitingCount },
    lastDeliveredAt: lastDeliveredAt?.toISOString() ?? null,
  }
}
