import { DomainError } from '../../domain/error.ts'
import type { Order } from '../../domain/orders/order.ts'
import type { Actor } from '../ports/orders.ts'
import type { Doorway } from '../ports/setups.ts'
import type { Stores, World } from '../ports.ts'
import { locatorEnded } from './doors.ts'
import { passOn } from './pass-on.ts'
import { setupDoorOf } from './send.ts'

/**
 * The person at an address elsewhere proved that mailbox: from now on that person is the contact.
 * What was entered stays; the former contact's links and sessions die. Answers the door of the new
 * contact, which the same locator opens from now on.
 */
export async function takeOver(
  stores: Stores,
  world: World,
  order: Order,
  door: Extract<Doorway, { kind: 'take-over' }>,
  locator: string,
): Promise<Doorway> {
  const setup = await stores.setups.find(order.id)
  const isAsked = setup?.takeOverAskedAt !== null && setup?.administratorEmail === door.email
  if (setup === undefined || !isAsked || order.contactVersion !== door.contactVersion) {
    throw locatorEnded()
  }
  if (order.state !== 'in-setup' && order.state !== 'invited') {
    throw new DomainError(
      'order-transition-refused',
      `An order that is ${order.state} cannot be taken over.`,
    )
  }
  const contact = { ...order.contact, email: door.email, name: null }
  const actor: Actor = { kind: 'contact', id: door.email }
  const taken = await passOn(stores, world, order, contact, { way: 'elsewhere', actor })
  await stores.setups.put({ ...setup, takeOverAskedAt: null, notice: null })
  const own = setupDoorOf(taken)
  await stores.setups.addLocator(world.secrets.hashOf(locator), own, world.now())
  return own
}
