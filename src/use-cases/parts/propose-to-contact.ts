import { hostOf } from '../../domain/email-address.ts'
import type { MatchOutcome } from '../../domain/matching/match.ts'
import type { Order } from '../../domain/orders/order.ts'
import type { Organization, OrganizationId } from '../../domain/organizations/organization.ts'
import { isPublicByAnyList } from '../../domain/public-mail-domains.ts'
import { type SeenCandidate, seenBy, type Viewer } from '../../domain/setups/disclosure.ts'
import type { Setup } from '../../domain/setups/setup.ts'
import { matchOrganizations } from '../match-organizations.ts'
import type { Stores, World } from '../ports.ts'
import { questionOf } from './question-of.ts'

const LIMIT = 10
/** Before what may not be seen is taken out: it must not crowd out what may. */
const MOST_MATCHED = 30

export type Proposal = {
  readonly outcome: MatchOutcome
  readonly seen: readonly SeenCandidate[]
  /** Exactly one, by an administrator's address: it is stated, not listed. */
  readonly isCertain: boolean
  /** The entered address is a user of some organization already. */
  readonly isUserSomewhere: boolean
}

/** The match for what the contact entered, held to what the contact may see. */
export async function proposeToContact(
  stores: Stores,
  world: World,
  order: Order,
  setup: Setup,
): Promise<Proposal> {
  const asked = questionOf(setup)
  if (asked === null) {
    return { outcome: 'none', seen: [], isCertain: false, isUserSomewhere: false }
  }
  const { companyName, administratorEmail } = asked
  const match = await matchOrganizations(
    stores,
    world.settings,
    {
      ...asked,
      limit: MOST_MATCHED,
      isDomainNeeded: order.contact.kind === 'customer',
    },
    world.now(),
  )
  const viewer = await viewerOf(
    stores,
    world,
    order,
    setup,
    match.candidates.map(({ organization }) => organization),
  )
  const seen = seenBy(viewer, companyName, match.candidates).slice(0, LIMIT)
  const isCertain =
    match.outcome === 'administrator-email' && seen.length === 1 && match.candidates.length === 1
  const memberships = await stores.directory.membershipsOf(administratorEmail)
  return { outcome: match.outcome, seen, isCertain, isUserSomewhere: memberships.length > 0 }
}

/** What the contact proved, and so may see of these organizations. */
export async function viewerOf(
  stores: Stores,
  world: World,
  order: Order,
  setup: Setup,
  organizations: readonly Organization[],
): Promise<Viewer> {
  const host = hostOf(order.contact.email)
  const memberships = await stores.directory.membershipsOf(order.contact.email)
  return {
    contactKind: order.contact.kind,
    host,
    isHostPublic: isPublicByAnyList(host),
    ownOrganizationIds: new Set(memberships.map(({ organizationId }) => organizationId)),
    managedOrganizationIds: await managedOf(stores, setup, organizations),
    doPartnersSeeFullFacts: world.settings.doPartnersSeeFullFacts,
  }
}

async function managedOf(
  stores: Stores,
  setup: Setup,
  organizations: readonly Organization[],
): Promise<ReadonlySet<OrganizationId>> {
  const managed = new Set<OrganizationId>()
  if (setup.actingPartner?.kind !== 'organization') return managed
  const partner = setup.actingPartner.organizationId
  for (const { id } of organizations) {
    if (await stores.directory.managesCustomer(partner, id)) managed.add(id)
  }
  return managed
}
