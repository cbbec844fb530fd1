import type { RunId } from '../domain/provisioning/run.ts'
import type { Target } from './ports/targets.ts'
import type { World } from './ports.ts'
import { recordOutcome } from './runs/record-outcome.ts'
import { takeStep } from './runs/take-step.ts'

/**
 * Does what is due of a run: takes its next step, calls the target outside of any transaction,
 * records the outcome, and so on until the run is done, waits, or has failed. May be called at any
 * time by any number of workers: a lease keeps two from calling for one run at once, and a step
 * whose outcome was lost is called again with the same idempotency key.
 * Without a target, every step waits for `POST …/provisioned`.
 */
export async function advanceRun(
  world: World,
  target: Target | undefined,
  runId: RunId,
): Promise<void> {
  for (;;) {
    const taken = await takeStep(world, runId, { isCallable: target !== undefined })
    if (taken === undefined || target === undefined) return
    const outcome = await target.perform(taken.call)
    const goesOn = await recordOutcome(world, { runId, ...taken, outcome })
    if (!goesOn) return
  }
}
