import type { Run, RunStep } from '../../domain/provisioning/run.ts'
import type { ReviewId } from '../../domain/reviews/review.ts'
import { moveHeldOrder, tellTimeline } from '../parts/move-order.ts'
import type { Actor } from '../ports/orders.ts'
import type { Stores, World } from '../ports.ts'

const TARGET: Actor = { kind: 'target', id: null }

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
  const order = await stores.orders.lock(run.orderId)
  if (order === undefined) throw new Error('A run lost its order.')
  const facts = { run: run.number, step: step.name, reason: step.lastFailure }
  await tellTimeline(stores, world, order, 'run.failed', TARGET, facts)
  const reviewId = world.newId() as ReviewId
  await stores.reviews.add({
    id: reviewId,
    orderId: order.id,
    kind: 'run-failed',
    reason: `${step.name}: ${step.lastFailure}`,
    openedAt: world.now(),
  })
  if (order.state !== 'mapped') return
  const by = { actor: TARGET, facts: { reviewId, kind: 'run-failed' } }
  await moveHeldOrder(stores, world, order, 'in-review', by)
}
