import { eventData } from '../../../domain/webhooks/write-event.ts'
import { listEvents } from '../../../use-cases/list-events.ts'
import type { NumberedEvent } from '../../../use-cases/ports/events.ts'
import type { World } from '../../../use-cases/ports.ts'
import { type EventReply, eventList, eventQuery } from '../contracts/events.ts'
import { cursorTo, pageOf, placeOf } from '../lists.ts'
import type { Server } from '../route.ts'

/** Everything that was told, for those who fetch it or missed some of it. */
export function eventRoutes(server: Server, world: World): void {
  server.get(
    '/v1/events',
    {
      config: { scopes: ['events'] as const },
      schema: {
        operationId: 'listEvents',
        summary: 'Pull events',
        description:
          'In an order in which nothing is missed: whoever has read up to a cursor never finds a new event before it. Keep the `cursor` of the last event, and ask again with it as `after`. Events of one order come in their sequence.',
        tags: ['Events'],
        querystring: eventQuery,
        response: { 200: eventList },
      },
    },
    async ({ query: { after: cursor, limit } }) => {
      const { after = '0' } = placeOf(cursor, (place) => /^\d{1,15}$/.test(place), '#/after')
      const events = await listEvents(world, { after: Number(after), limit: limit + 1 })
      return pageOf(events, limit, ({ number }) => String(number), toEventReply)
    },
  )
}

function toEventReply(event: NumberedEvent): EventReply {
  return {
    id: event.id,
    cursor: cursorTo(String(event.number)),
    type: event.type,
    timestamp: event.at.toISOString(),
    data: eventData(event) as EventReply['data'],
  }
}
