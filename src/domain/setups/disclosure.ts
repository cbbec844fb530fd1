import type { Candidate } from '../matching/match.ts'
import type { ContactKind } from '../orders/order.ts'
import type { Organization, OrganizationId } from '../organizations/organization.ts'
import { evidenceSeen, isProposing, type SeenEvidence } from './evidence-seen.ts'

/** What a contact, whose mailbox is proved, may see of one organization. */
export type Sight = 'full' | 'limited' | 'none'

export type Viewer = {
  readonly contactKind: ContactKind
  /** The mailbox's host is public by any list: then it proves nothing about an organization. */
  readonly isHostPublic: boolean
  readonly host: string
  /** Organizations in which the proved address itself is a user. */
  readonly ownOrganizationIds: ReadonlySet<OrganizationId>
  /** Customer organizations that the viewer's partner organization manages. */
  readonly managedOrganizationIds: ReadonlySet<OrganizationId>
  /** A setting shows partners the full facts of every candidate. */
  readonly doPartnersSeeFullFacts: boolean
}

export function sightOf(organization: Organization, viewer: Viewer): Sight {
  if (viewer.ownOrganizationIds.has(organization.id)) return 'full'
  const isOwnDomain =
    !viewer.isHostPublic && organization.domains.some(({ name }) => name === viewer.host)
  if (isOwnDomain) return 'full'
  if (viewer.contactKind === 'customer') return 'none'
  if (viewer.managedOrganizationIds.has(organization.id)) return 'full'
  return viewer.doPartnersSeeFullFacts ? 'full' : 'limited'
}

export const BANDS = ['0', '1-9', '10-99', '100-999', '1000+'] as const
export type Band = (typeof BANDS)[number]

/** The size band of a count, for those who may not see the count itself. */
export function bandOf(count: number): Band {
  if (count <= 0) return '0'
  if (count < 10) return '1-9'
  if (count < 100) return '10-99'
  return count < 1000 ? '100-999' : '1000+'
}

export type SeenCandidate = {
  readonly candidate: Candidate
  readonly sight: 'full' | 'limited'
  readonly evidence: readonly SeenEvidence[]
}

/**
 * The candidates that the viewer may see, in an order that tells nothing more: where any is seen
 * in limits, it is that of the evidence that may be seen; equals are ordered by their bands and
 * names, not by exact counts. What is found only through something that the viewer may not see
 * (another name, another domain) is left out.
 */
export function seenBy(
  viewer: Viewer,
  companyName: string,
  candidates: readonly Candidate[],
): readonly SeenCandidate[] {
  const seen = candidates.flatMap((candidate) => {
    const sight = sightOf(candidate.organization, viewer)
    if (sight === 'none') return []
    const evidence = evidenceSeen(candidate, companyName, sight)
    return sight === 'full' || isProposing(evidence) ? [{ candidate, sight, evidence }] : []
  })
  if (seen.every(({ sight }) => sight === 'full')) return seen
  return seen.toSorted(limitedOrder)
}

function limitedOrder(a: SeenCandidate, b: SeenCandidate): number {
  const weightOf = ({ evidence }: SeenCandidate) =>
    Math.round(evidence.reduce((sum, { weight }) => sum + weight, 0) * 1e6)
  const rank = (count: number) => BANDS.indexOf(bandOf(count))
  const [one, other] = [a.candidate.organization, b.candidate.organization]
  return (
    weightOf(b) - weightOf(a) ||
    rank(other.activeSubscriptions) - rank(one.activeSubscriptions) ||
    rank(other.userCount) - rank(one.userCount) ||
    (one.name < other.name ? -1 : 1)
  )
}
