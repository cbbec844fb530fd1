import type { HandedOverFacts } from '../../domain/mails/mail.ts'
import type { Order } from '../../domain/orders/order.ts'
import type { Actor } from '../ports/orders.ts'
import type { Stores, World } from '../ports.ts'
import { moveHeldOrder } from './move-order.ts'
import { mailContact, orderFactsOf } from './send.ts'

/** Moves a held order to `invited` and queues its first mail, with a new locator. */
export async function inviteContact(
  stores: Stores,
  world: World,
  order: Order,
  actor: Actor,
  event?: 'order.reopened',
): Promise<Order> {
  const anew = { ...order, invitedAt: world.now(), remindersSentCount: 0, isSilenceTold: false }
  const invited = await moveHeldOrder(stores, world, anew, 'invited', {
    actor,
    ...(event === undefined ? {} : { event }),
  })
  await mailInvitation(stores, world, invited, 0)
  return invited
}

/** Queues the mail that asks the contact to set the order up; `reminder` counts from 0. */
export async function mailInvitation(
  stores: Stores,
  world: World,
  order: Order,
  reminder: number,
): Promise<void> {
  const expiresAt =
    order.expiresAt ?? new Date(world.now().getTime() + (order.expiryLeftMilliseconds ?? 0))
  await mailContact(
    stores,
    world,
    order,
    {
      kind: 'invitation',
      order: orderFactsOf(order),
      contactName: order.contact.name,
      companyName: order.company.name,
      reminder,
      expiresAt: expiresAt.toISOString(),
      partnerName: await partnerNameOf(stores, order),
      handedOver: await handedOverOf(stores, order),
    },
    true,
  )
}

async function partnerNameOf(stores: Stores, order: Order): Promise<string | null> {
  const externalId = order.partnerOrganizationExternalId
  if (externalId === null) return null
  return (await stores.directory.findByExternalId(externalId))?.name ?? null
}

/** Who handed the order over to its present contact, if a contact did. */
async function handedOverOf(stores: Stores, order: Order): Promise<HandedOverFacts | null> {
  const last = (await stores.handOvers.of(order.id)).at(-1)
  if (last?.contactVersion !== order.contactVersion) return null
  if (last.way !== 'contact' && last.way !== 'asked') return null
  const isByPartner = last.from.kind === 'partner' && last.to.kind === 'customer'
  const partner = order.proposedPartnerId && (await stores.directory.find(order.proposedPartnerId))
  const proposedPartner = partner ? partner.name : null
  return { by: last.from.email, way: last.way, isByPartner, proposedPartner }
}
