import { REVIEWER_ROLES, type ReviewerRole } from './abilities.ts'

/** Which groups of the provider give which role. */
export type RoleGroups = Readonly<Record<ReviewerRole, readonly string[]>>

/** The highest role that one of the groups gives; null: none. Names are compared exactly. */
export function roleFromGroups(
  groups: readonly string[],
  groupsOf: RoleGroups,
): ReviewerRole | null {
  const given = REVIEWER_ROLES.filter((role) => groupsOf[role].some((one) => groups.includes(one)))
  return given.at(-1) ?? null
}
