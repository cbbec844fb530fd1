import { maskEmail } from '../domain/email-address.ts'
import { DomainError } from '../domain/error.ts'
import type { Language } from '../domain/language.ts'
import type { Order } from '../domain/orders/order.ts'
import { CODE_LIMITS } from '../domain/setups/code-limits.ts'
import { codeBindingOf } from './parts/code-binding.ts'
import { holdLiveDoor, visitOf } from './parts/doors.ts'
import { queueMail } from './parts/send.ts'
import type { Doorway, StoredCode, Visit } from './ports/setups.ts'
import type { Stores, World } from './ports.ts'

export type CodeSent = {
  readonly maskedEmail: string
  readonly sendAgainAt: string
  readonly expiresAt: string
}

const SECOND = 1000

/**
 * Sends a code to the mailbox to which the locator was sent, for this browser. Pressed again within
 * a minute, it sends none and answers the same. Refuses with `code-limit` past the limits.
 */
export function sendCode(
  world: World,
  { locator, browser }: { readonly locator: string; readonly browser: string },
): Promise<CodeSent> {
  return world.transact(async (stores) => {
    const { order, door } = await holdLiveDoor(stores, world, locator)
    const visit = visitOf(world, door, browser)
    const counts = await countCodes(stores, world, door)
    const current = await stores.setups.lockCode(visit)
    const isTooSoon = againAt(counts.lastSentAt) > world.now().getTime()
    if (isTooSoon && current !== undefined) return answer(door, current)
    requireWithinLimits(world, counts, isTooSoon)
    const code = await addCode(stores, world, order, visit)
    return answer(door, code)
  })
}

const againAt = (sentAt: Date | null) =>
  sentAt === null ? 0 : sentAt.getTime() + CODE_LIMITS.secondsBetweenCodes * SECOND

function countCodes(stores: Stores, world: World, door: Doorway) {
  const now = world.now().getTime()
  return stores.setups.codeCounts(
    door,
    new Date(now - 3600 * SECOND),
    new Date(now - 24 * 3600 * SECOND),
  )
}

function requireWithinLimits(
  world: World,
  counts: Awaited<ReturnType<typeof countCodes>>,
  isTooSoon: boolean,
): void {
  const isPastHour = counts.sent >= CODE_LIMITS.codesPerHour
  const isPastDay = counts.wrong >= CODE_LIMITS.wrongPerDay
  if (!isTooSoon && !isPastHour && !isPastDay) return
  const waits = isPastDay ? 24 * 3600 : isPastHour ? 3600 : CODE_LIMITS.secondsBetweenCodes
  const sendAgainAt = isTooSoon
    ? new Date(againAt(counts.lastSentAt))
    : new Date(world.now().getTime() + waits * SECOND)
  throw new DomainError('code-limit', 'No further code can be sent yet.', {
    sendAgainAt: sendAgainAt.toISOString(),
  })
}

async function addCode(
  stores: Stores,
  world: World,
  order: Order,
  visit: Visit,
): Promise<StoredCode> {
  const now = world.now()
  const code = world.secrets.newCode()
  const stored: StoredCode = {
    id: world.newId(),
    hmac: world.secrets.codeHmac(code, codeBindingOf(visit)),
    sentAt: now,
    expiresAt: new Date(now.getTime() + CODE_LIMITS.validMinutes * 60 * SECOND),
    triesLeft: CODE_LIMITS.tries,
  }
  await stores.setups.addCode(stored, visit)
  const { doorway: door } = visit
  await queueMail(stores, world, {
    to: door.email,
    language: await languageOf(stores, order, door),
    mail: {
      kind: 'code',
      purpose: door.kind,
      orderNumber: order.externalId,
      validMinutes: CODE_LIMITS.validMinutes,
    },
    order,
    code,
    ...(door.kind === 'claim' ? { claimId: door.claimId } : {}),
  })
  return stored
}

async function languageOf(stores: Stores, order: Order, door: Doorway): Promise<Language> {
  if (door.kind !== 'claim') return order.contact.language
  const approvers = await stores.claims.approversOf(door.claimId)
  return approvers.find(({ email }) => email === door.email)?.language ?? order.contact.language
}

function answer(door: Doorway, code: StoredCode): CodeSent {
  return {
    maskedEmail: maskEmail(door.email),
    sendAgainAt: new Date(againAt(code.sentAt)).toISOString(),
    expiresAt: code.expiresAt.toISOString(),
  }
}
