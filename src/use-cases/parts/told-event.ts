import type { Delivery } from '../../domain/webhooks/delivery.ts'
import type { ToldEvent } from '../../domain/webhooks/write-event.ts'
import type { Stores } from '../ports.ts'

/** What a delivery tells: its event, or that this is a test. */
export async function toldEventOf(
  { events }: Stores,
  { id, eventId, createdAt }: Delivery,
): Promise<ToldEvent> {
  if (eventId === null) return { id, type: 'webhook.test', at: createdAt }
  const event = await events.find(eventId)
  if (event === undefined) throw new Error('A delivery without its event.')
  return event
}
