import type { OrderStore } from './ports/orders.ts'
import type { World } from './ports.ts'
import { type OrderStory, storyOf } from './read-order.ts'

type Filter = Parameters<OrderStore['list']>[0]

/** Orders that fit the filter, newest first, each with what has become of it. */
export function listOrders(world: World, filter: Filter): Promise<readonly OrderStory[]> {
  return world.transact(async (stores) => {
    const stories: OrderStory[] = []
    for (const order of await stores.orders.list(filter)) {
      stories.push(await storyOf(stores, order))
    }
    return stories
  })
}
