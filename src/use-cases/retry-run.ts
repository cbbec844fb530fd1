import { DomainError } from '../domain/error.ts'
import type { OrderId } from '../domain/orders/order.ts'
import { requireTransition } from '../domain/orders/order-states.ts'
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
    (run) => run.state === 'failed' && run.mappingId === mapping?.id,
  )
  const run = failed && (await stores.runs.lock(failed.id))
  if (order === undefined || run === undefined) {
    throw new DomainError('decision-refused', 'No provisioning of this order has failed.')
  }
  const at = world.now()
  for (const step of run.steps.filter(({ state }) => state === 'failed')) {
    const fresh = { state: 'pending', attempts: 0, nextAttemptAt: null } as const
    await stores.runs.updateStep(run.id, { ...step, ...fresh })
  }
  await stores.runs.update({ ...run, state: 'running', lease: null, finishedAt: null })
  await stores.timeline.add(orderId, {
    at,
    kind: 'run.repeated',
    actor,
    facts: { run: run.number },
  })
  if (order.state === 'in-review') {
    requireTransition(order.state, 'mapped')
    await stores.orders.update({ ...order, state: 'mapped', stateSince: at })
    await stores.timeline.add(orderId, {
      at,
      kind: 'order.mapped',
      actor,
      facts: { isRepeated: true },
    })
  }
  await stores.jobs.enqueue({ kind: 'advance-run', runId: run.id })
}
