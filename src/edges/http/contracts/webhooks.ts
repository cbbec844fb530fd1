import Type, { type Static } from 'typebox'
import { DELIVERY_STATES } from '../../../domain/webhooks/delivery.ts'
import { WEBHOOK_FORMATS } from '../../../domain/webhooks/webhook-endpoint.ts'
import { eventType } from './events.ts'
import { listOf, listQuery, query } from './lists.ts'
import { instant, nullable, oneOf, strict } from './schema.ts'

const url = Type.String({
  minLength: 1,
  maxLength: 2000,
  description: 'Where events are posted; `https` only.',
})
const description = Type.String({ maxLength: 200, description: 'What it is for.' })
const types = nullable(
  Type.Array(eventType, {
    minItems: 1,
    uniqueItems: true,
    description: 'Which events it wants; null: all.',
  }),
)
const format = oneOf([...WEBHOOK_FORMATS])

export const webhookBody = Type.Object(
  {
    url,
    description: Type.Optional(description),
    types: Type.Optional(types),
    format: Type.Optional(format),
  },
  {
    ...strict,
    title: 'NewWebhookEndpoint',
    examples: [{ url: 'https://erp.vendor.example/berth', types: ['order.mapped'] }],
  },
)
export const webhookChangeBody = Type.Object(
  {
    url: Type.Optional(url),
    description: Type.Optional(description),
    types: Type.Optional(types),
    format: Type.Optional(format),
    isDisabled: Type.Optional(Type.Boolean()),
  },
  {
    ...strict,
    title: 'WebhookEndpointChanges',
    minProperties: 1,
    examples: [{ isDisabled: true }],
  },
)

const endpoint = {
  id: Type.String(),
  url,
  description,
  types,
  format,
  createdAt: instant,
  isDisabled: Type.Boolean({ description: 'Nothing is sent while it is.' }),
  disabledAt: nullable(instant),
  disabledBecause: nullable(oneOf(['by-hand', 'gone'])),
  formerSecretUntil: nullable(instant),
}
const secret = Type.String({
  description:
    'Signs what is posted: `whsec_` and base64, as Standard Webhooks has it. Shown once.',
})
export const webhookReply = Type.Object(endpoint, { ...strict, title: 'WebhookEndpoint' })
export const madeWebhookReply = Type.Object(
  { ...endpoint, secret },
  { ...strict, title: 'MadeWebhookEndpoint' },
)
export type WebhookReply = Static<typeof webhookReply>
export const webhookList = listOf(webhookReply, 'WebhookEndpointList')
export const webhookQuery = query(listQuery)

export const secretReply = Type.Object({ secret }, { ...strict, title: 'WebhookSecret' })
export const rotationBody = Type.Object(
  {
    formerHours: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 168,
        default: 24,
        description: 'How long the secret before signs as well.',
      }),
    ),
  },
  { ...strict, title: 'SecretRotation', examples: [{ formerHours: 24 }] },
)

const delivery = {
  id: Type.String(),
  endpointId: Type.String(),
  eventId: nullable(Type.String({ description: 'Null for a test.' })),
  state: oneOf([...DELIVERY_STATES]),
  attempts: Type.Integer({
    minimum: 0,
    description: 'Begun since it was made or replayed; ten at most.',
  }),
  nextAttemptAt: nullable(instant),
  createdAt: instant,
  finishedAt: nullable(instant),
  lastStatus: nullable(Type.Integer({ description: 'Null: nothing was answered.' })),
  lastFailure: nullable(Type.String()),
}
export const deliveryReply = Type.Object(delivery, { ...strict, title: 'Delivery' })
export type DeliveryReply = Static<typeof deliveryReply>
export const deliveryStoryReply = Type.Object(
  {
    ...delivery,
    body: Type.String({ description: 'What is posted, byte for byte.' }),
    history: Type.Array(
      Type.Object(
        {
          at: instant,
          milliseconds: Type.Integer({ minimum: 0 }),
          status: nullable(Type.Integer()),
          failure: nullable(Type.String()),
        },
        strict,
      ),
    ),
  },
  { ...strict, title: 'DeliveryStory' },
)
export const deliveryList = listOf(deliveryReply, 'DeliveryList')
export const deliveryQuery = query({
  ...listQuery,
  state: Type.Optional(oneOf([...DELIVERY_STATES])),
})
export const deliveryParams = Type.Object(
  { id: Type.String(), deliveryId: Type.String() },
  { additionalProperties: false },
)
export const replayBody = Type.Object(
  { from: instant, until: instant },
  {
    ...strict,
    title: 'ReplayRange',
    description: 'When the deliveries were made.',
    examples: [{ from: '2026-11-20T00:00:00Z', until: '2026-11-23T12:00:00Z' }],
  },
)
export const replayReply = Type.Object(
  { replayed: Type.Integer({ minimum: 0, description: 'How many are sent again.' }) },
  { ...strict, title: 'Replay' },
)
