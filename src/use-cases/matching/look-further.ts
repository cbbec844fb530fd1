import type { OrganizationMet } from '../../domain/matching/found.ts'
import { rankHolders } from '../../domain/matching/key-holders.ts'
import { plainNameOf, questionKeys } from '../../domain/matching/name-keys.ts'
import { leastSimilarity, trigramSimilarity, typingErrors } from '../../domain/matching/spelling.ts'
import {
  LAST_RESORT_MILLISECONDS,
  LIKELY_NAMED,
  LOOK_UP_LIMIT,
  MOST_COMPARED,
  MOST_HOLDERS,
  MOST_RESEMBLING,
  SURELY_NAMED,
  TYPING_ERRORS,
} from '../../domain/matching/thresholds.ts'
import type { OrganizationId } from '../../domain/organizations/organization.ts'
import type { MatchStore } from '../ports/matching.ts'
import { type Inquiry, readNames } from './inquiry.ts'

/** Organizations that are being made for the very address stand among the candidates. */
export async function meetMembers(
  matching: MatchStore,
  inquiries: readonly Inquiry[],
): Promise<void> {
  await meetAll(matching, inquiries, ({ look }) =>
    look.memberships.map(({ organizationId }) => organizationId),
  )
}

/** Stage D: by name keys, where the domain did not bring an organization of that name already. */
export async function lookByName(
  matching: MatchStore,
  inquiries: readonly Inquiry[],
): Promise<void> {
  const open = inquiries.filter((inquiry) => isNameOpen(inquiry))
  if (open.length === 0) return
  const keys = open.map(({ question, asked }) => questionKeys(question.kind, asked.name))
  const holders = await matching.holdersOf(
    keys.map((list) => list.map(({ key }) => key)),
    MOST_HOLDERS,
  )
  for (const [index, inquiry] of open.entries()) {
    const kinds = new Map(keys[index]?.map(({ key, keyKind }) => [key, keyKind]))
    const ranked = rankHolders(
      holders[index] ?? [],
      (key) => kinds.get(key) ?? 'word',
      MOST_COMPARED,
    )
    for (const { organizationId, holderCount } of ranked) {
      inquiry.holderCounts.set(organizationId, holderCount)
    }
  }
  await meetAll(matching, open, ({ holderCounts }) => [...holderCounts.keys()])
}

/** Stage E: by trigrams, where nothing before found anything and who asks may see the result. */
export async function lookLast(matching: MatchStore, inquiries: readonly Inquiry[]): Promise<void> {
  const open = inquiries.filter(isLastResortDue)
  const found = new Map<Inquiry, readonly OrganizationId[]>()
  // One after the other: beside each other they only make each other too late.
  for (const inquiry of open) found.set(inquiry, await lookResembling(matching, inquiry))
  await meetAll(matching, open, (inquiry) => found.get(inquiry) ?? [])
}

/** Who comes from a company's own domain is seldom meant by a name that only resembles one elsewhere. */
function isLastResortDue(inquiry: Inquiry): boolean {
  const { question, asked, met } = inquiry
  if (question.isDomainNeeded === true) return false
  return asked.host === null ? !isNearlyNamed(inquiry) : met.size === 0
}

/** Somebody is called nearly so: the last resort would find no better. */
function isNearlyNamed(inquiry: Inquiry): boolean {
  const { compact } = inquiry.asked.name
  const names = [...inquiry.met.values()].flatMap((organization) => organization.names)
  return (
    bestResemblance(inquiry) >= LIKELY_NAMED ||
    names.some((name) => typingErrors(compact, readNames(name).compact, 2) <= 1)
  )
}

async function lookResembling(
  matching: MatchStore,
  inquiry: Inquiry,
): Promise<readonly OrganizationId[]> {
  const { asked, question } = inquiry
  const plainName = plainNameOf(asked.name)
  if (plainName === '') return []
  const errors = asked.host === null ? TYPING_ERRORS.onPublicMail : TYPING_ERRORS.onOwnDomain
  return matching.resembling(
    { plainName, kind: question.kind, leastSimilarity: leastSimilarity(plainName, errors) },
    MOST_RESEMBLING,
    LAST_RESORT_MILLISECONDS,
  )
}

function isNameOpen(inquiry: Inquiry): boolean {
  return inquiry.look.underDomain.length >= LOOK_UP_LIMIT || bestResemblance(inquiry) < SURELY_NAMED
}

/** How much the likest name so far resembles the typed one. */
function bestResemblance({ asked, met }: Inquiry): number {
  let best = 0
  for (const { names } of met.values()) {
    for (const name of names) {
      best = Math.max(best, trigramSimilarity(asked.name.trigrams, readNames(name).trigrams))
    }
  }
  return best
}

/** Meets those that are not met yet, of all inquiries in one look-up. */
async function meetAll(
  matching: MatchStore,
  inquiries: readonly Inquiry[],
  idsOf: (inquiry: Inquiry) => readonly OrganizationId[],
): Promise<void> {
  const wanted = inquiries.map((inquiry) => idsOf(inquiry).filter((id) => !inquiry.met.has(id)))
  const ids = [...new Set(wanted.flat())]
  if (ids.length === 0) return
  const met = new Map((await matching.meet(ids)).map((one) => [one.id, one]))
  for (const [index, inquiry] of inquiries.entries()) {
    for (const id of wanted[index] ?? []) {
      const organization = met.get(id)
      if (organization !== undefined) takeInMet(inquiry, organization)
    }
  }
}

function takeInMet({ asked, met, onDomain }: Inquiry, organization: OrganizationMet): void {
  met.set(organization.id, organization)
  const isHere = organization.hosts.some(
    ({ registrableDomain }) =>
      registrableDomain !== null && registrableDomain === asked.registrableDomain,
  )
  if (isHere) onDomain.add(organization.id)
}
