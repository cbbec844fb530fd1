import { DomainError } from '../error.ts'

export const ORDER_STATES = [
  'scheduled',
  'invited',
  'in-setup',
  'awaiting-approval',
  'in-review',
  'mapped',
  'provisioned',
  'expired',
  'cancelled',
] as const
export type OrderState = (typeof ORDER_STATES)[number]

/** The life of an order. Read a row as: from here, an order may go there. */
export const NEXT_STATES = {
  scheduled: ['invited', 'cancelled'],
  invited: ['in-setup', 'expired', 'cancelled'],
  'in-setup': ['awaiting-approval', 'in-review', 'mapped', 'invited', 'expired', 'cancelled'],
  'awaiting-approval': ['in-setup', 'in-review', 'invited', 'cancelled'],
  'in-review': ['in-setup', 'mapped', 'invited', 'cancelled'],
  mapped: ['provisioned', 'in-review', 'in-setup'],
  provisioned: ['in-setup', 'in-review'],
  expired: ['invited', 'cancelled'],
  cancelled: [],
} as const satisfies Record<OrderState, readonly OrderState[]>

export const NEXT_ACTORS = {
  scheduled: 'nobody',
  invited: 'contact',
  'in-setup': 'contact',
  'awaiting-approval': 'approver',
  'in-review': 'reviewer',
  mapped: 'target',
  provisioned: 'nobody',
  expired: 'nobody',
  cancelled: 'nobody',
} as const satisfies Record<OrderState, string>
export type NextActor = (typeof NEXT_ACTORS)[OrderState]

/** The states in which the expiry clock runs; it stops while an order is parked or in review. */
export const EXPIRING_STATES: readonly OrderState[] = ['invited', 'in-setup']

/** Before the point of no return: the contact can be changed and the mail re-sent. */
export const STATES_BEFORE_MAPPING: readonly OrderState[] = [
  'scheduled',
  'invited',
  'in-setup',
  'awaiting-approval',
  'in-review',
]

/** Refuses with `order-transition-refused` unless the table lets an order go from `from` to `to`. */
export function requireTransition(from: OrderState, to: OrderState): void {
  const allowed: readonly OrderState[] = NEXT_STATES[from]
  if (allowed.includes(to)) return
  throw new DomainError(
    'order-transition-refused',
    `An order that is ${from} cannot become ${to}.`,
    { from, to },
  )
}
