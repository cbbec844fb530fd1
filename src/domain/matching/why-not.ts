import type { Organization } from '../organizations/organization.ts'
import type { Match, MatchQuestion } from './match.ts'

/** Which stage brought an organization to a match. */
export type MatchStage = 'exact-address' | 'first-five' | 'domain' | 'name-keys' | 'last-resort'

export const WHY_NOT = {
  'other-kind': 'It is an organization of the other kind: a match looks among one kind only.',
  'address-decides':
    'The address is a user of another organization: then that one is the answer, and names are not looked at.',
  'literal-rules-only':
    'Matching beyond the literal rules is switched off, and the literal rules do not find it.',
  'not-found':
    'No stage leads to it: it does not use the domain of the address, and shares no telling word with the typed name.',
  'too-improbable': 'It was found, but is too improbable to be shown.',
  'list-is-full': 'It was found, but others are more probable, and the list ends before it.',
} as const
export type WhyNot = keyof typeof WHY_NOT

export type Absence = {
  readonly organization: Organization
  readonly question: MatchQuestion
  readonly outcome: Match['outcome']
  readonly foundBy: MatchStage | null
  readonly isProbableEnough: boolean
  readonly isMatchingBeyondLiteral: boolean
}

/** Why an organization is not in the list of a match. */
export function whyNot(absence: Absence): WhyNot {
  const { organization, question, outcome, foundBy } = absence
  if (organization.kind !== question.kind) return 'other-kind'
  if (isDecidedByAddress(outcome)) return 'address-decides'
  if (foundBy === null) return absence.isMatchingBeyondLiteral ? 'not-found' : 'literal-rules-only'
  return absence.isProbableEnough ? 'list-is-full' : 'too-improbable'
}

export function isDecidedByAddress(outcome: Match['outcome']): boolean {
  return outcome === 'administrator-email' || outcome === 'member-email'
}
