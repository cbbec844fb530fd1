import type { Found, FoundDomain, FoundUser } from './found.ts'
import type { Evidence } from './match.ts'
import { domainWeight, WEIGHTS } from './weights.ts'

/*
 * The stages of a match, cheap ones first. Each is a function of what one look-up found.
 * A exact address · B first five · C domain. D (name keys) and E (last resort) take their place
 * below C and give the same `Found`; use-cases/match-organizations.ts calls them in this order.
 */

/** A. The address is a user's. An organization that is being made is one candidate among others. */
export function byExactAddress(users: readonly FoundUser[]): readonly Found[] {
  return users.map(({ organization, role }) => {
    const isAdministrator = role === 'administrator'
    const code = isAdministrator ? 'is-administrator' : 'is-member'
    const rule = isAdministrator ? 'administrator-email' : 'member-email'
    return {
      organizationId: organization.id,
      rule: organization.isBeingMade ? 'beyond' : rule,
      evidence: [evidence(code)],
    }
  })
}

/** B. The literal rule: the key of the name is equal, and there are users at the very host. */
export function byFirstFive(domains: readonly FoundDomain[]): readonly Found[] {
  return domains.map(({ organizationId, host, nameFive, userCount }) => ({
    organizationId,
    rule: 'first-five',
    evidence: [
      evidence('same-first-five', { letters: nameFive }),
      evidence('same-domain-users', { host, users: userCount }),
    ],
  }))
}

/** C. The registrable domain is the same: it proposes, and decides nothing. */
export function byDomain(
  domains: readonly FoundDomain[],
  asked: { readonly host: string; readonly domain: string; readonly nameFive: string },
): readonly Found[] {
  const byOrganization = Map.groupBy(domains, ({ organizationId }) => organizationId)
  const weight = domainWeight(byOrganization.size)
  return [...byOrganization].map(([organizationId, hosts]) => ({
    organizationId,
    rule: 'beyond',
    evidence: domainEvidence(hosts, asked, weight),
  }))
}

function domainEvidence(
  hosts: readonly FoundDomain[],
  asked: { readonly host: string; readonly domain: string; readonly nameFive: string },
  weight: number,
): readonly Evidence[] {
  const found = [{ ...evidence('same-registrable-domain', { domain: asked.domain }), weight }]
  const own = hosts.find(({ host, userCount }) => host === asked.host && userCount > 0)
  if (own !== undefined) {
    found.push(evidence('same-domain-users', { host: own.host, users: own.userCount }))
  }
  const verified = hosts.find(({ isVerified }) => isVerified)
  if (verified !== undefined) found.push(evidence('verified-domain', { domain: verified.host }))
  if (hosts.some(({ nameFive }) => nameFive === asked.nameFive)) {
    found.push(evidence('same-first-five', { letters: asked.nameFive }))
  }
  return found
}

function evidence(code: keyof typeof WEIGHTS, facts: Evidence['facts'] = {}): Evidence {
  return { code, weight: WEIGHTS[code], facts }
}
