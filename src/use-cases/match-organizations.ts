import { bestFirst } from '../domain/matching/best-first.ts'
import { addressEvidence, evidenceOf, type Judged, judge } from '../domain/matching/judge.ts'
import type { Candidate, Evidence, Match, MatchQuestion } from '../domain/matching/match.ts'
import { isProbablyUnused } from '../domain/matching/probably-unused.ts'
import { certainlyFound, type FoundUser } from '../domain/matching/stages.ts'
import type { Organization, OrganizationId } from '../domain/organizations/organization.ts'
import type { Settings } from '../domain/settings.ts'
import { assessFound } from './matching/assess-found.ts'
import { firstLookOf, type Inquiry, openInquiry, takeIn } from './matching/inquiry.ts'
import { LOOK_UP_LIMIT, lookByName, lookLast, meetMembers } from './matching/look-further.ts'
import type { DirectoryStore } from './ports/directory.ts'
import type { MatchStore } from './ports/matching.ts'

/** Where a match looks: inside a transaction, or at what is committed now. */
export type MatchStores = {
  readonly matching: MatchStore
  readonly directory: Pick<DirectoryStore, 'findMany'>
}
type MatchSettings = Pick<Settings, 'isMatchingBeyondLiteral'>

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
  const inquiries = await inquire(stores.matching, settings, questions)
  const members = await membersOf(stores, inquiries)
  const certain = inquiries.map((inquiry) => certainlyFound(members.get(inquiry) ?? []))
  const open = inquiries.filter((_, index) => certain[index] === undefined)
  await lookBeyond(stores.matching, settings, open)
  const judged = new Map(open.map((inquiry) => [inquiry, judgeAll(inquiry)]))
  const chosen = open.flatMap((inquiry) => worthFetching(judged.get(inquiry) ?? [], inquiry))
  const known = await organizationsBy(stores, chosen)
  return inquiries.map((inquiry, index) => {
    const sure = certain[index]
    if (sure !== undefined) return certainMatch(sure, inquiry.question.limit, now)
    return openMatch(inquiry, judged.get(inquiry) ?? [], known, now)
  })
}

/** Stages A to C. */
async function inquire(
  matching: MatchStore,
  { isMatchingBeyondLiteral }: MatchSettings,
  questions: readonly MatchQuestion[],
): Promise<readonly Inquiry[]> {
  const inquiries = questions.map(openInquiry)
  const looks = await matching.firstLook(
    inquiries.map((inquiry) => firstLookOf(inquiry, isMatchingBeyondLiteral)),
    LOOK_UP_LIMIT,
  )
  for (const [index, inquiry] of inquiries.entries()) {
    const look = looks[index]
    if (look !== undefined) takeIn(inquiry, look)
  }
  return inquiries
}

/** Stages D and E, and organizations that are being made for the very address. */
export async function lookBeyond(
  matching: MatchStore,
  { isMatchingBeyondLiteral }: MatchSettings,
  inquiries: readonly Inquiry[],
): Promise<void> {
  await meetMembers(matching, inquiries)
  if (!isMatchingBeyondLiteral) return
  await lookByName(matching, inquiries)
  await lookLast(matching, inquiries)
}

/** What the stages find for these questions, compared, but not yet judged: for fitting the weights. */
export async function gather(
  matching: MatchStore,
  questions: readonly MatchQuestion[],
): Promise<readonly ReturnType<typeof assessFound>[]> {
  const settings = { isMatchingBeyondLiteral: true }
  const inquiries = await inquire(matching, settings, questions)
  await lookBeyond(matching, settings, inquiries)
  return inquiries.map(assessFound)
}

async function membersOf(
  { directory }: MatchStores,
  inquiries: readonly Inquiry[],
): Promise<ReadonlyMap<Inquiry, readonly FoundUser[]>> {
  const ids = inquiries.flatMap(({ look }) => look.memberships.map((one) => one.organizationId))
  if (ids.length === 0) return new Map()
  const known = new Map((await directory.findMany([...new Set(ids)])).map((one) => [one.id, one]))
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

const marksOf = ({ look, literal, onDomain }: Inquiry) => ({
  literal,
  roles: new Map(look.memberships.map(({ organizationId, role }) => [organizationId, role])),
  crowd: onDomain.size,
})

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
  const byId = new Map(judged.map((one) => [one.organizationId, one]))
  const candidates = judged
    .flatMap(({ organizationId, rule, score }): Candidate[] => {
      const organization = known.get(organizationId)
      if (organization === undefined) return []
      return [toCandidate(organization, rule, score, [], now)]
    })
    .sort(bestFirst)
    .slice(0, inquiry.question.limit)
    .map((candidate) => {
      const one = byId.get(candidate.organization.id)
      return one === undefined
        ? candidate
        : { ...candidate, evidence: evidenceOf(inquiry.asked, one, marks) }
    })
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
    .map((organization) => toCandidate(organization, rule, score, [evidence], now))
    .sort(bestFirst)
  return { outcome, candidates: candidates.slice(0, limit) }
}

function toCandidate(
  organization: Organization,
  rule: Candidate['rule'],
  score: number,
  evidence: readonly Evidence[],
  now: Date,
): Candidate {
  const isUnused = isProbablyUnused(organization, now)
  return { organization, rule, score, isProbablyUnused: isUnused, evidence }
}
