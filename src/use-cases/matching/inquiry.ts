import { type Asked, readAsked } from '../../domain/matching/asked.ts'
import { firstFive } from '../../domain/matching/first-five.ts'
import type { OrganizationMet } from '../../domain/matching/found.ts'
import type { Marks } from '../../domain/matching/judge.ts'
import type { MatchQuestion } from '../../domain/matching/match.ts'
import { rememberNames } from '../../domain/matching/names/remember-names.ts'
import type { OrganizationId } from '../../domain/organizations/organization.ts'
import type { FirstLook, FirstLookQuestion, FoundHost } from '../ports/matching.ts'

const NAMES_REMEMBERED = 10_000

/** Shared by all matches of the process. */
export const readNames = rememberNames(NAMES_REMEMBERED)

/** One question on its way through the stages, and what they have found. */
export type Inquiry = {
  readonly question: MatchQuestion
  readonly asked: Asked
  look: FirstLook
  readonly met: Map<OrganizationId, OrganizationMet>
  /** Organizations under the address's registrable domain, and those among them that `first-five` found. */
  readonly onDomain: Set<OrganizationId>
  readonly literal: Set<OrganizationId>
  readonly holderCounts: Map<OrganizationId, number>
}

export function openInquiry(question: MatchQuestion): Inquiry {
  return {
    question,
    asked: readAsked(question, readNames),
    look: { memberships: [], literal: [], underDomain: [] },
    met: new Map(),
    onDomain: new Set(),
    literal: new Set(),
    holderCounts: new Map(),
  }
}

/** What is known of its candidates besides names and domains. */
export const marksOf = ({ look, literal, onDomain }: Inquiry): Marks => ({
  literal,
  roles: new Map(look.memberships.map(({ organizationId, role }) => [organizationId, role])),
  crowd: onDomain.size,
})

/** What stages A to C look up. Without `isBeyond` the literal rules alone. */
export function firstLookOf({ question, asked }: Inquiry, isBeyond: boolean): FirstLookQuestion {
  const nameFive = firstFive(question.companyName)
  return {
    email: question.administratorEmail,
    kind: question.kind,
    literal: asked.host === null || nameFive === '' ? null : { host: asked.host, nameFive },
    registrableDomain: isBeyond ? asked.registrableDomain : null,
  }
}

/** Takes in what the first look found. */
export function takeIn(inquiry: Inquiry, look: FirstLook): void {
  inquiry.look = look
  const byOrganization = Map.groupBy(
    [...look.literal, ...look.underDomain],
    ({ organizationId }) => organizationId,
  )
  for (const [id, hosts] of byOrganization) inquiry.met.set(id, metAt(inquiry, id, hosts))
  for (const { organizationId } of look.literal) inquiry.literal.add(organizationId)
  for (const id of byOrganization.keys()) inquiry.onDomain.add(id)
}

function metAt(
  { asked }: Inquiry,
  id: OrganizationId,
  found: readonly FoundHost[],
): OrganizationMet {
  const hosts = [...new Map(found.map((one) => [one.host, one])).values()]
  return {
    id,
    names: hosts[0]?.names ?? [],
    country: hosts[0]?.country ?? null,
    isBeingMade: false,
    hosts: hosts.map(({ host, userCount, isVerified }) => ({
      host,
      registrableDomain: asked.registrableDomain,
      userCount,
      isVerified,
    })),
  }
}
