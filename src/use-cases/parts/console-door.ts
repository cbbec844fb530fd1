import type { EmailAddress } from '../../domain/orders/order.ts'
import type { Reviewer } from '../../domain/reviewers/reviewer.ts'
import { REVIEWER_SESSION_LIMITS } from '../../domain/reviewers/reviewer-session.ts'
import { CODE_LIMITS } from '../../domain/setups/code-limits.ts'
import type { SignInCounts, SignInVisit } from '../ports/reviewers.ts'
import type { Stores, World } from '../ports.ts'

const HOUR = 3_600_000

/** A browser that knocks at the console, for an address. */
export type Knock = { readonly email: EmailAddress; readonly browser: string }

export function knockedAs(world: World, { email, browser }: Knock): SignInVisit {
  return { addressHash: world.secrets.hashOf(email), browserHash: world.secrets.hashOf(browser) }
}

/** All that a code is bound to: this door, the mailbox, and the browser. */
export function signInBindingOf({ addressHash, browserHash }: SignInVisit): string {
  return ['console', addressHash.toString('hex'), browserHash.toString('hex')].join('\n')
}

/** Whether this reviewer signed in in this browser before: then strangers do not count against it. */
export function knowsBrowser(
  stores: Stores,
  world: World,
  reviewer: Reviewer | undefined,
  { browserHash }: SignInVisit,
): Promise<boolean> {
  if (reviewer === undefined) return Promise.resolve(false)
  const days = REVIEWER_SESSION_LIMITS.knownBrowserDays
  const since = new Date(world.now().getTime() - days * 24 * HOUR)
  return stores.reviewers.isKnownBrowser(reviewer.id, browserHash, since)
}

export function countSignInCodes(
  stores: Stores,
  world: World,
  visit: SignInVisit,
  isKnownBrowser: boolean,
): Promise<SignInCounts> {
  const now = world.now().getTime()
  const since = { sent: new Date(now - HOUR), wrong: new Date(now - 24 * HOUR) }
  return stores.reviewers.countCodes(visit, isKnownBrowser, since)
}

export const isGuessedTooOften = ({ wrong }: SignInCounts): boolean =>
  wrong >= CODE_LIMITS.wrongPerDay
