import type { Mapping, Order } from '../../domain/orders/order.ts'
import { planUndo, quietFrom } from '../../domain/provisioning/plan-undo.ts'
import type { Stores, World } from '../ports.ts'
import { addRun } from '../start-run.ts'
import { stopRun } from './stop-run.ts'

/**
 * Stops the runs of a mapping that was just ended, and starts one that undoes, in reverse, what they
 * did or may have done. It begins when a call that is under way has ended for sure.
 */
export async function undoRuns(
  stores: Stores,
  world: World,
  order: Order,
  mapping: Mapping,
): Promise<void> {
  const runs = []
  for (const { id, mappingId } of await stores.runs.allOf(order.id)) {
    const run = mappingId === mapping.id ? await stores.runs.lock(id) : undefined
    if (run !== undefined) runs.push(run)
  }
  const alone = await stores.directory.madeForAlone(order.id)
  const steps = planUndo(runs, (id) => !alone.includes(id))
  for (const run of runs.filter(({ state }) => state !== 'done')) {
    await stopRun(stores, world, run)
  }
  await addRun(stores, world, { order, mapping, steps, isUndo: true, startAfter: quietFrom(runs) })
}
