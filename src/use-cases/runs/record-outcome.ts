import type { RunId, StepOutcome } from '../../domain/provisioning/run.ts'
import type { World } from '../ports.ts'
import { settleStep } from './settle-step.ts'

type Recorded = {
  readonly runId: RunId
  readonly leaseId: string
  readonly position: number
  readonly outcome: StepOutcome
}

/**
 * Writes the outcome of a call, if the lease is still ours: otherwise another worker calls with the
 * same idempotency key, or the target's report has overtaken us. True: the run goes on at once.
 */
export function recordOutcome(
  world: World,
  { runId, leaseId, position, outcome }: Recorded,
): Promise<boolean> {
  return world.transact(async (stores) => {
    const orderId = (await stores.runs.find(runId))?.orderId
    const order = orderId && (await stores.orders.lock(orderId))
    const run = await stores.runs.lock(runId)
    if (order === undefined || run === undefined || run.lease?.id !== leaseId) return false
    const step = run.steps[position]
    if (step === undefined) throw new Error('A run lost a step.')
    const free = { ...run, lease: null }
    const settled = await settleStep(stores, world, { run: free, step, outcome })
    return settled.state === 'running' && settled.steps[position]?.state === 'done'
  })
}
