import type { HandOverRequest } from '../domain/hand-overs/request.ts'
import { isAnswerable, mayBeAsked } from '../domain/hand-overs/request.ts'
import type { EmailAddress, Order } from '../domain/orders/order.ts'
import { STATES_BEFORE_MAPPING } from '../domain/orders/order-states.ts'
import { holdLiveDoor, locatorEnded } from './parts/doors.ts'
import { readTypedAddress, refusalOf } from './parts/hand-over.ts'
import { SYSTEM, tellTimeline } from './parts/move-order.ts'
import { mailContact, orderFactsOf } from './parts/send.ts'
import type { Stores, World } from './ports.ts'

/**
 * Somebody who has a forwarded link, and proved nothing, asks to be the contact. The named contact
 * gets one mail and decides (see answerHandOverRequest); whoever asks learns nothing, not even
 * whether a mail was sent: there is at most one open question, and few in all (see mayBeAsked).
 * Refuses a malformed address with `address-refused`.
 */
export function askForHandOver(
  world: World,
  input: { readonly locator: string; readonly email: string },
): Promise<void> {
  const email = readTypedAddress(input.email)
  return world.transact(async (stores) => {
    const { order, door } = await holdLiveDoor(stores, world, input.locator)
    if (door.kind !== 'setup' || door.contactVersion !== order.contactVersion) throw locatorEnded()
    if (await isToBeAsked(stores, world, order, email)) await ask(stores, world, order, email)
  })
}

async function isToBeAsked(
  stores: Stores,
  world: World,
  order: Order,
  email: EmailAddress,
): Promise<boolean> {
  if (!STATES_BEFORE_MAPPING.includes(order.state)) return false
  const requests = await stores.handOvers.requestsOf(order.id)
  if (!mayBeAsked(requests, order.contactVersion, world.now())) return false
  // An address to which the contact could not hand over is not worth a mail.
  return (await refusalOf(stores, order, { kind: order.contact.kind, email })) === null
}

async function ask(stores: Stores, world: World, order: Order, email: EmailAddress): Promise<void> {
  const now = world.now()
  for (const former of await stores.handOvers.requestsOf(order.id)) {
    const isOver = former.state === 'open' && !isAnswerable(former, order.contactVersion, now)
    if (isOver) await stores.handOvers.settleRequest(former.id, 'ended', now)
  }
  const request: HandOverRequest = {
    id: world.newId(),
    orderId: order.id,
    contactVersion: order.contactVersion,
    email,
    state: 'open',
    askedAt: now,
    answeredAt: null,
  }
  await stores.handOvers.addRequest(request)
  await tellTimeline(stores, world, order, 'hand-over.asked', SYSTEM, { requestId: request.id })
  await mailContact(
    stores,
    world,
    order,
    { kind: 'hand-over-request', order: orderFactsOf(order), askedBy: email },
    true,
  )
}
