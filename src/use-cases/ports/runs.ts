import type { OrderId } from '../../domain/orders/order.ts'
import type { Run, RunId, RunStep } from '../../domain/provisioning/run.ts'

export type RunStore = {
  add(run: Run): Promise<void>
  /** The newest run of the order. */
  latestOf(orderId: OrderId): Promise<Run | undefined>
  allOf(orderId: OrderId): Promise<readonly Run[]>
  find(id: RunId): Promise<Run | undefined>
  lock(id: RunId): Promise<Run | undefined>
  update(run: Run): Promise<void>
  updateStep(runId: RunId, step: RunStep): Promise<void>
}
