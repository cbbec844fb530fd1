import { bestFirst } from '../domain/matching/best-first.ts'
import { toCandidate } from '../domain/matching/candidate.ts'
import { addressEvidence, evidenceOf, type Judged, judge } from '../domain/matching/judge.ts'
import type { Match, MatchQuestion } from '../domain/matching/match.ts'
import type { MatchSettings } from '../domain/matching/read-match-settings.ts'
import { certainlyFound, type FoundUser } from '../domain/matching/stages.ts'
import type { Organization, OrganizationId } from '../domain/organizations/organization.ts'
import { assessFound } from './matching/assess-found.ts'
import { type Inquiry, marksOf } from './matching/inquiry.ts'
import { lookFirst, lookFurther } from './matching/look.ts'
import type { DirectoryStore } from './ports/directory.ts'
import type { MatchStore } from './ports/matching.ts'

/** Where a match looks: inside a transaction, or at what is committed now. */
export type MatchStores = {
  readonly matching: MatchStore
  readonly directory: Pick<DirectoryStore, 'findMany'>
}

/**
 * Does this company already have an organization? Inside the transaction of the use case that
 * asks, what is shown and what is decided see the same directory. `now` tells what is old.
 */
export async function matchOrganizations(
  stores: MatchStores,
  settings: MatchSettings,
  question: MatchQuestion,
  now: Date,
): Promise<Match> {
  const [match] = await matchMany(stores, settings, [question], now)
  return match ?? { outcome: 'none', candidates: [] }
}

/** The same for many questions, with as many round trips as for one. Answers in their order. */
export async function matchMany(
  stores: MatchStores,
  settings: MatchSettings,
  questions: readonly MatchQuestion[],
  now: Date,
): Promise<readonly Match[]> {
  const inquiries = await lookFirst(stores.matching, settings, questions)
  const members = await membersOf(stores, inquiries)
  const certain = inquiries.map((inquiry) => certainlyFound(members.get(inquiry) ?? []))
  const open = inquiries.filter((_, index) => certain[index] === undefined)
  await lookFurther(stores.matching, settings, open)
  const judged = new Map(open.map((inquiry) => [inquiry, judgeAll(inquiry)]))
  const chosen = open.flatMap((inquiry) => worthFetching(judged.get(inquiry) ?? [], inquiry))
  const known = await organizationsBy(stores, chosen)
  return inquiries.map((inquiry, index) => {
    const sure = certain[index]
    if (sure !== undefined) return certainMatch(sure, inquiry.question.limit, now)
    return openMatch(inquiry, judged.get(inquiry) ?? [], known, now)
  })
}

async function membersOf(
  stores: MatchStores,
  inquiries: readonly Inquiry[],
): Promise<ReadonlyMap<Inquiry, readonly FoundUser[]>> {
  const ids = inquiries.flatMap(({ look }) => look.memberships.map((one) => one.organizationId))
  const known = await organizationsBy(stores, ids)
  return new Map(
    inquiries.map((inquiry) => [
      inquiry,
      inquiry.look.memberships.flatMap(({ organizationId, role }) => {
        const organization = known.get(organizationId)
        return organization === undefined ? [] : [{ organization, role }]
      }),
    ]),
  )
}

function judgeAll(inquiry: Inquiry): readonly Judged[] {
  return judge(assessFound(inquiry), marksOf(inquiry)).filter(({ isListed }) => isListed)
}

/** As many as are asked for, and those that are no less probable than the last of them. */
function worthFetching(
  judged: readonly Judged[],
  { question }: Inquiry,
): readonly OrganizationId[] {
  const last = judged[question.limit - 1]?.score ?? 0
  return judged.filter(({ score }) => score >= last - 1e-9).map((one) => one.organizationId)
}

async function organizationsBy(
  { directory }: MatchStores,
  ids: readonly OrganizationId[],
): Promise<ReadonlyMap<OrganizationId, Organization>> {
  if (ids.length === 0) return new Map()
  return new Map((await directory.findMany([...new Set(ids)])).map((one) => [one.id, one]))
}

function openMatch(
  inquiry: Inquiry,
  judged: readonly Judged[],
  known: ReadonlyMap<OrganizationId, Organization>,
  now: Date,
): Match {
  const marks = marksOf(inquiry)
  const found = judged.flatMap((one) => {
    const organization = known.get(one.organizationId)
    if (organization === undefined) return []
    return [{ one, candidate: toCandidate(organization, one, [], now) }]
  })
  const candidates = found
    .sort((one, other) => bestFirst(one.candidate, other.candidate))
    .slice(0, inquiry.question.limit)
    .map(({ one, candidate }) => ({
      ...candidate,
      evidence: evidenceOf(inquiry.asked, one, marks),
    }))
  return { outcome: candidates.length === 0 ? 'none' : 'candidates', candidates }
}

function certainMatch(
  { outcome, organizations }: NonNullable<ReturnType<typeof certainlyFound>>,
  limit: number,
  now: Date,
): Match {
  const rule = outcome === 'administrator-email' ? 'administrator-email' : 'member-email'
  const evidence = addressEvidence(rule === 'member-email' ? 'member' : 'administrator')
  const score = 1 / (organizations.length + Math.exp(-evidence.weight))
  const candidates = organizations
    .map((organization) => toCandidate(organization, { rule, score }, [evidence], now))
    .sort(bestFirst)
  return { outcome, candidates: candidates.slice(0, limit) }
}
