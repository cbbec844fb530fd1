import type { Candidate, Evidence, Match } from '../matching/match.ts'
import type { Organization } from '../organizations/organization.ts'

/** A candidate as a list that is being cleaned sees it. */
export type Judged = {
  readonly organization: Organization
  /** Probability, 0..1. */
  readonly score: number
  /** Good enough to be taken without asking. */
  readonly isCertain: boolean
  readonly evidence: readonly Evidence[]
}

/** From here on a candidate may be taken without asking. */
const CERTAIN_FROM = 0.95
/** With a second one this probable, nothing is certain. */
const DOUBTFUL_FROM = 0.2

/**
 * One list of what was found among customers and partners, best first. Certain is at most one: the
 * first, when it is probable enough, no other comes near, and its country is not another than the
 * row's. Organizations that are being made have no id at the vendor yet and are left out.
 */
export function judgeCandidates(
  matches: readonly Match[],
  row: { readonly country: string | undefined; readonly limit: number },
): readonly Judged[] {
  const candidates = matches
    .flatMap((match) => match.candidates)
    .sort((one, other) => other.score - one.score)
  const second = candidates[1]?.score ?? 0
  const isClear = (candidate: Candidate, index: number) =>
    index === 0 &&
    candidate.score >= CERTAIN_FROM &&
    second < DOUBTFUL_FROM &&
    !isElsewhere(candidate.organization, row.country)
  return candidates
    .map((candidate, index) => ({
      organization: candidate.organization,
      score: candidate.score,
      isCertain: isClear(candidate, index),
      evidence: candidate.evidence,
    }))
    .filter(({ organization }) => organization.externalId !== null)
    .slice(0, row.limit)
}

function isElsewhere({ country }: Organization, asked: string | undefined): boolean {
  return country !== null && asked !== undefined && country !== asked
}
