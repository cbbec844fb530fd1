import type { OrderId } from '../domain/orders/order.ts'
import type { OrganizationId } from '../domain/organizations/organization.ts'
import type { PlannedStep, RunId } from '../domain/provisioning/run.ts'
import type { Stores, World } from './ports.ts'

export type StartRun = {
  readonly orderId: OrderId
  /** As planned by `planRun`, or by `planAdministrator` when somebody accepted later. */
  readonly steps: readonly PlannedStep[]
}

/**
 * Starts a run for the mapping that counts, inside the caller's transaction, which holds the order's
 * lock. Every call starts another run: they are done one after the other. No steps, no run.
 */
export async function startRun(
  stores: Stores,
  world: Pick<World, 'now' | 'newId'>,
  { orderId, steps }: StartRun,
): Promise<void> {
  if (steps.length === 0) return
  const mapping = await stores.orders.mappingOf(orderId)
  if (mapping === undefined) throw new Error('A run needs a mapping that counts.')
  const number = ((await stores.runs.latestOf(orderId))?.number ?? 0) + 1
  const id = world.newId() as RunId
  const at = world.now()
  await stores.runs.add({
    id,
    orderId,
    mappingId: mapping.id,
    number,
    state: 'running',
    steps: steps.map((step, position) => ({
      ...step,
      position,
      idempotencyKey: `${id}.${position}`,
      state: 'pending',
      attempts: 0,
      nextAttemptAt: null,
      lastFailure: null,
      externalId: null,
    })),
    lease: null,
    reportedAt: null,
    createdAt: at,
    finishedAt: null,
  })
  await stores.timeline.add(orderId, {
    at,
    kind: 'run.started',
    actor: { kind: 'system', id: null },
    facts: { run: number, ...(await factsOf(stores, mapping.organizationId, steps)) },
  })
  await stores.jobs.enqueue({ kind: 'advance-run', runId: id })
}

/** Enough to provision by hand: a vendor without endpoints reads it in the timeline. */
async function factsOf(
  stores: Stores,
  organizationId: OrganizationId,
  steps: readonly PlannedStep[],
) {
  const organization = await stores.directory.find(organizationId)
  const added = steps.find(
    (step) => step.name === 'add-administrator' && step.organizationId === organizationId,
  )
  return {
    steps: steps.map(({ name }) => name).join(' '),
    organizationName: organization?.name ?? null,
    organizationKind: organization?.kind ?? null,
    administrator: added?.administratorEmail ?? null,
  }
}
