import type { World } from './ports.ts'

/**
 * Wakes every run that is due and in nobody's hands: also one whose worker died, or whose job was
 * lost. Called once a minute; waking a run twice does no harm.
 */
export function sweepRuns(world: World): Promise<void> {
  return world.transact(async (stores) => {
    for (const runId of await stores.runs.due(world.now())) {
      await stores.jobs.enqueue({ kind: 'advance-run', runId })
    }
  })
}
