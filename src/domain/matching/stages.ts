import type { Organization, OrganizationId, User } from '../organizations/organization.ts'
import type { MatchOutcome, MatchRule } from './match.ts'

/*
 * The stages of a match, cheap ones first; each stops the ones after it when it is certain.
 *
 * A  exact address     an administrator's, else a member's: nothing else is asked        (here)
 * B  first five        the literal rule, at the very host                                (mark: here)
 * C  domain            the registrable domain: proposes, decides nothing                 (terms.ts compares)
 * D  name keys         unless the domain brought an organization of that name            (name-keys.ts, key-holders.ts)
 * E  last resort       trigrams, when nothing before found anything that resembles       (spelling.ts)
 *
 * use-cases/match-organizations.ts calls them in this order.
 */

/** The asked address is a user of this organization. */
export type FoundUser = {
  readonly organization: Organization
  readonly role: User['role']
}

/** Stage A. An organization that is being made is never "the" organization: it is one candidate among others. */
export function certainlyFound(
  users: readonly FoundUser[],
): { readonly outcome: MatchOutcome; readonly organizations: readonly Organization[] } | undefined {
  const certain = users.filter(({ organization }) => !organization.isBeingMade)
  for (const role of ['administrator', 'member'] as const) {
    const found = certain.filter((user) => user.role === role)
    if (found.length === 0) continue
    const organizations = found.map(({ organization }) => organization)
    return {
      outcome: role === 'administrator' ? 'administrator-email' : 'member-email',
      organizations,
    }
  }
  return undefined
}

/** Stage B goes before everything else that found the same organization. */
export function ruleOf(id: OrganizationId, literal: ReadonlySet<OrganizationId>): MatchRule {
  return literal.has(id) ? 'first-five' : 'beyond'
}
