import Type, { type Static } from 'typebox'
import { NEXT_ACTORS, ORDER_STATES } from '../../../../domain/orders/order-states.ts'
import { ORDER_SORTS } from '../../../../domain/orders/order-view.ts'
import { AGES, STOPS } from '../../../../domain/orders/standing.ts'
import { listOf, listQuery, query } from '../lists.ts'
import { orderState } from '../orders.ts'
import { instant, nullable, oneOf, strict, text } from '../schema.ts'

/**
 * The list of orders, for whoever may read, and the views that a reviewer keeps of it:
 *   GET    /console/api/orders             ?q&state&age&stop&sort&limit&cursor → FoundOrders
 *   GET    /console/api/order-views        → OrderViews
 *   POST   /console/api/order-views        OrderViewBody → OrderViews (409 order-view-refused)
 *   DELETE /console/api/order-views/{id}   → OrderViews (404 order-view-not-found)
 */
const oneState = `(${ORDER_STATES.join('|')})`
const filters = {
  q: Type.Optional(text(200)),
  state: Type.Optional(
    Type.String({
      pattern: `^${oneState}(,${oneState})*$`,
      maxLength: 200,
      description: 'One state or several, with commas between them.',
    }),
  ),
  age: Type.Optional(oneOf(AGES)),
  stop: Type.Optional(oneOf(STOPS)),
  sort: Type.Optional(oneOf(ORDER_SORTS)),
}
export const orderSearchQuery = query({ ...listQuery, ...filters })

export const foundOrders = listOf(
  Type.Object(
    {
      id: Type.String(),
      externalId: Type.String(),
      state: orderState,
      stateSince: instant,
      nextActor: oneOf([...new Set(Object.values(NEXT_ACTORS))]),
      companyName: nullable(Type.String()),
      companyCountry: nullable(Type.String()),
      contactKind: oneOf(['customer', 'partner']),
      contactEmail: Type.String(),
      /** The name of the first line, and how many there are. */
      firstLine: nullable(Type.String()),
      lineCount: Type.Integer({ minimum: 0 }),
      expiresAt: nullable(instant),
      createdAt: instant,
    },
    strict,
  ),
  'FoundOrders',
)

const viewName = text(60)
export const orderViewBody = Type.Object(
  {
    name: viewName,
    query: Type.String({ maxLength: 500, pattern: '^[\\x21-\\x7e]*$' }),
  },
  strict,
)
export const orderViews = Type.Object(
  {
    items: Type.Array(
      Type.Object({ id: Type.String(), name: viewName, query: Type.String() }, strict),
    ),
  },
  strict,
)

export type FoundOrders = Static<typeof foundOrders>
export type OrderViews = Static<typeof orderViews>
