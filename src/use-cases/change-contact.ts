import type { Contact, Order } from '../domain/orders/order.ts'
import { newSetup } from '../domain/setups/setup-step.ts'
import { endReviews } from './parts/end-reviews.ts'
import { holdOrder, type OrderName, requireBeforeMapping } from './parts/hold-order.ts'
import { inviteContact, mailInvitation } from './parts/invite-contact.ts'
import { tellTimeline } from './parts/move-order.ts'
import { queueMail } from './parts/send.ts'
import { withdrawClaims } from './parts/withdraw-claims.ts'
import type { Actor } from './ports/orders.ts'
import type { Stores, World } from './ports.ts'

/**
 * Names another contact. Links, codes and sessions of the former contact end, open claims and
 * approvals are withdrawn, the setup begins anew, and the new contact gets a mail (unless the order
 * starts later). A repeat with the same contact changes nothing; another name or language for the
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
    return replaceContact(stores, world, order, contact, actor)
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

async function replaceContact(
  stores: Stores,
  world: World,
  order: Order,
  contact: Contact,
  actor: Actor,
): Promise<Order> {
  const now = world.now()
  await withdrawClaims(stores, world, order, actor)
  // A failed run may have left one: the new contact decides anew.
  await stores.orders.endMapping(order.id, now)
  await stores.setups.endLocators({ orderId: order.id }, now)
  await stores.setups.endSessions({ orderId: order.id }, now)
  await endReviews(stores, world, order, 'dismiss', 'The contact was changed.', actor)
  const changed = { ...order, contact, contactVersion: order.contactVersion + 1 }
  await stores.orders.update(changed)
  await stores.setups.put(newSetup(changed))
  await tellTimeline(stores, world, changed, 'contact.changed', actor, {
    from: order.contact.email,
    to: contact.email,
  })
  if (order.state === 'scheduled') return changed
  await tellFormerContact(stores, world, order)
  if (order.state !== 'invited') return inviteContact(stores, world, changed, actor)
  const again = { ...changed, invitedAt: now, remindersSentCount: 0 }
  await stores.orders.update(again)
  await mailInvitation(stores, world, again, 0)
  return again
}

function tellFormerContact(stores: Stores, world: World, order: Order): Promise<void> {
  const { email, name, language } = order.contact
  return queueMail(stores, world, {
    to: email,
    toName: name,
    language,
    mail: { kind: 'contact-changed', orderNumber: order.externalId },
    order,
  })
}
