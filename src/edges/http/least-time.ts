import { setTimeout as sleep } from 'node:timers/promises'
import type { World } from '../../use-cases/ports.ts'

/** What was found is not to be read from how long it took. A refusal takes as long. */
export async function heldToLeastTime<Reply>(world: World, reply: Promise<Reply>): Promise<Reply> {
  const [outcome] = await Promise.allSettled([reply, sleep(world.settings.leastMatchMilliseconds)])
  if (outcome.status === 'rejected') throw outcome.reason
  return outcome.value
}
