import { sql } from 'kysely'
import type { EmailAddress, Mapping, Order, OrderId } from '../../../src/domain/orders/order.ts'
import type { OrganizationId } from '../../../src/domain/organizations/organization.ts'
import {
  planAdministrator,
  planRun,
  type RunFacts,
} from '../../../src/domain/provisioning/plan-run.ts'
import type { Run, RunId } from '../../../src/domain/provisioning/run.ts'
import { newSetup } from '../../../src/domain/setups/setup-step.ts'
import { startRun } from '../../../src/use-cases/start-run.ts'
import type { TestWorld } from '../../support/a-world.ts'
import { anOrder } from '../../support/an-order.ts'

export const eva = 'eva@acme.example' as EmailAddress
export const adam = 'adam@acme.example' as EmailAddress

export type MappedOrder = {
  readonly orderId: OrderId
  readonly organizationId: OrganizationId
  readonly runId: RunId
  readonly approvalId: string
}

type Wanted = Omit<Partial<RunFacts>, 'organizationId' | 'administrator'> & {
  readonly organizationId?: OrganizationId
  /** Who accepted before the mapping. */
  readonly acceptedBy?: EmailAddress
  /** The named administrator's address, as entered in the setup. */
  readonly person?: EmailAddress
  readonly isApproved?: boolean
  readonly externalId?: string
  readonly createdAt?: Date
}

let count = 0

/** An organization that the directory knows. */
export async function anOrganization(
  world: TestWorld,
  changes: { readonly externalId?: string; readonly createdAt?: Date; readonly kind?: string } = {},
): Promise<OrganizationId> {
  count += 1
  const id = world.newId() as OrganizationId
  const {
    externalId = `o-${count}`,
    createdAt = new Date('2019-03-04'),
    kind = 'customer',
  } = changes
  await sql`
    insert into organizations (id, external_id, name, name_folded, name_five, kind, origin, created_at)
    values (${id}, ${externalId}, 'Acme AB', 'acme ab', 'acme ', ${kind}, 'direct', ${createdAt})
  `.execute(world.database)
  return id
}

/** An order that has just been mapped, with its first run; an existing organization unless said otherwise. */
export async function aMappedOrder(world: TestWorld, wanted: Wanted = {}): Promise<MappedOrder> {
  const { isNewOrganization = false, actingPartner = null, person = eva } = wanted
  const order: Order = anOrder({
    id: world.newId() as OrderId,
    externalId: `SO-${world.newId()}`,
    contact: { email: eva, name: 'Eva Berg' },
    state: 'mapped',
    stateSince: world.now(),
    expiresAt: null,
  })
  const isMade = isNewOrganization
  const organizationId =
    wanted.organizationId ??
    (isMade ? (world.newId() as OrganizationId) : await anOrganization(world, wanted))
  const made = [
    ...(isMade ? [[organizationId, 'customer'] as const] : []),
    ...(actingPartner?.isNew ? [[actingPartner.organizationId, 'partner'] as const] : []),
  ]
  const approvalId = world.newId()
  await world.transact(async (stores) => {
    await stores.orders.add(order, {})
    const make = (id: OrganizationId, kind: 'customer' | 'partner') =>
      stores.directory.addBeingMade({
        id,
        name: 'Acme AB',
        kind,
        country: 'SE',
        administratorEmail: person,
        orderId: order.id,
        createdAt: world.now(),
      })
    for (const [id, kind] of made) await make(id, kind)
    await stores.setups.put({ ...newSetup(order), administratorEmail: person })
    await stores.orders.addMapping(mappingOf(world, order.id, organizationId, isMade))
    if (wanted.isApproved === true) {
      await stores.claims.addApproval({
        id: approvalId,
        claimId: null,
        orderId: order.id,
        contactVersion: order.contactVersion,
        organizationId,
        address: person,
        approvedBy: adam,
        by: 'approver',
        approvedAt: world.now(),
      })
    }
    const administrator =
      wanted.acceptedBy === undefined
        ? null
        : {
            email: wanted.acceptedBy,
            isAccepted: true,
            approvalId: wanted.isApproved === true ? approvalId : null,
          }
    const steps = planRun({ organizationId, isNewOrganization, administrator, actingPartner })
    await stores.orders.lock(order.id)
    await startRun(stores, world, { orderId: order.id, steps })
  })
  const runId = (await runsOf(world, order.id))[0]?.id as RunId
  return { orderId: order.id, organizationId, runId, approvalId }
}

function mappingOf(
  world: TestWorld,
  orderId: OrderId,
  organizationId: OrganizationId,
  isNew: boolean,
): Mapping {
  return {
    id: world.newId(),
    orderId,
    organizationId,
    isNew,
    rule: isNew ? 'new-organization' : 'first-five',
    mappedAt: world.now(),
    undoUntil: new Date(world.now().getTime() + 72 * 3_600_000),
  }
}

/** What a later acceptance starts. */
export async function acceptLater(
  world: TestWorld,
  { orderId, organizationId, approvalId }: MappedOrder,
  isNewOrganization: boolean,
  email = eva,
): Promise<RunId> {
  await world.transact(async (stores) => {
    await stores.orders.lock(orderId)
    const administrator = {
      email,
      isAccepted: true,
      approvalId: isNewOrganization ? null : approvalId,
    }
    const steps = planAdministrator({ organizationId, isNewOrganization, administrator })
    await startRun(stores, world, { orderId, steps })
  })
  return (await runsOf(world, orderId)).at(-1)?.id as RunId
}

export const runsOf = (world: TestWorld, orderId: OrderId): Promise<readonly Run[]> =>
  world.transact(({ runs }) => runs.allOf(orderId))

export const stateOf = (world: TestWorld, orderId: OrderId) =>
  world.transact(async ({ orders }) => (await orders.find(orderId))?.state)

export const storyOf = (world: TestWorld, orderId: OrderId) =>
  world.transact(async ({ timeline }) => (await timeline.of(orderId)).map(({ kind }) => kind))

export const mailsOf = (world: TestWorld, orderId: OrderId) =>
  world.transact(async ({ mails }) => mails.ofOrder(orderId))

/** Moves an order by hand, as another use case would. */
export function put(world: TestWorld, orderId: OrderId, changes: Partial<Order>) {
  return world.transact(async ({ orders }) => {
    const order = await orders.lock(orderId)
    if (order !== undefined) await orders.update({ ...order, ...changes })
  })
}
