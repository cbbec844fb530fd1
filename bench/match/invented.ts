import type { EmailAddress } from '../../src/domain/orders/order.ts'
import type { OrganizationRow, UserRow } from '../../src/domain/organizations/directory-rows.ts'
import { ORIGINS } from '../../src/domain/organizations/organization.ts'
import { Chance } from './chance.ts'
import { composeName, type Words } from './words.ts'

/** How large the directory is, and with that, how many share a domain. */
export type Plan = {
  readonly organizationCount: number
  /** Five domains with so many organizations each. */
  readonly hotSize: number
  /** Domains with hundreds of organizations each. */
  readonly groupCount: number
}

export type Invented = { readonly row: OrganizationRow; readonly users: readonly UserRow[] }

const HOT_DOMAINS = 5
const GROUP_SHARE = 0.04
const SMALL_SHARE = 0.08
const PUBLIC_SHARE = 0.07
/** Often the first, seldom the last. */
const PUBLIC_HOSTS = [
  'gmail.com',
  'outlook.com',
  'hotmail.com',
  'yahoo.com',
  'icloud.com',
  'gmx.de',
]
const COUNTRIES =
  'US CN DE GB JP FR IN SE IT CA NL ES BR KR AU PL CH AT DK NO FI BE CZ TR MX PT IE'.split(' ')

export const planFor = (organizationCount: number): Plan => ({
  organizationCount,
  hotSize: Math.min(100_000, Math.ceil(organizationCount / 50)),
  groupCount: Math.max(4, Math.ceil(organizationCount / 5000)),
})

export const externalIdOf = (index: number) => `bench-${index}`

/** The organization with this number, the same every time. */
export function invent(words: Words, plan: Plan, index: number): Invented {
  const chance = new Chance(index)
  const name = composeName(words, chance)
  const hosts = hostsOf(plan, name, index, chance)
  const verified = chance.next()
  const [first = ''] = hosts
  const isOwn = !PUBLIC_HOSTS.includes(first)
  const row: OrganizationRow = {
    externalId: externalIdOf(index),
    name,
    kind: chance.isUnder(0.03) ? 'partner' : 'customer',
    origin: chance.of(ORIGINS),
    otherNames: otherNamesOf(name, words, chance),
    country: chance.isUnder(0.05) ? null : chance.skewedOf(COUNTRIES),
    createdAt: new Date(Date.UTC(2010 + chance.below(15), chance.below(12), 1)),
    lastActiveAt: chance.isUnder(0.6) ? new Date(Date.UTC(2026, chance.below(9), 1)) : null,
    activeSubscriptions: chance.size(400) - 1,
    domains:
      isOwn && verified < 0.25
        ? [{ name: first, status: verified < 0.2 ? 'verified' : 'unverified' }]
        : [],
    userDomains: hosts.map((host) => ({ name: host, userCount: chance.size(20_000) })),
  }
  return { row, users: usersOf(row.externalId, first, index, chance) }
}

/** As rows of an import, a line each. */
export function linesOf({ row, users }: Invented): string {
  const rows = [
    { type: 'organization', ...row },
    ...users.map((user) => ({ type: 'user', ...user })),
  ]
  return rows.map((one) => `${JSON.stringify(one)}\n`).join('')
}

function hostsOf(plan: Plan, name: string, index: number, chance: Chance): readonly string[] {
  const main = mainHost(plan, name, index, chance)
  const isOwn = !PUBLIC_HOSTS.includes(main)
  const further = [
    ...(isOwn && chance.isUnder(0.12) ? [`mail.${main}`] : []),
    ...(chance.isUnder(0.06) ? [`${slug(name)}-group-${index.toString(36)}.example`] : []),
    ...(isOwn && chance.isUnder(0.1) ? [chance.skewedOf(PUBLIC_HOSTS)] : []),
  ]
  return [main, ...further]
}

/** Nine of ten are alone on their domain, or among a few. */
function mainHost(plan: Plan, name: string, index: number, chance: Chance): string {
  const hot = (HOT_DOMAINS * plan.hotSize) / plan.organizationCount
  const kind = chance.next()
  if (kind < hot) return `hot-${chance.below(HOT_DOMAINS)}.example`
  if (kind < hot + GROUP_SHARE) {
    return `group-${Math.floor(chance.next() ** 1.5 * plan.groupCount)}.example`
  }
  if (kind < hot + GROUP_SHARE + SMALL_SHARE) return `small-${Math.floor(index / 40)}.example`
  if (kind < hot + GROUP_SHARE + SMALL_SHARE + PUBLIC_SHARE) return chance.skewedOf(PUBLIC_HOSTS)
  return `${slug(name)}-${index.toString(36)}.example`
}

function slug(name: string): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  return words.slice(0, 2).join('-').slice(0, 40).replace(/-+$/, '') || 'company'
}

function otherNamesOf(name: string, words: Words, chance: Chance): readonly string[] {
  const isKnownOtherwise = chance.next()
  if (isKnownOtherwise > 0.12) return []
  const initials = [...name.matchAll(/\b\p{L}/gu)].map(([letter]) => letter.toUpperCase()).join('')
  if (isKnownOtherwise < 0.05 && initials.length > 2) return [initials]
  return Array.from({ length: 1 + chance.below(3) }, () => composeName(words, chance))
}

function usersOf(
  organizationExternalId: string,
  host: string,
  index: number,
  chance: Chance,
): readonly UserRow[] {
  const count = chance.isUnder(0.4) ? 1 + chance.below(3) : 0
  return Array.from({ length: count }, (_, user) => ({
    organizationExternalId,
    externalId: `u-${user}`,
    email:
      `${user === 0 ? 'chief' : `member${user}`}.${index.toString(36)}@${host}` as EmailAddress,
    role: user === 0 ? ('administrator' as const) : ('member' as const),
    lastActiveAt: user === 0 ? new Date(Date.UTC(2026, index % 9, 1)) : null,
  }))
}
