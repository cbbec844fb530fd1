import { DomainError } from '../error.ts'
import type { ReviewerId } from '../reviewers/reviewer.ts'

export type OrderViewId = string & { readonly __brand: 'OrderViewId' }

/** Filters over the list of orders to which a reviewer has given a name. */
export type OrderView = {
  readonly id: OrderViewId
  readonly reviewerId: ReviewerId
  readonly name: string
  /** What stands behind the question mark of the page's address. */
  readonly query: string
  readonly keptAt: Date
}

/** `newest`: by when they came. `longest`: by how long they have been in their state. */
export const ORDER_SORTS = ['newest', 'longest'] as const
export type OrderSort = (typeof ORDER_SORTS)[number]

/** So many one reviewer may keep. */
export const MOST_ORDER_VIEWS = 30

/** Refuses with `order-view-refused` a name that is taken, and more than may be kept. */
export function requireRoomFor(name: string, kept: readonly OrderView[]): void {
  if (kept.some((view) => view.name === name))
    throw new DomainError('order-view-refused', `There is a view “${name}” already.`, {
      why: 'name-taken',
    })
  if (kept.length >= MOST_ORDER_VIEWS)
    throw new DomainError(
      'order-view-refused',
      `No more than ${MOST_ORDER_VIEWS} views can be kept. Remove one first.`,
      { why: 'too-many' },
    )
}
