import { requireTransition } from '../../domain/orders/order-states.ts'
import type { Run, RunStep } from '../../domain/provisioning/run.ts'
import type { ReviewId } from '../../domain/reviews/review.ts'
import type { Stores, World } from '../ports.ts'

/**
 * A step failed for good: a reviewer must look. A mapped order goes to review; one that is
 * provisioned already (its administrator came later) stays so.
 */
export async function failRun(
  stores: Stores,
  world: World,
  run: Run,
  step: RunStep,
): Promise<void> {
  const at = world.now()
  const order = await stores.orders.lock(run.orderId)
  if (order === undefined) throw new Error('A run lost its order.')
  const actor = { kind: 'target', id: null } as const
  const facts = { run: run.number, step: step.name, reason: step.lastFailure }
  await stores.timeline.add(order.id, { at, kind: 'run.failed', actor, facts })
  await stores.reviews.add({
    id: world.newId() as ReviewId,
    orderId: order.id,
    kind: 'run-failed',
    reason: `${step.name}: ${step.lastFailure}`,
    openedAt: at,
  })
  if (order.state !== 'mapped') return
  requireTransition(order.state, 'in-review')
  await stores.orders.update({ ...order, state: 'in-review', stateSince: at })
  await stores.timeline.add(order.id, {
    at,
    kind: 'order.in-review',
    actor,
    facts: { review: 'run-failed' },
  })
}
