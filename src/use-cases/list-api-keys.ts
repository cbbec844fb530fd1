import type { ApiKey } from '../domain/api-keys/api-key.ts'
import type { World } from './ports.ts'

/** All API keys, newest first, revoked ones included; never the keys themselves. */
export function listApiKeys(world: World): Promise<readonly ApiKey[]> {
  return world.transact(({ apiKeys }) => apiKeys.list())
}
