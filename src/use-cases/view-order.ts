import type { Approver, Claim } from '../domain/claims/claim.ts'
import { actionsFor, type OrderAction } from '../domain/orders/order-actions.ts'
import type { Organization, OrganizationId } from '../domain/organizations/organization.ts'
import type { Run } from '../domain/provisioning/run.ts'
import type { Review } from '../domain/reviews/review.ts'
import type { Setup } from '../domain/setups/setup.ts'
import { findOrder, type OrderName } from './parts/hold-order.ts'
import { namesOfPeople } from './parts/names-of-people.ts'
import type { StoredMail } from './ports/mails.ts'
import type { TimelineEntry } from './ports/orders.ts'
import type { World } from './ports.ts'
import { type OrderStory, storyOf } from './read-order.ts'

/** An order with its whole story, as one page of the console tells it. */
export type OrderView = {
  readonly story: OrderStory
  readonly timeline: readonly TimelineEntry[]
  readonly claims: readonly { readonly claim: Claim; readonly approvers: readonly Approver[] }[]
  /** Newest first. */
  readonly runs: readonly Run[]
  /** Newest first. */
  readonly mails: readonly Omit<StoredMail, 'secret'>[]
  readonly openReviews: readonly Review[]
  /** Every organization that the rest names. */
  readonly organizations: readonly Organization[]
  /** Names of the reviewers and API keys in the timeline, by id. */
  readonly actorNames: ReadonlyMap<string, string>
  readonly actions: readonly OrderAction[]
}

/** Everything that is known of one order, or a refusal with `order-not-found`. */
export function viewOrder(world: World, name: OrderName): Promise<OrderView> {
  return world.transact(async (stores) => {
    const order = await findOrder(stores, name)
    const story = await storyOf(stores, order)
    const { setup } = story
    const timeline = await stores.timeline.of(order.id)
    const claims = []
    for (const claim of story.claims) {
      claims.push({ claim, approvers: await stores.claims.approversOf(claim.id) })
    }
    return {
      story,
      timeline,
      claims,
      runs: (await stores.runs.allOf(order.id)).toReversed(),
      mails: await stores.mails.ofOrder(order.id),
      openReviews: await stores.reviews.openOf(order.id),
      organizations: await stores.directory.findMany(organizationsIn(story, setup)),
      actorNames: await namesOfPeople(stores, actorsOf(timeline)),
      actions: actionsFor(order.state, story.mapping, world.now()),
    }
  })
}

function organizationsIn({ mapping, claims }: OrderStory, setup: Setup | null): OrganizationId[] {
  const chosen = setup?.choice?.kind === 'organization' ? setup.choice.organizationId : null
  const partner =
    setup?.actingPartner?.kind === 'organization' ? setup.actingPartner.organizationId : null
  const ids = [
    chosen,
    partner,
    mapping?.organizationId ?? null,
    ...claims.flatMap((claim) => [claim.organizationId, claim.partnerOrganizationId]),
  ]
  return [...new Set(ids.filter((id) => id !== null))]
}

function actorsOf(timeline: readonly TimelineEntry[]): readonly string[] {
  const people = timeline.filter(({ actor }) => ['reviewer', 'api-key'].includes(actor.kind))
  return people.flatMap(({ actor }) => actor.id ?? [])
}
