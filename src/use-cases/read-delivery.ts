import type { Delivery, DeliveryId } from '../domain/webhooks/delivery.ts'
import type { WebhookEndpointId } from '../domain/webhooks/webhook-endpoint.ts'
import { type ToldEvent, writeEvent } from '../domain/webhooks/write-event.ts'
import { toldEventOf } from './parts/told-event.ts'
import { deliveryNamed, endpointNamed } from './parts/webhook-endpoint-named.ts'
import type { World } from './ports.ts'

export type DeliveryStory = {
  readonly delivery: Delivery
  readonly event: ToldEvent
  readonly attempts: readonly {
    readonly at: Date
    readonly milliseconds: number
    readonly status: number | null
    readonly failure: string | null
  }[]
  /** The body as it is posted. */
  readonly body: string
}

/** One delivery with each of its attempts, and what is posted. */
export function readDelivery(
  world: World,
  input: { readonly endpointId: WebhookEndpointId; readonly deliveryId: DeliveryId },
): Promise<DeliveryStory> {
  return world.transact(async (stores) => {
    const delivery = await deliveryNamed(stores, input.endpointId, input.deliveryId)
    const { format } = await endpointNamed(stores, input.endpointId)
    const event = await toldEventOf(stores, delivery)
    const { body } = writeEvent(event, format)
    return { delivery, event, attempts: await stores.webhooks.attemptsOf(delivery.id), body }
  })
}
