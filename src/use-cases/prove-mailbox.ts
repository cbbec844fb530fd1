import { DomainError } from '../domain/error.ts'
import type { Order } from '../domain/orders/order.ts'
import { CODE_LIMITS, SESSION_HOURS } from '../domain/setups/code-limits.ts'
import { beginSetup } from './parts/begin-setup.ts'
import { codeBindingOf } from './parts/code-binding.ts'
import { holdLiveDoor, visitOf } from './parts/doors.ts'
import { takeOver } from './parts/take-over.ts'
import type { Doorway, Visit } from './ports/setups.ts'
import type { Stores, World } from './ports.ts'

type Answer =
  | { readonly kind: 'proved' }
  | { readonly kind: 'wrong'; readonly left: number }
  | { readonly kind: 'ended' }

/**
 * Typing the code proves control of the mailbox and opens the setup or claim in this browser. A
 * code counts once. Refuses with `code-wrong` (`facts.left` tries) or `code-ended`.
 */
export async function proveMailbox(
  world: World,
  input: { readonly locator: string; readonly browser: string; readonly code: string },
): Promise<void> {
  const answer = await world.transact((stores) => tryCode(stores, world, input))
  if (answer.kind === 'wrong') {
    const { left } = answer
    throw new DomainError('code-wrong', `That code is not right. ${left} tries left.`, { left })
  }
  if (answer.kind === 'ended') {
    throw new DomainError('code-ended', 'That code no longer counts. Ask for a new one.')
  }
}

async function tryCode(
  stores: Stores,
  world: World,
  { locator, browser, code }: { locator: string; browser: string; code: string },
): Promise<Answer> {
  const { order, door } = await holdLiveDoor(stores, world, locator)
  const visit = visitOf(world, door, browser)
  const stored = await stores.setups.lockCode(visit)
  const now = world.now()
  if (stored === undefined || stored.triesLeft === 0 || stored.expiresAt <= now) {
    return { kind: 'ended' }
  }
  if (await isGuessedTooOften(stores, world, door)) return { kind: 'ended' }
  const isRight = world.secrets.isCode(stored.hmac, code, codeBindingOf(visit))
  if (!isRight) {
    await stores.setups.missCode(stored.id, now)
    return { kind: 'wrong', left: stored.triesLeft - 1 }
  }
  await stores.setups.spendCode(stored.id, now)
  await enter(stores, world, order, visit, locator)
  return { kind: 'proved' }
}

async function isGuessedTooOften(stores: Stores, world: World, door: Doorway): Promise<boolean> {
  const dayAgo = new Date(world.now().getTime() - 86_400_000)
  const { wrong } = await stores.setups.codeCounts(door, dayAgo, dayAgo)
  return wrong >= CODE_LIMITS.wrongPerDay
}

async function enter(
  stores: Stores,
  world: World,
  order: Order,
  visit: Visit,
  locator: string,
): Promise<void> {
  const { doorway } = visit
  const door =
    doorway.kind === 'take-over' ? await takeOver(stores, world, order, doorway, locator) : doorway
  const now = world.now()
  const until = new Date(now.getTime() + SESSION_HOURS * 3_600_000)
  await stores.setups.addSession({ ...visit, doorway: door }, now, until)
  // Another one took it over a moment ago, perhaps: begin with the order as it is now.
  const present = (await stores.orders.find(order.id)) ?? order
  if (door.kind === 'setup') await beginSetup(stores, world, present)
}
