import { hostOf } from '../email-address.ts'
import { registrableDomain } from '../mail-host.ts'
import type { EmailAddress } from '../orders/order.ts'
import { isPublicByAnyList } from '../public-mail-domains.ts'
import type { ProofOutcome } from './proof-outcome.ts'

/** What the domain's name servers answered. */
export type TextAnswer =
  | { readonly kind: 'records'; readonly records: readonly string[] }
  | { readonly kind: 'no-record' }
  | { readonly kind: 'no-answer' }

const MOST_SEEN = 5
const LONGEST_SEEN = 120

/**
 * The domain that the contact could prove: the registrable one of the own mailbox, so that nothing
 * is learned of other domains. Null for one at which anybody can have a mailbox.
 */
export function provableDomainOf(email: EmailAddress): string | null {
  const host = hostOf(email)
  const domain = registrableDomain(host)
  return domain === null || isPublicByAnyList(host) ? null : domain
}

export const recordNameOf = (domain: string) => `_berth-challenge.${domain}`
export const recordValueOf = (token: string) => `berth-challenge=${token}`

/** What a look-up proves, and what of the answer is kept. */
export function readProof(
  answer: TextAnswer,
  token: string,
): { readonly outcome: ProofOutcome; readonly seen: readonly string[] } {
  if (answer.kind !== 'records') return { outcome: answer.kind, seen: [] }
  const wanted = recordValueOf(token)
  const isProved = answer.records.some((record) => record.trim() === wanted)
  const first = isProved ? [wanted] : answer.records.slice(0, MOST_SEEN)
  return { outcome: isProved ? 'proved' : 'other-records', seen: first.map(cut) }
}

/** One line of printable characters: records are written by strangers. */
function cut(record: string): string {
  const line = record.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
  return [...line].slice(0, LONGEST_SEEN).join('')
}

const MINUTE = 60_000
const LONGEST_WAIT = 4 * 60 * MINUTE
const SECONDS_BETWEEN_ASKED_CHECKS = 20

/** After so many look-ups: one minute, doubling up to four hours. */
export function nextCheckAfter(checksCount: number, now: Date): Date {
  return new Date(now.getTime() + Math.min(MINUTE * 2 ** Math.min(checksCount, 12), LONGEST_WAIT))
}

/** When the contact may ask for the next look-up. */
export function nextAskedCheckAt(checkAskedAt: Date | null): Date | null {
  if (checkAskedAt === null) return null
  return new Date(checkAskedAt.getTime() + SECONDS_BETWEEN_ASKED_CHECKS * 1000)
}
