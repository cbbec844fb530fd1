import Type, { type Static } from 'typebox'
import { EVENT_TYPES } from '../../../domain/events/event.ts'
import { ORDER_STATES } from '../../../domain/orders/order-states.ts'
import { listOf, listQuery, query } from './lists.ts'
import { instant, oneOf, strict } from './schema.ts'

export const eventType = oneOf([...EVENT_TYPES])

export const eventReply = Type.Object(
  {
    id: Type.String({ description: 'The `webhook-id` of its deliveries: the same for ever.' }),
    cursor: Type.String({ description: 'Ask for what comes after it with `after`.' }),
    type: eventType,
    timestamp: instant,
    data: Type.Object(
      {
        orderId: Type.String(),
        orderExternalId: Type.String(),
        orderState: oneOf([...ORDER_STATES]),
        sequence: Type.Integer({
          minimum: 1,
          description: 'Counts the order’s events from 1, without a gap.',
        }),
      },
      {
        additionalProperties: Type.Union([
          Type.String(),
          Type.Number(),
          Type.Boolean(),
          Type.Null(),
        ]),
        description: 'Beside these, ids and codes of what it is about (`claimId`, `kind`, …).',
      },
    ),
  },
  { ...strict, title: 'Event' },
)
export type EventReply = Static<typeof eventReply>
export const eventList = listOf(eventReply, 'EventList')
export const eventQuery = query({
  limit: listQuery.limit,
  after: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 200,
      description:
        'The `cursor` of the last event that you have, or `nextCursor`. Without it: from the first.',
    }),
  ),
})
