import type { Order } from '../domain/orders/order.ts'
import { orderQuestion } from '../domain/orders/order-question.ts'
import { type Age, sinceOf } from '../domain/orders/standing.ts'
import type { OrderSearch } from './ports/order-views.ts'
import type { World } from './ports.ts'

export type SearchOrders = Omit<OrderSearch, 'question' | 'since'> & {
  /** As typed: the beginning of an order's number or of an address, a domain, words of a company's name. */
  readonly q?: string
  /** How long it has been in its state. */
  readonly age?: Age
}

/** A page of orders for the console. */
export function searchOrders(
  world: World,
  { q, age, ...narrowed }: SearchOrders,
): Promise<readonly Order[]> {
  const search: OrderSearch = {
    ...narrowed,
    ...(q === undefined ? {} : { question: orderQuestion(q) }),
    ...(age === undefined ? {} : { since: sinceOf(age, world.now()) }),
  }
  return world.transact(async ({ orders, orderViews }) => {
    const ids = await orderViews.search(search)
    const found = new Map((await orders.findMany(ids)).map((order) => [order.id, order]))
    return ids.flatMap((id) => found.get(id) ?? [])
  })
}
