import { DomainError } from '../../domain/error.ts'
import type { Order } from '../../domain/orders/order.ts'
import type { Doorway } from '../ports/setups.ts'
import type { Stores, World } from '../ports.ts'
import { locatorEnded } from './doors.ts'
import { tellTimeline } from './move-order.ts'
import { queueMail, setupDoorOf } from './send.ts'
import { withdrawClaims } from './withdraw-claims.ts'

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
  const now = world.now()
  const former = order.contact
  const contact = { ...former, email: door.email, name: null }
  const taken = { ...order, contact, contactVersion: order.contactVersion + 1 }
  await stores.orders.update(taken)
  await stores.setups.endSessions({ orderId: order.id }, now)
  await stores.setups.endLocators({ orderId: order.id }, now)
  await withdrawClaims(stores, world, order, { kind: 'contact', id: door.email })
  await stores.setups.put({ ...setup, takeOverAskedAt: null, notice: null })
  await tellTimeline(
    stores,
    world,
    taken,
    'contact.changed',
    { kind: 'contact', id: door.email },
    {
      from: former.email,
      to: door.email,
    },
  )
  await queueMail(stores, world, {
    to: former.email,
    toName: former.name,
    language: former.language,
    mail: { kind: 'contact-changed', orderNumber: order.externalId },
    order: taken,
  })
  const own = setupDoorOf(taken)
  await stores.setups.addLocator(world.secrets.hashOf(locator), own, now)
  return own
}
