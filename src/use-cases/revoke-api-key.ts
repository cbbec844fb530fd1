import { DomainError } from '../domain/error.ts'
import type { World } from './ports.ts'

/** Ends an API key, named by its id or its name; from the next request on it is refused. */
export function revokeApiKey(world: World, idOrName: string): Promise<void> {
  return world.transact(async ({ apiKeys }) => {
    if (await apiKeys.revoke(idOrName, world.now())) return
    throw new DomainError('invalid-value', `There is no live key called "${idOrName}".`, {
      pointer: '#/key',
    })
  })
}
