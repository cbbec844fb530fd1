import { DomainError } from '../domain/error.ts'
import { SYSTEM } from './parts/move-order.ts'
import type { Actor } from './ports/orders.ts'
import type { World } from './ports.ts'

/**
 * Ends an API key, named by its id or its name; within a second it is refused everywhere. Refuses
 * with `api-key-not-found` when no live key is called so.
 */
export function revokeApiKey(world: World, idOrName: string, actor: Actor = SYSTEM): Promise<void> {
  return world.transact(async ({ apiKeys, audit }) => {
    const at = world.now()
    const revoked = await apiKeys.revoke(idOrName, at)
    if (revoked === undefined) {
      throw new DomainError('api-key-not-found', `There is no live key called "${idOrName}".`)
    }
    const facts = { id: revoked.id, name: revoked.name }
    await audit.add({ at, kind: 'api-key.revoked', actor, facts })
  })
}
