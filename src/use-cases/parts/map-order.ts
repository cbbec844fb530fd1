import type { Mapping, MappingRule, Order } from '../../domain/orders/order.ts'
import type { Organization, OrganizationId } from '../../domain/organizations/organization.ts'
import { planRun } from '../../domain/provisioning/plan-run.ts'
import type { Setup } from '../../domain/setups/setup.ts'
import { compareTwins } from '../../domain/twins/compare-twins.ts'
import type { Actor } from '../ports/orders.ts'
import type { Stores, World } from '../ports.ts'
import { startRun } from '../start-run.ts'
import { type Chosen, gateFor } from './gate-of-setup.ts'
import { moveHeldOrder } from './move-order.ts'
import { openClaim } from './open-claim.ts'
import { type AdministratorStanding, administratorStandingOf } from './preview.ts'
import { askForLinks, proposeHandedOverLink } from './propose-link.ts'
import { settleActingPartner } from './settle-acting-partner.ts'
import { tellMapped } from './tell-mapped.ts'

export type MapTo = {
  /** Null: a new organization is made, named as the contact entered it. */
  readonly organizationId: OrganizationId | null
  readonly rule: MappingRule
  readonly actor: Actor
}

/**
 * Maps a held order to an existing or a new organization: writes the mapping, asks whom the gate
 * says to ask, starts the run, and tells those whom it concerns. The caller has passed the gate;
 * nothing here makes anybody administrator of an existing organization without a recorded approval.
 */
export async function mapHeldOrder(
  stores: Stores,
  world: World,
  order: Order,
  setup: Setup,
  to: MapTo,
): Promise<Order> {
  const organization = await organizationOf(stores, world, order, setup, to)
  const isNew = to.organizationId === null
  const chosen = isNew ? null : await gateFor(stores, world, order, setup, organization.id)
  const standing = standingAt(order, setup, chosen)
  const mapping = await writeMapping(stores, world, order, organization, to)
  const mapped = await moveHeldOrder(stores, world, order, 'mapped', {
    actor: to.actor,
    facts: { organizationId: organization.id, isNew, rule: to.rule },
  })
  if (isNew) await markTwin(stores, world, mapped, setup, organization)
  await stores.directory.addSubscription(organization.id, mapping.mappedAt)
  const actingPartner = await settleActingPartner(stores, world, mapped, setup, organization, isNew)
  await proposeHandedOverLink(stores, mapped, setup, organization.id)
  const asking = chosen?.facts.isConfirmed === true ? 'has-confirmed' : standing
  await askAfterMapping(stores, world, mapped, setup, organization, asking)
  await askForLinks(stores, world, mapped, setup, organization.id)
  const approvalId = await approvalIdOf(stores, order, setup, organization)
  const steps = planRun({
    organizationId: organization.id,
    isNewOrganization: isNew,
    administrator: administratorOf(setup, standing, approvalId),
    actingPartner,
  })
  await startRun(stores, world, { orderId: order.id, steps })
  await tellMapped(stores, world, mapped, setup, { mapping, organization, standing })
  return mapped
}

async function organizationOf(
  stores: Stores,
  world: World,
  order: Order,
  setup: Setup,
  to: MapTo,
): Promise<Organization> {
  const { companyName, administratorEmail, intent } = setup
  const id = to.organizationId ?? (world.newId() as OrganizationId)
  if (to.organizationId === null) {
    if (companyName === null || administratorEmail === null) {
      throw new Error('A new organization needs a name and an administrator.')
    }
    await stores.directory.addBeingMade({
      id,
      name: companyName,
      kind: intent === 'partner-own' ? 'partner' : 'customer',
      country: order.company.country,
      administratorEmail,
      orderId: order.id,
      createdAt: world.now(),
    })
  }
  const organization = await stores.directory.find(id)
  if (organization === undefined) throw new Error('The organization to map to is gone.')
  return organization
}

function standingAt(
  order: Order,
  setup: Setup,
  chosen: Chosen | null,
): AdministratorStanding | null {
  if (setup.administratorEmail === null) return null
  if (chosen === null || chosen.facts.isAdministrator || chosen.facts.isApproved) {
    return administratorStandingOf(order, setup.administratorEmail, chosen)
  }
  // A reviewer may map what is not approved yet, but adds no administrator: the question stays.
  return 'administrators-decide'
}

/** Made although another was a candidate: reviewers see both as possible twins. */
async function markTwin(
  stores: Stores,
  world: World,
  order: Order,
  { newDespite }: Setup,
  made: Organization,
): Promise<void> {
  const other = newDespite && (await stores.directory.find(newDespite.organizationId))
  if (!other) return
  const ids = [made.id, other.id].sort() as [OrganizationId, OrganizationId]
  const met = new Map((await stores.matching.meet(ids)).map((one) => [one.id, one]))
  const [first, second] = ids.map((id) => met.get(id))
  if (first === undefined || second === undefined) return
  const known = await stores.twins.acquaintancesOf([first.id])
  const acquaintance = known.find(({ secondId }) => secondId === second.id)
  const { score, evidence } = compareTwins(
    first,
    second,
    acquaintance ?? { holderCount: undefined, sharedDomain: undefined },
  )
  const found = { firstId: first.id, secondId: second.id, score, evidence }
  await stores.twins.mark(found, { id: world.newId(), orderId: order.id, at: world.now() })
}

async function writeMapping(
  stores: Stores,
  world: World,
  order: Order,
  organization: Organization,
  to: MapTo,
): Promise<Mapping> {
  const mappedAt = world.now()
  const mapping: Mapping = {
    id: world.newId(),
    orderId: order.id,
    organizationId: organization.id,
    isNew: to.organizationId === null,
    rule: to.rule,
    mappedAt,
    undoUntil: new Date(mappedAt.getTime() + world.settings.undoHours * 3_600_000),
  }
  await stores.orders.addMapping(mapping)
  return mapping
}

/** The questions that do not hold up the subscription. */
async function askAfterMapping(
  stores: Stores,
  world: World,
  order: Order,
  setup: Setup,
  organization: Organization,
  standing: AdministratorStanding | 'has-confirmed' | null,
): Promise<void> {
  const { administratorEmail: address, intent } = setup
  if (address === null) return
  const ask = (kind: 'administrator' | 'confirmation' | 'acceptance') =>
    openClaim(stores, world, order, setup, { kind, organization, address, isParking: false })
  if (standing === 'administrators-decide') await ask('administrator')
  if (standing === 'must-accept') await ask('acceptance')
  if (standing === 'is-administrator' && intent === 'partner-for-customer')
    await ask('confirmation')
}

async function approvalIdOf(
  stores: Stores,
  { id: orderId, contactVersion }: Order,
  { administratorEmail: address }: Setup,
  { id: organizationId }: Organization,
): Promise<string | null> {
  if (address === null) return null
  const key = { orderId, contactVersion, organizationId, address }
  return (await stores.claims.approvalFor(key))?.id ?? null
}

function administratorOf(
  { administratorEmail: email }: Setup,
  standing: AdministratorStanding | null,
  approvalId: string | null,
) {
  if (email === null || standing === null || standing === 'is-administrator') return null
  return { email, isAccepted: standing === 'becomes-now', approvalId }
}
