import type { ToldEvent } from '../../../../domain/webhooks/write-event.ts'
import type { SeenDelivery } from '../../../../use-cases/ports/webhook-view.ts'
import type { World } from '../../../../use-cases/ports.ts'
import { readDelivery } from '../../../../use-cases/read-delivery.ts'
import { replayDeliveries } from '../../../../use-cases/replay-deliveries.ts'
import { replayDelivery } from '../../../../use-cases/replay-delivery.ts'
import { viewDeliveries } from '../../../../use-cases/view-deliveries.ts'
import { idParams } from '../../contracts/claims-api.ts'
import * as contract from '../../contracts/console/webhooks.ts'
import { nothingBody } from '../../contracts/schema.ts'
import {
  deliveryParams,
  deliveryQuery,
  deliveryReply,
  replayBody,
  replayReply,
} from '../../contracts/webhooks.ts'
import { pageOf, placeOf } from '../../lists.ts'
import type { Server } from '../../route.ts'
import { deliveryNamedBy, deliveryReplyOf, deliveryStoryOf } from '../deliveries.ts'
import { endpointId } from '../webhooks.ts'

const reading = { ability: 'read' } as const
const sending = { ability: 'replay-deliveries' } as const
const OF = '/console/api/webhook-endpoints/:id'
const ONE = `${OF}/deliveries/:deliveryId` as const

/** What was sent to an endpoint, and sending it again; see contracts/console/webhooks.ts. */
export function consoleDeliveryRoutes(server: Server, world: World): void {
  showDeliveries(server, world)
  server.post(
    `${ONE}/replay`,
    {
      config: sending,
      schema: {
        hide: true,
        params: deliveryParams,
        body: nothingBody,
        response: { 200: deliveryReply },
      },
    },
    async ({ params }) => deliveryReplyOf(await replayDelivery(world, deliveryNamedBy(params))),
  )
  server.post(
    `${OF}/replay`,
    {
      config: sending,
      schema: { hide: true, params: idParams, body: replayBody, response: { 200: replayReply } },
    },
    async ({ params, body }) => {
      const range = { from: new Date(body.from), until: new Date(body.until) }
      return { replayed: await replayDeliveries(world, { id: endpointId(params.id), ...range }) }
    },
  )
}

function showDeliveries(server: Server, world: World): void {
  server.get(
    `${OF}/deliveries`,
    {
      config: reading,
      schema: {
        hide: true,
        params: idParams,
        querystring: deliveryQuery,
        response: { 200: contract.deliveryViews },
      },
    },
    async ({ params, query: { cursor, limit, ...filter } }) => {
      const found = await viewDeliveries(world, {
        ...filter,
        ...placeOf(cursor),
        endpointId: endpointId(params.id),
        limit: limit + 1,
      })
      return pageOf(found, limit, ({ delivery }) => delivery.id, toView)
    },
  )
  server.get(
    ONE,
    {
      config: reading,
      schema: { hide: true, params: deliveryParams, response: { 200: contract.deliveryStoryView } },
    },
    async ({ params }) => {
      const story = await readDelivery(world, deliveryNamedBy(params))
      return { ...deliveryStoryOf(story), type: story.event.type, order: orderOf(story.event) }
    },
  )
}

function orderOf(event: ToldEvent): contract.DeliveryView['order'] {
  if (event.type === 'webhook.test') return null
  return { id: event.orderId, externalId: event.orderExternalId }
}

function toView({ delivery, ...about }: SeenDelivery): contract.DeliveryView {
  return { ...deliveryReplyOf(delivery), ...about }
}
