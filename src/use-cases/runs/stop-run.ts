import type { Run } from '../../domain/provisioning/run.ts'
import type { Stores, World } from '../ports.ts'

/** Ends a run whose order went elsewhere: what was not done is never done. */
export async function stopRun(stores: Stores, world: World, run: Run): Promise<void> {
  const at = world.now()
  for (const step of run.steps.filter(({ state }) => state !== 'done')) {
    await stores.runs.updateStep(run.id, { ...step, state: 'undone', nextAttemptAt: null })
  }
  await stores.runs.update({ ...run, state: 'failed', lease: null, finishedAt: at })
  await stores.timeline.add(run.orderId, {
    at,
    kind: 'run.stopped',
    actor: { kind: 'system', id: null },
    facts: { run: run.number },
  })
}
