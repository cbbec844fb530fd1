import { DomainError } from '../../domain/error.ts'
import type { Order } from '../../domain/orders/order.ts'
import type { Setup } from '../../domain/setups/setup.ts'
import type { Doorway, Visit } from '../ports/setups.ts'
import type { Stores, World } from '../ports.ts'
import { setupOf } from './setup-of.ts'

/** Who knocks: the locator of the page, and the browser's cookie (null: it has none yet). */
export type Visitor = { readonly locator: string; readonly browser: string | null }

export type SetupDoor = Exclude<Doorway, { kind: 'claim' }>
export type ClaimDoor = Extract<Doorway, { kind: 'claim' }>
export type EnteredSetup = {
  readonly order: Order
  readonly setup: Setup
  readonly door: SetupDoor
}

/** Unknown, replaced and ended links are told in the same words. */
export function locatorEnded(): DomainError {
  return new DomainError(
    'locator-ended',
    'This link no longer works. The newest mail about the order has one that does.',
  )
}

function sessionEnded(): DomainError {
  return new DomainError('session-ended', 'Ask for a new code to go on. Nothing is lost.')
}

/** The live door behind a locator, for those who have proved nothing yet. */
export async function findLiveDoor(
  stores: Stores,
  world: World,
  locator: string,
): Promise<Doorway> {
  const found = await stores.setups.findLocator(world.secrets.hashOf(locator))
  if (found === undefined || !found.isLive) throw locatorEnded()
  return found.doorway
}

/** The same with its order held: a link that was ended while we waited for it is not let in. */
export async function holdLiveDoor(
  stores: Stores,
  world: World,
  locator: string,
): Promise<{ readonly order: Order; readonly door: Doorway }> {
  const { orderId } = await findLiveDoor(stores, world, locator)
  const order = await stores.orders.lock(orderId)
  const door = await findLiveDoor(stores, world, locator)
  if (order === undefined) throw locatorEnded()
  return { order, door }
}

/** A browser at a door: what codes and sessions are bound to. */
export function visitOf(world: World, doorway: Doorway, browser: string): Visit {
  return { doorway, browserHash: world.secrets.hashOf(browser) }
}

/**
 * The door of somebody whose mailbox is proved in this browser. A session outlives the locator that
 * it began with, but not a change of contact.
 */
export async function findProvedDoor(
  stores: Stores,
  world: World,
  { locator, browser }: Visitor,
): Promise<Doorway> {
  const found = await stores.setups.findLocator(world.secrets.hashOf(locator))
  if (found === undefined) throw locatorEnded()
  const visit = browser === null ? null : visitOf(world, found.doorway, browser)
  if (visit !== null && (await stores.setups.hasSession(visit, world.now()))) return found.doorway
  throw found.isLive ? sessionEnded() : locatorEnded()
}

/** Holds the order and lets in whoever proved the contact's mailbox. */
export async function enterSetup(
  stores: Stores,
  world: World,
  visitor: Visitor,
): Promise<EnteredSetup> {
  const known = await stores.setups.findLocator(world.secrets.hashOf(visitor.locator))
  if (known === undefined || known.doorway.kind === 'claim') throw locatorEnded()
  const order = await stores.orders.lock(known.doorway.orderId)
  const door = await findProvedDoor(stores, world, visitor)
  if (order === undefined || door.kind === 'claim') throw locatorEnded()
  if (order.contactVersion !== door.contactVersion) throw locatorEnded()
  const setup = await setupOf(stores, order)
  return { order, setup, door }
}

/** Holds the order of a claim and lets in whoever proved the mailbox that was asked. */
export async function enterClaim(
  stores: Stores,
  world: World,
  visitor: Visitor,
): Promise<{ readonly order: Order; readonly door: ClaimDoor }> {
  const known = await stores.setups.findLocator(world.secrets.hashOf(visitor.locator))
  if (known?.doorway.kind !== 'claim') throw locatorEnded()
  const order = await stores.orders.lock(known.doorway.orderId)
  const door = await findProvedDoor(stores, world, visitor)
  if (order === undefined || door.kind !== 'claim') throw locatorEnded()
  return { order, door }
}
