import type { Contact, Order } from '../domain/orders/order.ts'
import { holdOrder, type OrderName, requireBeforeMapping } from './parts/hold-order.ts'
import { tellTimeline } from './parts/move-order.ts'
import { inviteNextContact, passOn } from './parts/pass-on.ts'
import type { Actor } from './ports/orders.ts'
import type { Stores, World } from './ports.ts'

/**
 * Names another contact, of any kind: the vendor's hand-over. Links, codes and sessions of the former
 * contact end, open claims and approvals are withdrawn, what was typed stays unless the kind
 * changes, and the new contact gets a mail (unless the order starts later). A repeat with the same contact changes nothing; another name or language for the
 * same mailbox changes only that. Refused from the mapping on.
 */
export function changeContact(
  world: World,
  input: { readonly order: OrderName; readonly contact: Contact; readonly actor: Actor },
): Promise<Order> {
  return world.transact(async (stores) => {
    const order = await holdOrder(stores, input.order)
    requireBeforeMapping(order, 'The contact can be changed')
    const { contact, actor } = input
    const isSamePerson =
      order.contact.email === contact.email && order.contact.kind === contact.kind
    if (isSamePerson) return describeContact(stores, world, order, contact, actor)
    const changed = await passOn(stores, world, order, contact, { way: 'vendor', actor })
    return inviteNextContact(stores, world, order, changed, actor)
  })
}

async function describeContact(
  stores: Stores,
  world: World,
  order: Order,
  contact: Contact,
  actor: Actor,
): Promise<Order> {
  const { name, language } = order.contact
  if (name === contact.name && language === contact.language) return order
  const described = { ...order, contact }
  await stores.orders.update(described)
  await tellTimeline(stores, world, order, 'contact.described', actor, {
    language: contact.language,
  })
  return described
}
