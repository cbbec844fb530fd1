import type { Claim } from '../domain/claims/claim.ts'
import type { ClaimStore } from './ports/claims.ts'
import type { World } from './ports.ts'

/** Claims, newest first. */
export function listClaims(
  world: World,
  filter: Parameters<ClaimStore['list']>[0],
): Promise<readonly Claim[]> {
  return world.transact(({ claims }) => claims.list(filter))
}
