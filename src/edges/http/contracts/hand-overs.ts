import Type, { type Static } from 'typebox'
import { nullable, oneOf, strict } from './schema.ts'

/* An order that goes from one contact to another, and the other orders of a mailbox. */

const typedAddress = Type.String({ minLength: 3, maxLength: 254 })
export const handOverBody = Type.Object(
  {
    kind: oneOf(['customer', 'partner']),
    email: typedAddress,
    /** The address looks mistyped, and is meant so. */
    isAsTyped: Type.Boolean(),
    /** From a partner to the customer: propose that the partner is linked. */
    proposesPartner: Type.Boolean(),
  },
  strict,
)
/** The order is not this contact's any more, and the page has nothing else to show. */
export const handedOverView = Type.Object(
  { orderNumber: Type.String(), handedTo: Type.String() },
  strict,
)
export const requestBody = Type.Object(
  { requestId: Type.String({ format: 'uuid' }), answer: oneOf(['agree', 'refuse']) },
  strict,
)
export const askingBody = Type.Object({ email: typedAddress }, strict)
export const askedView = Type.Object({}, strict)
export const ownOrdersView = Type.Object(
  {
    orders: Type.Array(
      Type.Object(
        {
          id: Type.String(),
          number: Type.String(),
          lines: Type.Array(
            Type.Object(
              { name: Type.String(), sku: Type.String(), quantity: Type.Integer() },
              strict,
            ),
          ),
          companyName: nullable(Type.String()),
          state: oneOf(['invited', 'in-setup', 'awaiting-approval', 'in-review']),
          nextActor: oneOf(['contact', 'approver', 'reviewer']),
          expiresAt: nullable(Type.String()),
          /** The order of the page from which it was asked. */
          isPresent: Type.Boolean(),
        },
        strict,
      ),
    ),
  },
  strict,
)
export const ownOrderBody = Type.Object({ orderId: Type.String({ format: 'uuid' }) }, strict)
/** The key of the order's page, /setup/<page>. It opens nothing without the session. */
export const pageView = Type.Object({ page: Type.String() }, strict)

export type HandOverBody = Static<typeof handOverBody>
export type HandedOverView = Static<typeof handedOverView>
export type RequestBody = Static<typeof requestBody>
export type OwnOrdersView = Static<typeof ownOrdersView>
export type PageView = Static<typeof pageView>
