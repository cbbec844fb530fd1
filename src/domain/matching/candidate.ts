import type { Organization } from '../organizations/organization.ts'
import type { Candidate, Evidence } from './match.ts'
import { isProbablyUnused } from './probably-unused.ts'

/** A candidate of an organization as the directory has it now. */
export function toCandidate(
  organization: Organization,
  { rule, score }: Pick<Candidate, 'rule' | 'score'>,
  evidence: readonly Evidence[],
  now: Date,
): Candidate {
  const isUnused = isProbablyUnused(organization, now)
  return { organization, rule, score, isProbablyUnused: isUnused, evidence }
}
