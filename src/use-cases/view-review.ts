import type { Claim } from '../domain/claims/claim.ts'
import type { Departure } from '../domain/departures/departure.ts'
import { DomainError } from '../domain/error.ts'
import type { Match, MatchQuestion } from '../domain/matching/match.ts'
import type { Mapping, Order } from '../domain/orders/order.ts'
import { isInUndoWindow } from '../domain/orders/order-actions.ts'
import type { OrganizationId } from '../domain/organizations/organization.ts'
import { type OfferedDecision, offeredDecisions } from '../domain/reviews/offered-decisions.ts'
import type { Review, ReviewId } from '../domain/reviews/review.ts'
import type { Setup } from '../domain/setups/setup.ts'
import { matchOrganizations } from './match-organizations.ts'
import { explainOne, type MatchExplanation } from './matching/explain-one.ts'
import { namesOfPeople } from './parts/names-of-people.ts'
import { questionOf } from './parts/question-of.ts'
import { setupOf } from './parts/setup-of.ts'
import type { Stores, World } from './ports.ts'

/** Side by side there is no room for more. */
const MOST_CANDIDATES = 8

/** Everything that somebody needs to know in order to decide a review. */
export type ReviewView = {
  readonly review: Review
  readonly order: Order
  readonly setup: Setup
  readonly mapping: Mapping | null
  readonly claims: readonly Claim[]
  /** The match for what the contact entered, as it is now; null where no company or address is known. */
  readonly match: Match | null
  /** Organizations that the case is about although the match does not propose them, and why not. */
  readonly absent: readonly MatchExplanation[]
  /** Names of all organizations that are spoken of. */
  readonly organizationNames: ReadonlyMap<OrganizationId, string>
  readonly departure: Departure | null
  /** Who decided, by id: names of reviewers and of API keys. */
  readonly deciderNames: ReadonlyMap<string, string>
  /** None once it is decided. */
  readonly decisions: readonly OfferedDecision[]
}

/** One review as this reviewer sees it. Refuses with `review-not-found`. Changes nothing. */
export function viewReview(
  world: World,
  { id, by }: { readonly id: ReviewId; readonly by: string },
): Promise<ReviewView> {
  return world.transact(async (stores) => {
    const review = await stores.reviews.find(id)
    const order = review && (await stores.orders.find(review.orderId))
    if (review === undefined || order === undefined) {
      throw new DomainError('review-not-found', 'There is no such review.')
    }
    const setup = await setupOf(stores, order)
    const mapping = (await stores.orders.mappingOf(order.id)) ?? null
    const claims = await stores.claims.ofOrder(order.id)
    const departure = await departureOf(stores, review)
    const about = { review, order, setup, mapping, claims, departure }
    return {
      ...about,
      ...(await matchFor(stores, world, about)),
      deciderNames: await namesOfPeople(stores, deciders(about)),
      decisions: await decisionsOf(stores, world, about, by),
    }
  })
}

type About = Pick<ReviewView, 'review' | 'order' | 'setup' | 'mapping' | 'claims' | 'departure'>

/** The one that opened it, also when it has ended since. */
async function departureOf({ departures }: Stores, review: Review): Promise<Departure | null> {
  if (review.kind !== 'administrator-gone') return null
  const ofOrder = await departures.ofOrder(review.orderId)
  return ofOrder.find(({ begunAt }) => begunAt <= review.openedAt) ?? null
}

async function matchFor(
  stores: Stores,
  world: World,
  about: About,
): Promise<Pick<ReviewView, 'match' | 'absent' | 'organizationNames'>> {
  const question = questionAbout(about)
  const match =
    question && (await matchOrganizations(stores, world.settings, question, world.now()))
  const named = await stores.directory.findMany(organizationsOf(about))
  const proposed = new Set(match?.candidates.map(({ organization }) => organization.id))
  const absent = []
  for (const organization of named.filter(({ id }) => !proposed.has(id))) {
    if (question === null || match === null || organization.isBeingMade) continue
    absent.push(await explainOne(stores, world, question, match, organization))
  }
  return { match, absent, organizationNames: new Map(named.map(({ id, name }) => [id, name])) }
}

/** What the contact entered, or else what was ordered. */
function questionAbout({ order, setup }: About): MatchQuestion | null {
  const companyName = setup.companyName ?? order.company.name
  const asked = questionOf({ ...setup, companyName })
  return asked && { ...asked, limit: MOST_CANDIDATES }
}

/** Chosen, mapped to, passed over, or asked: the case is about them. */
function organizationsOf({ setup, mapping, claims }: About): readonly OrganizationId[] {
  const chosen = setup.choice?.kind === 'organization' ? [setup.choice.organizationId] : []
  const mapped = mapping === null ? [] : [mapping.organizationId]
  const passedOver = setup.newDespite === null ? [] : [setup.newDespite.organizationId]
  return [
    ...new Set([...mapped, ...chosen, ...passedOver, ...claims.map((one) => one.organizationId)]),
  ]
}

function deciders({ review, departure }: About): readonly string[] {
  const ids = [review.decidedBy, departure?.decision?.by, departure?.confirmation?.by]
  return ids.filter((id) => id !== null && id !== undefined)
}

async function decisionsOf(
  stores: Stores,
  world: World,
  { review, order, setup, mapping, departure }: About,
  by: string,
): Promise<readonly OfferedDecision[]> {
  if (review.decidedAt !== null) return []
  const runs = await stores.runs.allOf(order.id)
  const failed = runs.filter(({ state }) => state === 'failed')
  const { administratorEmail, companyName, intent } = setup
  const one = {
    kind: review.kind,
    orderState: order.state,
    isNamed: administratorEmail !== null && companyName !== null && intent !== null,
    isAdministratorElsewhere:
      world.settings.isOneOrganizationPerUser &&
      administratorEmail !== null &&
      (await stores.directory.membershipsOf(administratorEmail)).length > 0,
    canMappingBeUndone: isInUndoWindow(mapping, world.now()),
    hasFailedRun: failed.some(({ isUndo, mappingId }) => !isUndo && mappingId === mapping?.id),
    hasFailedUndo: failed.some(({ isUndo }) => isUndo),
    departure: departure?.endedAt === null ? departure : null,
  }
  return offeredDecisions(one, by)
}
