import type { Organization } from '../organizations/organization.ts'
import type { Twins } from './twins.ts'

/** What making one of two organizations would mean. Berth merges nothing: the vendor's system does. */
export type MergePlan = {
  /** Which would stay: the one that is in use more. */
  readonly keep: Organization
  /** Which would go. */
  readonly remove: Organization
  /** Users of both, each address once. */
  readonly userCount: number
  readonly commonUserCount: number
  readonly activeSubscriptions: number
  /** Domains that the one that stays would get. */
  readonly newDomains: readonly string[]
}

/** The order in which organizations are kept: what people use, before what is old. */
export function planMerge(
  { organizations: [first, second] }: Pick<Twins, 'organizations'>,
  commonUserCount: number,
): MergePlan {
  const [keep, remove] = isKept(second, first) ? [second, first] : [first, second]
  const known = new Set(keep.domains.map(({ name }) => name))
  return {
    keep,
    remove,
    userCount: first.userCount + second.userCount - commonUserCount,
    commonUserCount,
    activeSubscriptions: first.activeSubscriptions + second.activeSubscriptions,
    newDomains: remove.domains.map(({ name }) => name).filter((name) => !known.has(name)),
  }
}

function isKept(one: Organization, other: Organization): boolean {
  const ranks = [one, other].map((organization) => [
    organization.isBeingMade ? 0 : 1,
    organization.activeSubscriptions,
    organization.userCount,
    -(organization.createdAt?.getTime() ?? Number.MAX_SAFE_INTEGER),
  ])
  const [own = [], its = []] = ranks
  const at = own.findIndex((rank, index) => rank !== its[index])
  return at !== -1 && (own[at] ?? 0) > (its[at] ?? 0)
}
