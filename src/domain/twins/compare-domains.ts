import { registrableDomain } from '../mail-host.ts'
import { labelsOf } from '../matching/domain-labels.ts'
import type { OrganizationMet } from '../matching/found.ts'
import { isPublicMailDomain } from '../public-mail-domains.ts'
import type { TwinTerm } from './twin-weights.ts'
import type { TwinEvidence } from './twins.ts'

/** A registrable domain, not public, that both use, and how many organizations do. */
export type SharedDomain = { readonly domain: string; readonly organizationCount: number }

const FEW_ORGANIZATIONS = 3

/** What the domains of two organizations say. Without any there is nothing to compare. */
export function compareDomains(
  first: OrganizationMet,
  second: OrganizationMet,
  shared: SharedDomain | undefined,
): readonly (readonly [TwinTerm, TwinEvidence['facts']])[] {
  const [own, other] = [domainsOf(first), domainsOf(second)]
  const common = shared?.domain ?? own.find((domain) => other.includes(domain))
  if (common !== undefined) {
    const isOfFew = shared !== undefined && shared.organizationCount <= FEW_ORGANIZATIONS
    return [[isOfFew ? 'same-domain' : 'crowded-domain', { domain: common }]]
  }
  if (own.length === 0 || other.length === 0) return []
  for (const domain of own) {
    const sibling = other.find((one) => nameIn(one) === nameIn(domain))
    if (sibling !== undefined) {
      return [
        ['same-domain-name', { first: domain, second: sibling }],
        ['other-domains', {}],
      ]
    }
  }
  return [['other-domains', {}]]
}

const nameIn = (domain: string) => labelsOf(domain).main

function domainsOf({ hosts }: OrganizationMet): readonly string[] {
  const domains = hosts.flatMap(({ host }) => {
    const domain = isPublicMailDomain(host) ? null : registrableDomain(host)
    return domain === null ? [] : [domain]
  })
  return [...new Set(domains)]
}
