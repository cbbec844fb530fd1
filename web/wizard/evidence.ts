import type { TFunction } from 'i18next'
import type { CandidateView } from '../../src/edges/http/contracts/setup.ts'

type Evidence = CandidateView['evidence'][number]
type Facts = Evidence['facts']
type Say = (t: TFunction, facts: Facts) => string

const text = (facts: Facts, name: string) => String(facts[name] ?? '')

/** One sentence for each reason why an organization is proposed. */
export const EVIDENCE_SENTENCES: Readonly<Record<string, Say>> = {
  'is-administrator': (t, facts) =>
    facts.email === undefined
      ? t('evidence.is-administrator-plain')
      : t('evidence.is-administrator', { email: text(facts, 'email') }),
  'is-member': (t, facts) =>
    facts.email === undefined
      ? t('evidence.is-member-plain')
      : t('evidence.is-member', { email: text(facts, 'email') }),
  'same-first-five': (t) => t('evidence.same-first-five'),
  'same-domain-users': (t, facts) =>
    typeof facts.count === 'number' && facts.domain !== undefined
      ? t('evidence.same-domain-users', { count: facts.count, domain: text(facts, 'domain') })
      : t('evidence.same-domain-users-plain'),
  'same-registrable-domain': (t, facts) =>
    facts.domain === undefined
      ? t('evidence.same-registrable-domain-plain')
      : t('evidence.same-registrable-domain', { domain: text(facts, 'domain') }),
  'verified-domain': (t, facts) =>
    facts.domain === undefined
      ? t('evidence.verified-domain-plain')
      : t('evidence.verified-domain', { domain: text(facts, 'domain') }),
}

/** Why it is proposed, as plain sentences. A reason that we have no words for is left out. */
export function sentencesOf(t: TFunction, evidence: readonly Evidence[]): string {
  return evidence
    .map(({ code, facts }) => EVIDENCE_SENTENCES[code]?.(t, facts) ?? '')
    .filter((sentence) => sentence !== '')
    .join(' ')
}
