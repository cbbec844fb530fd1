import { DomainError } from '../domain/error.ts'
import { SYSTEM } from './parts/move-order.ts'
import type { World } from './ports.ts'

/** Ends an API key, named by its id or its name; from the next request on it is refused. */
export function revokeApiKey(world: World, idOrName: string): Promise<void> {
  return world.transact(async ({ apiKeys, audit }) => {
    const at = world.now()
    if (await apiKeys.revoke(idOrName, at)) {
      await audit.add({ at, kind: 'api-key.revoked', actor: SYSTEM, facts: { key: idOrName } })
      return
    }
    throw new DomainError('invalid-value', `There is no live key called "${idOrName}".`, {
      pointer: '#/key',
    })
  })
}
