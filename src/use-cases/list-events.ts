import type { NumberedEvent } from './ports/events.ts'
import type { World } from './ports.ts'

/** Events after a place, in the order in which they can be seen: none comes later below one that was read. */
export function listEvents(
  world: World,
  filter: { readonly after: number; readonly limit: number },
): Promise<readonly NumberedEvent[]> {
  return world.transact(({ events }) => events.pull(filter))
}
