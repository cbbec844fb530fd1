import { evidenceText } from '../../domain/matching/evidence-text.ts'
import type { Candidate, Match } from '../../domain/matching/match.ts'
import { WHY_NOT } from '../../domain/matching/why-not.ts'
import type { MatchExplanation } from '../../use-cases/matching/explain-one.ts'

const RULE_SAYS = {
  'administrator-email': 'the address is an administrator',
  'member-email': 'the address is a user',
  'first-five': 'the literal rules',
  beyond: 'beyond the literal rules',
} as const satisfies Readonly<Record<Candidate['rule'], string>>

/** What a match answered, a candidate after the other, with what speaks for it and against it. */
export function matchLines({ outcome, candidates }: Match): readonly string[] {
  if (candidates.length === 0) return ['Nothing found: a new organization, as far as is known.']
  const isSure = outcome !== 'candidates'
  const lines = candidates.flatMap((candidate) => candidateLines(candidate))
  return isSure ? ['The address decides.', ...lines] : lines
}

function candidateLines(candidate: Candidate): readonly string[] {
  const { organization, rule, score, isProbablyUnused, evidence } = candidate
  const named = [organization.externalId ?? organization.id, organization.country]
  const known = named.filter((one) => one !== null).join(', ')
  const unused = isProbablyUnused ? ' · probably unused' : ''
  const counted = `${counts(organization.userCount, 'user')}, ${counts(organization.activeSubscriptions, 'subscription')}`
  return [
    `${percentOf(score).padStart(6)}  ${organization.name} (${known})`,
    `        ${RULE_SAYS[rule]} · ${counted}${unused}`,
    ...evidence.map((one) => `        ${one.weight < 0 ? '–' : '+'} ${evidenceText(one, 'en')}`),
  ]
}

/** Never 100: no match is certain. */
export const percentOf = (score: number): string =>
  `${Math.min(99.9, Math.floor(score * 1000) / 10).toFixed(1)}%`

const counts = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

/** Where an organization stands among the candidates and why, or why it is not among them. */
export function explanationLines(explained: MatchExplanation): readonly string[] {
  const { candidate, place, foundBy, whyNot, terms } = explained
  const where =
    place === null
      ? `Not among the candidates. ${whyNot === null ? '' : WHY_NOT[whyNot]}`.trim()
      : `Candidate ${place}.`
  const parts = terms.map(({ term, weight }) => `  ${signed(weight)}  ${term}`)
  return [
    where,
    foundBy === null ? 'No stage of the match finds it.' : `Found by: ${foundBy}.`,
    '',
    ...candidateLines(candidate),
    ...(parts.length === 0 ? [] : ['', 'What the probability is made of, in log-odds:', ...parts]),
  ]
}

const signed = (weight: number): string =>
  `${weight < 0 ? '–' : '+'}${Math.abs(weight).toFixed(2)}`.padStart(7)
