import type { Order } from '../../domain/orders/order.ts'
import type { Organization, OrganizationId } from '../../domain/organizations/organization.ts'
import type { Run, RunStep, StepOutcome } from '../../domain/provisioning/run.ts'
import type { CalledOrganization, StepCall } from '../ports/targets.ts'
import type { Stores } from '../ports.ts'

const MAKING: readonly RunStep['name'][] = ['create-organization', 'create-partner-organization']

/** What the target is told for a step; or why it cannot be called now, or ever. */
export async function callOf(
  stores: Stores,
  { order, run, step }: { readonly order: Order; readonly run: Run; readonly step: RunStep },
): Promise<StepCall | StepOutcome> {
  const refusal = await refusalOf(stores, order, step)
  if (refusal !== undefined) return refusal
  const organization = await find(stores, step, step.organizationId)
  const partner =
    step.partnerOrganizationId === null
      ? null
      : await find(stores, step, step.partnerOrganizationId)
  const named = [...(MAKING.includes(step.name) ? [] : [organization]), partner]
  const isUnnamed = named.some((one) => one !== null && one.externalId === null)
  if (isUnnamed && step.undoes === null) {
    return { kind: 'again', reason: 'The target has not named this organization yet.' }
  }
  return {
    step: step.name,
    idempotencyKey: step.idempotencyKey,
    attempt: step.attempts,
    run: { id: run.id, number: run.number },
    order: { id: order.id, externalId: order.externalId, lines: order.lines },
    organization: called(organization),
    partnerOrganization: partner && called(partner),
    administrator: step.administratorEmail === null ? null : { email: step.administratorEmail },
    undoes: step.undoes,
  }
}

/** Why this step must not be done, whoever does it. */
export async function refusalOf(
  stores: Stores,
  order: Order,
  step: RunStep,
): Promise<StepOutcome | undefined> {
  if (await isLetIn(stores, order, step)) return undefined
  return { kind: 'never', reason: 'The approval of this administrator no longer binds.' }
}

/** Nobody is added to an existing organization unless the approval binds at this moment. */
async function isLetIn(stores: Stores, order: Order, step: RunStep): Promise<boolean> {
  if (step.name !== 'add-administrator' || step.isNewOrganization) return true
  if (step.administratorEmail === null) return false
  const approval = await stores.claims.approvalFor({
    orderId: order.id,
    contactVersion: order.contactVersion,
    organizationId: step.organizationId,
    address: step.administratorEmail,
  })
  return approval !== undefined && approval.id === step.approvalId
}

/** What is undone may have left the directory already. */
async function find(stores: Stores, step: RunStep, id: OrganizationId): Promise<Organization> {
  const organization =
    (await stores.directory.find(id)) ??
    (step.undoes === null ? undefined : await stores.directory.findRemoved(id))
  if (organization === undefined) throw new Error('A step names an organization that is gone.')
  return organization
}

function called({ id, externalId, kind, name, country }: Organization): CalledOrganization {
  return { id, externalId, kind, name, country }
}
