import type { OrderId } from '../../domain/orders/order.ts'
import type { Run, RunId, RunStep } from '../../domain/provisioning/run.ts'

/** Runs and their steps. */
export type RunStore = {
  add(run: Run): Promise<void>
  /** The newest run of the order. */
  latestOf(orderId: OrderId): Promise<Run | undefined>
  /** Oldest first. */
  allOf(orderId: OrderId): Promise<readonly Run[]>
  find(id: RunId): Promise<Run | undefined>
  /** Under its row lock. Lock the order first. */
  lock(id: RunId): Promise<Run | undefined>
  /** Writes what may change of the run itself; its steps by `updateStep`. */
  update(run: Run): Promise<void>
  updateStep(runId: RunId, step: RunStep): Promise<void>
  /** Running, with a step that is due, in nobody's hands. */
  due(now: Date): Promise<readonly RunId[]>
}
