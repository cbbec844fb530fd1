import { DomainError } from '../domain/error.ts'
import type { EmailAddress, Order, OrderId } from '../domain/orders/order.ts'
import { beginSetup } from './parts/begin-setup.ts'
import { findProvedDoor, locatorEnded, type Visitor, visitOf } from './parts/doors.ts'
import { isOpen } from './parts/other-orders.ts'
import { setupDoorOf } from './parts/send.ts'
import type { Stores, World } from './ports.ts'

/**
 * Opens another order of the mailbox that was proved in this browser, without a second code. The
 * proof gets no longer by it: the new session ends when the first one would have. Answers the key of
 * the order's page, which opens nothing without that session (see docs/decisions).
 * Refuses with `order-not-found`, whatever the order is, unless its contact is that very address.
 */
export function openOwnOrder(
  world: World,
  visitor: Visitor,
  orderId: OrderId,
): Promise<{ readonly page: string }> {
  return world.transact(async (stores) => {
    const { email, browser, until } = await provedMailbox(stores, world, visitor)
    const order = await stores.orders.lock(orderId)
    if (order?.contact.email !== email || !isOpen(order)) throw orderNotFound()
    const door = setupDoorOf(order)
    const visit = visitOf(world, door, browser)
    const now = world.now()
    if (!(await stores.setups.hasSession(visit, now))) {
      await stores.setups.addSession(visit, now, until)
    }
    await beginSetup(stores, world, order)
    const page = world.secrets.newLocator()
    await stores.setups.addPage(world.secrets.hashOf(page), door, now)
    return { page }
  })
}

/** The order of the page is only read: two orders are never held at once. */
async function provedMailbox(
  stores: Stores,
  world: World,
  visitor: Visitor,
): Promise<{ readonly email: EmailAddress; readonly browser: string; readonly until: Date }> {
  const door = await findProvedDoor(stores, world, visitor)
  const present: Order | undefined = await stores.orders.find(door.orderId)
  const { browser } = visitor
  if (door.kind === 'claim' || browser === null) throw locatorEnded()
  if (present?.contactVersion !== door.contactVersion) throw locatorEnded()
  const until = await stores.setups.sessionUntil(visitOf(world, door, browser), world.now())
  if (until === null) throw locatorEnded()
  return { email: present.contact.email, browser, until }
}

function orderNotFound(): DomainError {
  return new DomainError('order-not-found', 'There is no such order.')
}
