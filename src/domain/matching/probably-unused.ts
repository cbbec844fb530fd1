import type { Organization } from '../organizations/organization.ts'

const OLD_DAYS = 365

/**
 * No active subscription, and nothing since a year: last used, or (when that is not known)
 * created, more than 365 days ago. Without any date we do not say so.
 */
export function isProbablyUnused(organization: Organization, now: Date): boolean {
  if (organization.isBeingMade || organization.activeSubscriptions > 0) return false
  const last = organization.lastActiveAt ?? organization.createdAt
  return last !== null && now.getTime() - last.getTime() > OLD_DAYS * 86_400_000
}
