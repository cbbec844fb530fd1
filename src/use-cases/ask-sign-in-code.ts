import { DomainError } from '../domain/error.ts'
import type { Language } from '../domain/language.ts'
import type { MailId } from '../domain/mails/mail.ts'
import type { EmailAddress } from '../domain/orders/order.ts'
import type { Reviewer } from '../domain/reviewers/reviewer.ts'
import { CODE_LIMITS } from '../domain/setups/code-limits.ts'
import {
  countSignInCodes,
  isGuessedTooOften,
  type Knock,
  knockedAs,
  knowsBrowser,
  signInBindingOf,
} from './parts/console-door.ts'
import type { SignInCode, SignInCounts, SignInVisit } from './ports/reviewers.ts'
import type { Stores, World } from './ports.ts'

export type SignInCodeAsked = { readonly sendAgainAt: string; readonly expiresAt: string }

const SECOND = 1000

/**
 * Sends a code to a reviewer's mailbox, for this browser. An address at which nobody is a reviewer
 * gets none, and the same answer: the same limits count for it. Pressed again within a minute, it
 * sends none and answers the same. Refuses with `code-limit` past the limits.
 */
export function askSignInCode(
  world: World,
  knock: Knock & { readonly language: Language },
): Promise<SignInCodeAsked> {
  return world.transact(async (stores) => {
    const visit = knockedAs(world, knock)
    await stores.reviewers.holdAddress(visit.addressHash)
    const reviewer = await stores.reviewers.findMailbox(knock.email)
    const isKnownBrowser = await knowsBrowser(stores, world, reviewer, visit)
    const counts = await countSignInCodes(stores, world, visit, isKnownBrowser)
    const current = await stores.reviewers.findCode(visit)
    const isTooSoon = againAt(counts.lastSentAt) > world.now().getTime()
    if (isTooSoon && current !== undefined) return answer(current)
    requireWithinLimits(world, counts, isTooSoon)
    const code = world.secrets.newCode()
    const stored = newCode(world, { code, visit, reviewer, isKnownBrowser })
    await stores.reviewers.addCode(stored, visit)
    if (reviewer !== undefined) await mailCode(stores, world, knock, reviewer, code)
    return answer(stored)
  })
}

const againAt = (sentAt: Date | null) =>
  sentAt === null ? 0 : sentAt.getTime() + CODE_LIMITS.secondsBetweenCodes * SECOND

function requireWithinLimits(world: World, counts: SignInCounts, isTooSoon: boolean): void {
  const isPastHour = counts.sent >= CODE_LIMITS.codesPerHour
  const isPastDay = isGuessedTooOften(counts)
  if (!isTooSoon && !isPastHour && !isPastDay) return
  const seconds = isPastDay ? 24 * 3600 : isPastHour ? 3600 : CODE_LIMITS.secondsBetweenCodes
  const from = isTooSoon && counts.lastSentAt !== null ? counts.lastSentAt : world.now()
  throw new DomainError('code-limit', 'No further code can be sent yet.', {
    sendAgainAt: new Date(from.getTime() + seconds * SECOND).toISOString(),
  })
}

function newCode(
  world: World,
  asked: {
    readonly code: string
    readonly visit: SignInVisit
    readonly reviewer: Reviewer | undefined
    readonly isKnownBrowser: boolean
  },
): SignInCode {
  const now = world.now()
  return {
    id: world.newId(),
    reviewerId: asked.reviewer?.id ?? null,
    isKnownBrowser: asked.isKnownBrowser,
    hmac: world.secrets.codeHmac(asked.code, signInBindingOf(asked.visit)),
    sentAt: now,
    expiresAt: new Date(now.getTime() + CODE_LIMITS.validMinutes * 60 * SECOND),
    triesLeft: CODE_LIMITS.tries,
  }
}

/** To the stored address, never to the one that was typed. */
function mailCode(
  stores: Stores,
  world: World,
  { language }: { readonly language: Language },
  { email, name }: Reviewer,
  code: string,
): Promise<void> {
  return stores.mails.add({
    id: world.newId() as MailId,
    queuedAt: world.now(),
    to: email as EmailAddress,
    toName: name,
    language,
    mail: { kind: 'reviewer-sign-in-code', validMinutes: CODE_LIMITS.validMinutes },
    secret: { code },
    orderId: null,
    claimId: null,
  })
}

function answer({ sentAt, expiresAt }: SignInCode): SignInCodeAsked {
  return {
    sendAgainAt: new Date(againAt(sentAt)).toISOString(),
    expiresAt: expiresAt.toISOString(),
  }
}
