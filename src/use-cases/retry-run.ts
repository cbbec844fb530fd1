import { DomainError } from '../domain/error.ts'
import type { OrderId } from '../domain/orders/order.ts'
import { moveHeldOrder, tellTimeline } from './parts/move-order.ts'
import type { Actor } from './ports/orders.ts'
import type { Stores, World } from './ports.ts'

/**
 * A reviewer has the failed step of an order's run done again, with the same idempotency key and a
 * new count of attempts. Runs inside the caller's transaction. Refuses with `decision-refused` when
 * nothing has failed.
 */
export async function retryRun(
  stores: Stores,
  world: World,
  { orderId, actor }: { readonly orderId: OrderId; readonly actor: Actor },
): Promise<void> {
  const order = await stores.orders.lock(orderId)
  const mapping = await stores.orders.mappingOf(orderId)
  const failed = (await stores.runs.allOf(orderId)).find(
    (run) => run.state === 'failed' && (run.isUndo || run.mappingId === mapping?.id),
  )
  const run = failed && (await stores.runs.lock(failed.id))
  if (order === undefined || run === undefined) {
    throw new DomainError('decision-refused', 'No provisioning of this order has failed.')
  }
  for (const step of run.steps.filter(({ state }) => state === 'failed')) {
    const fresh = { state: 'pending', attempts: 0, nextAttemptAt: null } as const
    await stores.runs.updateStep(run.id, { ...step, ...fresh })
  }
  await stores.runs.update({ ...run, state: 'running', lease: null, finishedAt: null })
  await tellTimeline(stores, world, order, 'run.repeated', actor, { run: run.number })
  if (order.state === 'in-review' && mapping !== undefined) {
    await moveHeldOrder(stores, world, order, 'mapped', { actor, facts: { isRepeated: true } })
  }
  await stores.jobs.enqueue({ kind: 'advance-run', runId: run.id })
}
