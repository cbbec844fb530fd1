import { DomainError } from '../domain/error.ts'
import { beginReviewerSession, type SignInBrowser } from './parts/begin-reviewer-session.ts'
import {
  countSignInCodes,
  isGuessedTooOften,
  type Knock,
  knockedAs,
  signInBindingOf,
} from './parts/console-door.ts'
import type { Stores, World } from './ports.ts'

export type SignInWithCode = Knock & SignInBrowser & { readonly code: string }

type Answer =
  | { readonly kind: 'signed-in'; readonly token: string }
  | { readonly kind: 'wrong'; readonly left: number }
  | { readonly kind: 'ended' }

/**
 * Typing the code signs the reviewer in; returns the token of the new session, which nobody sees
 * again. A code counts once. Refuses with `code-wrong` (`facts.left` tries) or `code-ended`, in the
 * same way where nobody is a reviewer at the address.
 */
export async function signInWithCode(world: World, input: SignInWithCode): Promise<string> {
  const answer = await world.transact((stores) => tryCode(stores, world, input))
  if (answer.kind === 'signed-in') return answer.token
  if (answer.kind === 'ended') {
    throw new DomainError('code-ended', 'That code no longer counts. Ask for a new one.')
  }
  const { left } = answer
  throw new DomainError('code-wrong', `That code is not right. ${left} tries left.`, { left })
}

async function tryCode(stores: Stores, world: World, input: SignInWithCode): Promise<Answer> {
  const visit = knockedAs(world, input)
  await stores.reviewers.holdAddress(visit.addressHash)
  const code = await stores.reviewers.findCode(visit)
  const now = world.now()
  if (code === undefined || code.triesLeft === 0 || code.expiresAt <= now) return { kind: 'ended' }
  const counts = await countSignInCodes(stores, world, visit, code.isKnownBrowser)
  if (isGuessedTooOften(counts)) return { kind: 'ended' }
  const isRight = world.secrets.isCode(code.hmac, input.code, signInBindingOf(visit))
  const { reviewerId } = code
  // Sent to nobody: no digits are the right ones.
  if (reviewerId === null || !isRight) {
    await stores.reviewers.missCode(code.id)
    return { kind: 'wrong', left: code.triesLeft - 1 }
  }
  await stores.reviewers.spendCode(code.id, now)
  const reviewer = await stores.reviewers.lock(reviewerId)
  // Removed since the code was sent.
  if (reviewer === undefined || reviewer.removedAt !== null) return { kind: 'ended' }
  const token = await beginReviewerSession(stores, world, reviewer, { ...input, way: 'code' })
  return { kind: 'signed-in', token }
}
