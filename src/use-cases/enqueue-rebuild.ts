import type { World } from './ports.ts'

/**
 * After an upgrade keys of names may be those of older rules: then a job makes them anew, while
 * everything else goes on. Says whether there is something to do. A repeat adds no second job.
 */
export async function enqueueRebuild(world: World): Promise<boolean> {
  return world.transact(async ({ nameKeys, jobs }) => {
    if (!(await nameKeys.areOutdated())) return false
    await jobs.enqueue({ kind: 'rebuild-keys' })
    return true
  })
}
