import { type OrderView, type OrderViewId, requireRoomFor } from '../domain/orders/order-view.ts'
import type { ReviewerId } from '../domain/reviewers/reviewer.ts'
import type { World } from './ports.ts'

export type KeepOrderView = Pick<OrderView, 'name' | 'query'> & { readonly reviewerId: ReviewerId }

/** Gives the filters over the list of orders a name, for this reviewer alone; refuses with `order-view-refused`. */
export function keepOrderView(world: World, input: KeepOrderView): Promise<OrderView> {
  return world.transact(async ({ orderViews }) => {
    requireRoomFor(input.name, await orderViews.lockedOf(input.reviewerId))
    const view = { ...input, id: world.newId() as OrderViewId, keptAt: world.now() }
    await orderViews.add(view)
    return view
  })
}
