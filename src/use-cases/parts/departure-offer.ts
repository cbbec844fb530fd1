import type { Claim } from '../../domain/claims/claim.ts'
import { provableDomainOf } from '../../domain/departures/domain-proof.ts'
import type { MatchRule } from '../../domain/matching/match.ts'
import type { Order } from '../../domain/orders/order.ts'
import type { Organization } from '../../domain/organizations/organization.ts'
import type { Setup } from '../../domain/setups/setup.ts'
import type { Stores, World } from '../ports.ts'
import { proposeToContact } from './propose-to-contact.ts'

export type DepartureOffer = {
  readonly claim: Claim
  readonly organization: Organization
  readonly rule: MatchRule
  /** The domain to be proved; null where none belongs to the organization alone. */
  readonly domain: string | null
}

/**
 * The way that is left when nobody answered the contact's question, once for each: only where the
 * organization was, and is, shown to the contact in full. Null where there is none.
 */
export async function departureOfferOf(
  stores: Stores,
  world: World,
  order: Order,
  setup: Setup,
): Promise<DepartureOffer | null> {
  const claim = await silentClaimOf(stores, order, setup)
  if (claim === undefined || !(await isWaitingForIt(stores, order))) return null
  const { seen } = await proposeToContact(stores, world, order, setup)
  const found = seen.find(
    ({ candidate, sight }) =>
      candidate.organization.id === claim.organizationId && sight === 'full',
  )
  if (found === undefined || found.candidate.organization.isBeingMade) return null
  const { organization, rule } = found.candidate
  const own = provableDomainOf(order.contact.email)
  const isAlone = own !== null && (await stores.directory.isAloneAt(organization.id, own))
  return { claim, organization, rule, domain: isAlone ? own : null }
}

/** The newest question of this contact that ended without anybody's answer. */
async function silentClaimOf(
  stores: Stores,
  order: Order,
  setup: Setup,
): Promise<Claim | undefined> {
  if (setup.intent === null || setup.intent === 'partner-for-customer') return undefined
  const tried = (await stores.departures.ofOrder(order.id)).map(({ claimId }) => claimId)
  const claims = await stores.claims.ofOrder(order.id)
  return claims
    .filter(
      (claim) =>
        claim.kind === 'administrator' &&
        claim.isParking &&
        (claim.state === 'expired' || claim.state === 'unanswerable') &&
        claim.contactVersion === order.contactVersion &&
        claim.address === setup.administratorEmail &&
        !tried.includes(claim.id),
    )
    .toSorted((a, b) => (b.answeredAt?.getTime() ?? 0) - (a.answeredAt?.getTime() ?? 0))[0]
}

/** A reviewer who looks at something else about the order is not passed by. */
async function isWaitingForIt(stores: Stores, order: Order): Promise<boolean> {
  if (order.state === 'in-setup') return true
  if (order.state !== 'in-review') return false
  const reviews = await stores.reviews.openOf(order.id)
  return reviews.length > 0 && reviews.every(({ kind }) => kind === 'claim-unanswerable')
}
