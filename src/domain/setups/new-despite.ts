import { hostOf } from '../email-address.ts'
import type { Candidate } from '../matching/match.ts'
import type { EmailAddress } from '../orders/order.ts'
import type { OrganizationId } from '../organizations/organization.ts'

export const NEW_REASONS = ['separate', 'unknown', 'unused', 'other'] as const
/** Why a new organization although there are candidates; `other` comes with words. */
export type NewReason = (typeof NEW_REASONS)[number]

export type NewDespite = {
  /** The best of the candidates: of this one, the new organization may be a twin. */
  readonly organizationId: OrganizationId
  readonly reason: NewReason
  readonly words: string | null
}

/** A candidate so probable is seldom not meant. */
const SURE = 0.95

/** Does a reviewer look before another organization is made beside this candidate? */
export function isForReviewer(candidate: Candidate, address: EmailAddress): boolean {
  if (candidate.score > SURE) return true
  const host = hostOf(address)
  return candidate.organization.domains.some(
    ({ name, status }) => status === 'verified' && (host === name || host.endsWith(`.${name}`)),
  )
}

const SAID: Readonly<Record<NewReason, string>> = {
  separate: 'It is a separate company or unit.',
  unknown: 'The contact does not know the candidates.',
  unused: 'The candidate is an old one that nobody uses.',
  other: 'Another reason.',
}

/** What the reviewer reads. */
export function whyNew({ reason, words }: NewDespite): string {
  return words === null ? SAID[reason] : `${SAID[reason]} ${words}`
}
