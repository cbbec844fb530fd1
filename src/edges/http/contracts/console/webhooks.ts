import Type, { type Static } from 'typebox'
import { HEALTHS } from '../../../../domain/webhooks/endpoint-health.ts'
import { eventType } from '../events.ts'
import { listOf } from '../lists.ts'
import { instant, nullable, oneOf, strict } from '../schema.ts'
import { deliveryReply, deliveryStoryReply, webhookReply } from '../webhooks.ts'

/**
 * Webhooks in the console, under /console/api/. Everybody may read, reviewers send again, admins
 * change. Bodies, refusals and secrets are those of /v1/webhook-endpoints.
 *   GET    /console/api/webhook-endpoints                      ?limit&cursor → EndpointViews
 *   POST   /console/api/webhook-endpoints                      NewWebhookEndpoint → MadeEndpointView, with its secret
 *   GET    /console/api/webhook-endpoints/{id}                 → EndpointView, with its ETag
 *   PATCH  /console/api/webhook-endpoints/{id}                 WebhookEndpointChanges, If-Match → EndpointView
 *   DELETE /console/api/webhook-endpoints/{id}                 → { isRemoved }
 *   POST   /console/api/webhook-endpoints/{id}/rotation        SecretRotation → WebhookSecret
 *   POST   /console/api/webhook-endpoints/{id}/test            → Delivery
 *   POST   /console/api/webhook-endpoints/{id}/replay          ReplayRange → Replay
 *   GET    /console/api/webhook-endpoints/{id}/deliveries      ?state&limit&cursor → DeliveryViews
 *   GET    …/deliveries/{deliveryId}                           → DeliveryStoryView
 *   POST   …/deliveries/{deliveryId}/replay                    → Delivery
 */
const count = Type.Integer({ minimum: 0 })
export const endpointView = Type.Object(
  {
    ...webhookReply.properties,
    version: Type.Integer({ minimum: 1, description: 'Goes with a change as If-Match.' }),
    health: oneOf(HEALTHS),
    /** Of the newest hundred. */
    deliveredCount: count,
    failedCount: count,
    retriedCount: count,
    lastDeliveredAt: nullable(instant),
    /** Of all; a thousand at most. */
    waitingCount: count,
  },
  strict,
)
export const endpointViews = listOf(endpointView, 'EndpointViews')
export const madeEndpointView = Type.Object({ id: Type.String(), secret: Type.String() }, strict)
export const removedEndpoint = Type.Object({ isRemoved: Type.Literal(true) }, strict)

const type = Type.Union([eventType, Type.Literal('webhook.test')])
const order = nullable(Type.Object({ id: Type.String(), externalId: Type.String() }, strict))
export const deliveryView = Type.Object(
  {
    ...deliveryReply.properties,
    type,
    order,
    lastMilliseconds: nullable(Type.Integer({ minimum: 0 })),
  },
  strict,
)
export const deliveryViews = listOf(deliveryView, 'DeliveryViews')
export const deliveryStoryView = Type.Object(
  { ...deliveryStoryReply.properties, type, order },
  strict,
)

export type EndpointView = Static<typeof endpointView>
export type DeliveryView = Static<typeof deliveryView>
export type DeliveryStoryView = Static<typeof deliveryStoryView>
