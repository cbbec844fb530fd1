import Type from 'typebox'
import { nullable, oneOf, strict } from './schema.ts'

/** What the system is told that posted a purchase. */
export const purchaseReply = Type.Object(
  {
    outcome: oneOf(['order-made', 'order-known', 'nothing-to-do']),
    orderId: nullable(Type.String()),
  },
  { ...strict, title: 'PurchaseReply' },
)
