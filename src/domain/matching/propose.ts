import type { Organization, OrganizationId } from '../organizations/organization.ts'
import type { Found } from './found.ts'
import type { Candidate, Evidence, MatchRule } from './match.ts'
import { isProbablyUnused } from './probably-unused.ts'

const RULES_BY_STRENGTH: readonly MatchRule[] = [
  'administrator-email',
  'member-email',
  'first-five',
  'beyond',
]

/**
 * Makes candidates of what the stages found, best first: one for each organization, with the
 * strongest rule and all evidence. Within equal evidence those that are in use come first:
 * more active subscriptions, then more users, then the most recently active.
 */
export function propose(
  found: readonly Found[],
  organizations: readonly Organization[],
  now: Date,
): readonly Candidate[] {
  const known = new Map(organizations.map((organization) => [organization.id, organization]))
  const joined = joinByOrganization(found)
  const scores = scoresOf(joined)
  const candidates = joined.flatMap(({ organizationId, rule, evidence }): Candidate[] => {
    const organization = known.get(organizationId)
    if (organization === undefined) return []
    const score = scores.get(organizationId) ?? 0
    const isUnused = isProbablyUnused(organization, now)
    return [{ organization, rule, score, isProbablyUnused: isUnused, evidence }]
  })
  return candidates.sort(bestFirst)
}

function joinByOrganization(found: readonly Found[]): readonly Found[] {
  const groups = Map.groupBy(found, ({ organizationId }) => organizationId)
  return [...groups].map(([organizationId, parts]) => ({
    organizationId,
    rule: RULES_BY_STRENGTH.find((rule) => parts.some((part) => part.rule === rule)) ?? 'beyond',
    evidence: eachOnce(parts.flatMap((part) => part.evidence)),
  }))
}

/** Two stages may see the same thing: it counts once. The weightiest is said first. */
function eachOnce(evidence: readonly Evidence[]): readonly Evidence[] {
  const byCode = new Map(evidence.map((one) => [one.code, one]))
  return [...byCode.values()].sort((one, other) => other.weight - one.weight)
}

/** The odds of each against all the others and against "none of these", which has odds of one. */
function scoresOf(joined: readonly Found[]): ReadonlyMap<OrganizationId, number> {
  const odds = joined.map(({ evidence }) =>
    Math.exp(evidence.reduce((sum, { weight }) => sum + weight, 0)),
  )
  const total = odds.reduce((sum, one) => sum + one, 1)
  return new Map(
    joined.map(({ organizationId }, index) => [organizationId, (odds[index] ?? 0) / total]),
  )
}

function bestFirst(one: Candidate, other: Candidate): number {
  return (
    rounded(other.score) - rounded(one.score) ||
    other.organization.activeSubscriptions - one.organization.activeSubscriptions ||
    other.organization.userCount - one.organization.userCount ||
    timeOf(other.organization.lastActiveAt) - timeOf(one.organization.lastActiveAt) ||
    (one.organization.id < other.organization.id ? -1 : 1)
  )
}

/** Sums of the same weights in another order differ in the last digits. */
const rounded = (score: number) => Math.round(score * 1e9)
const timeOf = (instant: Date | null) => instant?.getTime() ?? 0
