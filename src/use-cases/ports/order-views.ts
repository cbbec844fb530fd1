import type { OrderId } from '../../domain/orders/order.ts'
import type { OrderQuestion } from '../../domain/orders/order-question.ts'
import type { OrderState } from '../../domain/orders/order-states.ts'
import type { OrderSort, OrderView, OrderViewId } from '../../domain/orders/order-view.ts'
import type { Stop } from '../../domain/orders/standing.ts'
import type { ReviewerId } from '../../domain/reviewers/reviewer.ts'

export type OrderPlace = { readonly id: OrderId; readonly stateSince: Date }

export type OrderSearch = {
  /** Absent: all orders. */
  readonly question?: OrderQuestion
  /** One of these; absent: any. */
  readonly states?: readonly OrderState[]
  /** Since when in its state: after the one, not after the other. */
  readonly since?: { readonly after: Date | null; readonly notAfter: Date | null }
  /** Where its contact is, of those who have not finished. */
  readonly stop?: Stop
  readonly sort: OrderSort
  readonly limit: number
  /** The last one of the page before. */
  readonly after?: OrderPlace
}

/** Orders as the console lists them. Every page is read by an index. */
export type OrderViewStore = {
  search(search: OrderSearch): Promise<readonly OrderId[]>
  /** The views that a reviewer keeps, by name. */
  of(reviewerId: ReviewerId): Promise<readonly OrderView[]>
  /** Under the reviewer's row lock: no two are added at once. */
  lockedOf(reviewerId: ReviewerId): Promise<readonly OrderView[]>
  add(view: OrderView): Promise<void>
  /** False when the reviewer keeps none of this id. */
  remove(reviewerId: ReviewerId, id: OrderViewId): Promise<boolean>
}
