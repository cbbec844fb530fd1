import { hostOf } from '../domain/email-address.ts'
import { registrableDomain } from '../domain/mail-host.ts'
import { firstFive } from '../domain/matching/first-five.ts'
import type { Found, FoundUser } from '../domain/matching/found.ts'
import type { Match, MatchOutcome, MatchQuestion } from '../domain/matching/match.ts'
import { propose } from '../domain/matching/propose.ts'
import { byDomain, byExactAddress, byFirstFive } from '../domain/matching/stages.ts'
import type { EmailAddress } from '../domain/orders/order.ts'
import type { OrganizationKind } from '../domain/organizations/organization.ts'
import { isPublicMailDomain } from '../domain/public-mail-domains.ts'
import type { Settings } from '../domain/settings.ts'
import type { Stores } from './ports.ts'

/** Rows that one look-up reads at most: the largest. Far more than anybody chooses among. */
const LOOK_UP_LIMIT = 300

/**
 * Does this company already have an organization? Runs inside the transaction of the use case that
 * asks, so that what is shown and what is decided see the same directory. `now` tells what is old.
 */
export async function matchOrganizations(
  stores: Pick<Stores, 'directory'>,
  settings: Pick<Settings, 'isMatchingBeyondLiteral'>,
  question: MatchQuestion,
  now: Date,
): Promise<Match> {
  const users = await usersWith(stores, question.administratorEmail, question.kind)
  const outcome = certainOutcome(users)
  if (outcome !== undefined) {
    const certain = users.filter(({ organization }) => !organization.isBeingMade)
    const role = outcome === 'administrator-email' ? 'administrator' : 'member'
    const found = byExactAddress(certain.filter((user) => user.role === role))
    return answer(stores, found, question.limit, now, outcome)
  }
  const found = [
    ...byExactAddress(users),
    ...(await findLiterally(stores, question)),
    ...(settings.isMatchingBeyondLiteral ? await findBeyond(stores, question) : []),
  ]
  return answer(stores, found, question.limit, now, 'candidates')
}

/** Stage A. */
async function usersWith(
  { directory }: Pick<Stores, 'directory'>,
  email: EmailAddress,
  kind: OrganizationKind,
): Promise<readonly FoundUser[]> {
  const memberships = (await directory.membershipsOf(email)).filter((one) => one.kind === kind)
  const ids = memberships.map(({ organizationId }) => organizationId)
  const organizations = await directory.findMany(ids)
  return organizations.map((organization) => ({
    organization,
    role: memberships.find((one) => one.organizationId === organization.id)?.role ?? 'member',
  }))
}

/** An organization that is being made is never "the" organization. */
function certainOutcome(users: readonly FoundUser[]): MatchOutcome | undefined {
  const roles = users.filter((user) => !user.organization.isBeingMade).map(({ role }) => role)
  if (roles.includes('administrator')) return 'administrator-email'
  return roles.includes('member') ? 'member-email' : undefined
}

/** Stage B. */
async function findLiterally(
  { directory }: Pick<Stores, 'directory'>,
  { companyName, administratorEmail, kind }: MatchQuestion,
): Promise<readonly Found[]> {
  const host = hostOf(administratorEmail)
  const nameFive = firstFive(companyName)
  if (nameFive === '' || isPublicMailDomain(host)) return []
  return byFirstFive(await directory.withFirstFive({ host, kind, nameFive }, LOOK_UP_LIMIT))
}

/** Stage C; D and E follow here. */
async function findBeyond(
  { directory }: Pick<Stores, 'directory'>,
  { companyName, administratorEmail, kind }: MatchQuestion,
): Promise<readonly Found[]> {
  const host = hostOf(administratorEmail)
  const domain = registrableDomain(host)
  if (domain === null || isPublicMailDomain(host)) return []
  const domains = await directory.underDomain(domain, kind, LOOK_UP_LIMIT)
  return byDomain(domains, { host, domain, nameFive: firstFive(companyName) })
}

async function answer(
  { directory }: Pick<Stores, 'directory'>,
  found: readonly Found[],
  limit: number,
  now: Date,
  outcome: MatchOutcome,
): Promise<Match> {
  const ids = [...new Set(found.map(({ organizationId }) => organizationId))]
  const candidates = propose(found, await directory.findMany(ids), now)
  if (candidates.length === 0) return { outcome: 'none', candidates: [] }
  return { outcome, candidates: candidates.slice(0, limit) }
}
