import { maskEmail } from '../domain/email-address.ts'
import type { Language } from '../domain/language.ts'
import type { Visitor } from './parts/doors.ts'
import { locatorEnded, visitOf } from './parts/doors.ts'
import type { Stores, World } from './ports.ts'

export type Opening = {
  readonly vendorName: string
  readonly vendorSupport: string
  readonly orderNumber: string
  readonly maskedEmail: string
  readonly language: Language
  readonly hasSession: boolean
  readonly door: 'setup' | 'take-over'
}

/** What anybody who has the link may know. Changes nothing, however often it is opened. */
export function openSetup(world: World, visitor: Visitor): Promise<Opening> {
  return world.transact(async (stores) => {
    const { door, hasSession } = await findDoor(stores, world, visitor)
    const order = await stores.orders.find(door.orderId)
    if (order === undefined || door.kind === 'claim') throw locatorEnded()
    return {
      vendorName: world.settings.vendorName,
      vendorSupport: world.settings.vendorSupport,
      orderNumber: order.externalId,
      maskedEmail: maskEmail(door.email),
      language: order.contact.language,
      hasSession,
      door: door.kind,
    }
  })
}

/** A replaced link still opens for a browser in which the mailbox was proved. */
async function findDoor(stores: Stores, world: World, { locator, browser }: Visitor) {
  const known = await stores.setups.findLocator(world.secrets.hashOf(locator))
  if (known === undefined) throw locatorEnded()
  const visit = browser === null ? null : visitOf(world, known.doorway, browser)
  const hasSession = visit !== null && (await stores.setups.hasSession(visit, world.now()))
  if (!hasSession && !known.isLive) throw locatorEnded()
  return { door: known.doorway, hasSession }
}
