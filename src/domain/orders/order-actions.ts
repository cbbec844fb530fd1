import type { Mapping } from './order.ts'
import { NEXT_STATES, type OrderState, STATES_BEFORE_MAPPING } from './order-states.ts'

/** What somebody at the vendor may do with an order by themselves, without a review. */
export const ORDER_ACTIONS = ['resend', 'change-contact', 'reopen', 'undo', 'cancel'] as const
export type OrderAction = (typeof ORDER_ACTIONS)[number]

/** Before the point of no return, once the contact has been mailed. */
export const RESENDING_STATES: readonly OrderState[] = STATES_BEFORE_MAPPING.filter(
  (state) => state !== 'scheduled',
)
/** With a mapping that counts, and inside its window. */
export const UNDOING_STATES: readonly OrderState[] = ['mapped', 'provisioned', 'in-review']

/** Until its window closes a mapping can be undone; then it is final. */
export function isInUndoWindow(mapping: Pick<Mapping, 'undoUntil'> | null, now: Date): boolean {
  return mapping !== null && now < mapping.undoUntil
}

/** What the state of an order, and its mapping, allow now; each use case refuses the others. */
export function actionsFor(
  state: OrderState,
  mapping: Pick<Mapping, 'undoUntil'> | null,
  now: Date,
): readonly OrderAction[] {
  const next: readonly OrderState[] = NEXT_STATES[state]
  const isAllowed: Readonly<Record<OrderAction, boolean>> = {
    resend: RESENDING_STATES.includes(state),
    'change-contact': STATES_BEFORE_MAPPING.includes(state),
    reopen: state === 'expired',
    undo: UNDOING_STATES.includes(state) && isInUndoWindow(mapping, now),
    cancel: next.includes('cancelled'),
  }
  return ORDER_ACTIONS.filter((action) => isAllowed[action])
}
