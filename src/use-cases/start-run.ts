import type { Mapping, OrderId } from '../domain/orders/order.ts'
import type { PlannedStep, RunId } from '../domain/provisioning/run.ts'
import type { Stores, World } from './ports.ts'
import { factsOfRun } from './runs/facts-of-run.ts'

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
  const mapping = await stores.orders.mappingOf(orderId)
  if (mapping === undefined) throw new Error('A run needs a mapping that counts.')
  const order = { id: orderId }
  await addRun(stores, world, { order, mapping, steps, isUndo: false, startAfter: null })
}

/** The same for any mapping, also one that has ended; its first step is not done before `startAfter`. */
export async function addRun(
  stores: Stores,
  world: Pick<World, 'now' | 'newId'>,
  {
    order,
    mapping,
    steps,
    isUndo,
    startAfter,
  }: {
    readonly order: { readonly id: OrderId }
    readonly mapping: Mapping
    readonly steps: readonly PlannedStep[]
    readonly isUndo: boolean
    readonly startAfter: Date | null
  },
): Promise<void> {
  if (steps.length === 0) return
  const number = ((await stores.runs.latestOf(order.id))?.number ?? 0) + 1
  const id = world.newId() as RunId
  const at = world.now()
  await stores.runs.add({
    id,
    orderId: order.id,
    mappingId: mapping.id,
    isUndo,
    number,
    state: 'running',
    steps: steps.map((step, position) => ({
      ...step,
      position,
      idempotencyKey: `${id}.${position}`,
      state: 'pending',
      attempts: 0,
      nextAttemptAt: startAfter,
      lastFailure: null,
      externalId: null,
    })),
    lease: null,
    reportedAt: null,
    createdAt: at,
    finishedAt: null,
  })
  await stores.timeline.add(order.id, {
    at,
    kind: 'run.started',
    actor: { kind: 'system', id: null },
    facts: { run: number, ...(await factsOfRun(stores, mapping.organizationId, steps)) },
  })
  const job = { kind: 'advance-run', runId: id } as const
  await stores.jobs.enqueue(job, startAfter === null ? {} : { startAfter })
}
