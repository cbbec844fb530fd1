import type { CustomerLink } from '../ports/directory.ts'
import type { Stores, World } from '../ports.ts'
import { endLink } from './end-link.ts'
import { SYSTEM } from './move-order.ts'

/** Ends every partner's link whose end date has come, each in a transaction of its own. */
export async function sweepLinks(world: World): Promise<void> {
  const links = await world.transact(({ directory }) => directory.linksDue(world.now()))
  for (const link of links) await world.transact((stores) => sweepLink(stores, world, link))
}

async function sweepLink(stores: Stores, world: World, due: CustomerLink): Promise<void> {
  const order = due.orderId === null ? undefined : await stores.orders.lock(due.orderId)
  const link = await stores.directory.linkBetween(due.partner, due.customer)
  if (link?.endsAt == null || link.endsAt > world.now()) return
  if (order === undefined) await stores.directory.endLink(link)
  else await endLink(stores, world, order, link, { because: 'end-date', actor: SYSTEM })
}
