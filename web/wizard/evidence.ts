import type { TFunction } from 'i18next'
import type { CandidateView } from '../../src/edges/http/contracts/setup.ts'

type Evidence = CandidateView['evidence'][number]
type Facts = Evidence['facts']
type Say = (t: TFunction, facts: Facts) => string

const text = (fact: Facts[string] | undefined) => String(fact ?? '')

function sayUsers(t: TFunction, { users, host }: Facts): string {
  if (typeof users !== 'number' || host === undefined) {
    return t('evidence.same-domain-users-plain')
  }
  const facts = { count: users, domain: text(host) }
  return users === 0 ? t('evidence.being-made', facts) : t('evidence.same-domain-users', facts)
}

/** One sentence for each reason why an organization is proposed, in the order in which they are said. */
const SENTENCES: Readonly<Record<string, Say>> = {
  'is-administrator': (t) => t('evidence.is-administrator'),
  'is-member': (t) => t('evidence.is-member'),
  // Sent instead of the two above to those who may not know which.
  'known-address': (t) => t('evidence.known-address'),
  'same-first-five': (t) => t('evidence.same-first-five'),
  'same-domain-users': sayUsers,
  'same-registrable-domain': (t, { domain }) =>
    domain === undefined
      ? t('evidence.same-registrable-domain-plain')
      : t('evidence.same-registrable-domain', { domain: text(domain) }),
  'verified-domain': (t, { domain }) =>
    domain === undefined
      ? t('evidence.verified-domain-plain')
      : t('evidence.verified-domain', { domain: text(domain) }),
}
const ORDER = Object.keys(SENTENCES)

/** Why it is proposed, as plain sentences. A reason that we have no words for is left out. */
export function sentencesOf(t: TFunction, evidence: readonly Evidence[]): string {
  const hasUsers = evidence.some(({ code }) => code === 'same-domain-users')
  return (
    evidence
      // People at the very host say all that the domain would.
      .filter(({ code }) => !(hasUsers && code === 'same-registrable-domain'))
      .toSorted((a, b) => ORDER.indexOf(a.code) - ORDER.indexOf(b.code))
      .map(({ code, facts }) => SENTENCES[code]?.(t, facts) ?? '')
      .filter((sentence) => sentence !== '')
      .join(' ')
  )
}
