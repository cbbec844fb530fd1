import type { EmailAddress, Order } from '../../domain/orders/order.ts'
import type { Organization, OrganizationId } from '../../domain/organizations/organization.ts'
import { standingOf } from '../../domain/setups/address-standing.ts'
import {
  type GateDecision,
  type GateFacts,
  isConsentNeeded,
  passGate,
} from '../../domain/setups/gate.ts'
import type { Setup } from '../../domain/setups/setup.ts'
import type { Approval } from '../ports/claims.ts'
import type { Stores, World } from '../ports.ts'

export type Chosen = {
  readonly organization: Organization
  readonly gate: GateDecision
  readonly facts: GateFacts
  /** Two reviewers let the person in: then even the contact's own mailbox accepts anew. */
  readonly isLetInByReviewers: boolean
}

/** The gate for the organization that the setup has chosen, as things are now; null: none chosen. */
export async function gateOfSetup(
  stores: Stores,
  world: World,
  order: Order,
  setup: Setup,
): Promise<Chosen | null> {
  if (setup.choice?.kind !== 'organization') return null
  return gateFor(stores, world, order, setup, setup.choice.organizationId)
}

/** The gate for one organization; null when there is no such organization (any more). */
export async function gateFor(
  stores: Stores,
  world: World,
  order: Order,
  setup: Setup,
  organizationId: OrganizationId,
): Promise<Chosen | null> {
  const organization = await stores.directory.find(organizationId)
  const { intent, administratorEmail: address } = setup
  if (organization === undefined || intent === null || address === null) return null
  const approval = await approvalOf(stores, order, organizationId, address)
  const facts: GateFacts = {
    intent,
    standing: standingOf(address, order.contact.email),
    isAdministrator: await administers(stores, address, organizationId),
    isContactAdministrator: await administers(stores, order.contact.email, organizationId),
    isApproved: approval !== undefined,
    isConfirmed: await isConfirmed(stores, order, organizationId, address),
    isConsentNeeded: isConsentNeeded(world.settings.partnerMapping, intent, organization),
  }
  const isLetInByReviewers = approval?.by === 'reviewers'
  return { organization, facts, gate: passGate(facts), isLetInByReviewers }
}

async function administers(
  stores: Stores,
  email: EmailAddress,
  id: OrganizationId,
): Promise<boolean> {
  const memberships = await stores.directory.membershipsOf(email)
  return memberships.some(
    ({ organizationId, role }) => organizationId === id && role === 'administrator',
  )
}

async function approvalOf(
  stores: Stores,
  { id: orderId, contactVersion }: Order,
  organizationId: OrganizationId,
  address: EmailAddress,
): Promise<Approval | undefined> {
  const key = { orderId, contactVersion, organizationId, address }
  return stores.claims.approvalFor(key)
}

async function isConfirmed(
  stores: Stores,
  order: Order,
  organizationId: OrganizationId,
  address: EmailAddress,
): Promise<boolean> {
  const claims = await stores.claims.ofOrder(order.id)
  return claims.some(
    (claim) =>
      claim.kind === 'confirmation' &&
      claim.state === 'approved' &&
      claim.organizationId === organizationId &&
      claim.address === address &&
      claim.contactVersion === order.contactVersion,
  )
}
