import type { Approver, Claim, ClaimId } from '../domain/claims/claim.ts'
import { DomainError } from '../domain/error.ts'
import type { World } from './ports.ts'

/** One claim with everybody who was asked, or a refusal with `claim-not-found`. */
export function readClaim(
  world: World,
  id: ClaimId,
): Promise<{ readonly claim: Claim; readonly approvers: readonly Approver[] }> {
  return world.transact(async ({ claims }) => {
    const claim = await claims.find(id)
    if (claim === undefined) throw new DomainError('claim-not-found', 'There is no such claim.')
    return { claim, approvers: await claims.approversOf(id) }
  })
}
