import type { OrderEvent } from '../events/event.ts'
import type { WebhookFormat } from './webhook-endpoint.ts'

/** A test has an event of its own, about no order. */
export type TestEvent = { readonly id: string; readonly type: 'webhook.test'; readonly at: Date }
export type ToldEvent = OrderEvent | TestEvent

/** What every event says, whoever reads it. */
export function eventData(event: ToldEvent): Readonly<Record<string, unknown>> {
  if (event.type === 'webhook.test') return {}
  const { orderId, orderExternalId, orderState, sequence, facts } = event
  return { orderId, orderExternalId, orderState, sequence, ...facts }
}

export type WrittenEvent = { readonly contentType: string; readonly body: string }

/** With an event's id, it names the event for readers of CloudEvents. */
const SOURCE = '/v1/orders'

/** The body that is posted: the same text for every attempt. */
export function writeEvent(event: ToldEvent, format: WebhookFormat): WrittenEvent {
  const at = event.at.toISOString()
  const data = eventData(event)
  if (format === 'standard') {
    const body = JSON.stringify({ type: event.type, timestamp: at, data })
    return { contentType: 'application/json', body }
  }
  const subject = event.type === 'webhook.test' ? {} : { subject: event.orderExternalId }
  const envelope = { specversion: '1.0', id: event.id, source: SOURCE, type: event.type, time: at }
  const body = JSON.stringify({
    ...envelope,
    ...subject,
    datacontenttype: 'application/json',
    data,
  })
  return { contentType: 'application/cloudevents+json', body }
}
