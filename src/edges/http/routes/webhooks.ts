import { DomainError } from '../../../domain/error.ts'
import { isUuid } from '../../../domain/uuid.ts'
import type {
  WebhookEndpoint,
  WebhookEndpointId,
} from '../../../domain/webhooks/webhook-endpoint.ts'
import { changeWebhookEndpoint } from '../../../use-cases/change-webhook-endpoint.ts'
import { createWebhookEndpoint } from '../../../use-cases/create-webhook-endpoint.ts'
import { listWebhookEndpoints } from '../../../use-cases/list-webhook-endpoints.ts'
import type { IfVersion } from '../../../use-cases/parts/webhook-endpoint-named.ts'
import type { World } from '../../../use-cases/ports.ts'
import { readWebhookEndpoint } from '../../../use-cases/read-webhook-endpoint.ts'
import { removeWebhookEndpoint } from '../../../use-cases/remove-webhook-endpoint.ts'
import { rotateWebhookSecret } from '../../../use-cases/rotate-webhook-secret.ts'
import { idParams } from '../contracts/claims-api.ts'
import {
  madeWebhookReply,
  rotationBody,
  secretReply,
  type WebhookReply,
  webhookBody,
  webhookChangeBody,
  webhookList,
  webhookQuery,
  webhookReply,
} from '../contracts/webhooks.ts'
import { answerOnce } from '../idempotency.ts'
import { tagsIn } from '../if-match.ts'
import { pageOf, placeOf } from '../lists.ts'
import { actorOf } from '../order-request.ts'
import type { Reply, Request, Server } from '../route.ts'

const tags = ['Events']
const config = { scopes: ['events'] as const }
const one = { ...config, problems: ['webhook-endpoint-not-found'] as const }

const guarded = {
  ...config,
  isConditional: true,
  problems: ['webhook-endpoint-not-found', 'webhook-endpoint-changed'] as const,
}

/** Endpoints of the vendor that are told of events. */
export function webhookRoutes(server: Server, world: World): void {
  makeAndList(server, world)
  readAndChange(server, world)
  remove(server, world)
  rotation(server, world)
}

function makeAndList(server: Server, world: World): void {
  server.post(
    '/v1/webhook-endpoints',
    {
      config: { ...config, isAnsweredOnce: true, problems: ['invalid-value'] },
      schema: {
        operationId: 'createWebhookEndpoint',
        summary: 'Have events posted to an endpoint',
        description:
          'It is told of what happens from now on. Keep its secret: it is shown in this reply and never again.',
        tags,
        body: webhookBody,
        response: { 201: madeWebhookReply },
      },
    },
    (request, reply) =>
      answerOnce(world, request, reply, async (world) => {
        const { url, description = '', types = null, format = 'standard' } = request.body
        const wanted = { url, description, types, format, actor: actorOf(request) }
        const { endpoint, secret } = await createWebhookEndpoint(world, wanted)
        return { status: 201, body: { ...endpointReplyOf(endpoint), secret } }
      }),
  )
  server.get(
    '/v1/webhook-endpoints',
    {
      config,
      schema: {
        operationId: 'listWebhookEndpoints',
        summary: 'List webhook endpoints, oldest first',
        tags,
        querystring: webhookQuery,
        response: { 200: webhookList },
      },
    },
    async ({ query: { cursor, limit } }) => {
      const found = await listWebhookEndpoints(world, { ...placeOf(cursor), limit: limit + 1 })
      return pageOf(found, limit, ({ id }) => id, endpointReplyOf)
    },
  )
}

function readAndChange(server: Server, world: World): void {
  server.get(
    '/v1/webhook-endpoints/:id',
    {
      config: one,
      schema: {
        operationId: 'readWebhookEndpoint',
        summary: 'Read a webhook endpoint',
        description: 'The `ETag` goes with a change as `If-Match`.',
        tags,
        params: idParams,
        response: { 200: webhookReply },
      },
    },
    async ({ params }, reply) =>
      tagged(reply, await readWebhookEndpoint(world, endpointId(params.id))),
  )
  server.patch(
    '/v1/webhook-endpoints/:id',
    {
      config: { ...guarded, problems: [...guarded.problems, 'invalid-value'] },
      schema: {
        operationId: 'changeWebhookEndpoint',
        summary: 'Change, disable or enable a webhook endpoint',
        description:
          'What is not named stays. What waits for a disabled endpoint is sent when it is enabled again; of what happens meanwhile it is told nothing: pull that from `GET /v1/events`.',
        tags,
        params: idParams,
        body: webhookChangeBody,
        response: { 200: webhookReply },
      },
    },
    async (request, reply) => {
      const id = endpointId(request.params.id)
      const changed = await changeWebhookEndpoint(world, {
        id,
        changes: request.body,
        ...versionsIn(request),
        actor: actorOf(request),
      })
      return tagged(reply, changed)
    },
  )
}

function remove(server: Server, world: World): void {
  server.delete(
    '/v1/webhook-endpoints/:id',
    {
      config: guarded,
      schema: {
        operationId: 'removeWebhookEndpoint',
        summary: 'Remove a webhook endpoint',
        description: 'Nothing more is sent to it; what waited is dropped.',
        tags,
        params: idParams,
        response: { 204: { type: 'null', description: 'Removed.' } },
      },
    },
    async (request, reply) => {
      const id = endpointId(request.params.id)
      await removeWebhookEndpoint(world, { id, ...versionsIn(request), actor: actorOf(request) })
      return reply.code(204).send(null)
    },
  )
}

function rotation(server: Server, world: World): void {
  server.post(
    '/v1/webhook-endpoints/:id/rotation',
    {
      config: { ...one, isAnsweredOnce: true },
      schema: {
        operationId: 'rotateWebhookSecret',
        summary: 'Sign with a new secret',
        description:
          'The secret before signs as well for some hours: there are two signatures meanwhile, and a receiver accepts either. Keep the new one: it is shown in this reply and never again.',
        tags,
        params: idParams,
        body: rotationBody,
        response: { 200: secretReply },
      },
    },
    (request, reply) =>
      answerOnce(world, request, reply, async (world) => {
        const { formerHours = 24 } = request.body
        const id = endpointId(request.params.id)
        const actor = actorOf(request)
        const secret = await rotateWebhookSecret(world, { id, formerHours, actor })
        return { status: 200, body: { secret } }
      }),
  )
}

export function endpointId(id: string): WebhookEndpointId {
  if (isUuid(id)) return id as WebhookEndpointId
  throw new DomainError('webhook-endpoint-not-found', 'There is no such webhook endpoint.')
}

function tagged(reply: Reply, endpoint: WebhookEndpoint): WebhookReply {
  reply.header('etag', `"${endpoint.version}"`)
  return endpointReplyOf(endpoint)
}

/** The versions that an If-Match names; what is no tag of ours names none. */
export function versionsIn({ headers }: Pick<Request, 'headers'>): IfVersion {
  const tags = tagsIn(headers['if-match'])
  if (tags === undefined || tags === '*') return {}
  return { ifVersion: tags.flatMap((tag) => (OWN_TAG.test(tag) ? [Number(tag.slice(1, -1))] : [])) }
}
const OWN_TAG = /^"\d{1,9}"$/

/** As it is told: without its secret. */
export function endpointReplyOf(endpoint: WebhookEndpoint): WebhookReply {
  const { disabled, types } = endpoint
  return {
    id: endpoint.id,
    url: endpoint.url,
    description: endpoint.description,
    types: types && [...types],
    format: endpoint.format,
    createdAt: endpoint.createdAt.toISOString(),
    isDisabled: disabled !== null,
    disabledAt: disabled?.at.toISOString() ?? null,
    disabledBecause: disabled?.because ?? null,
    formerSecretUntil: endpoint.formerSecretUntil?.toISOString() ?? null,
  }
}
