import type { Claim } from '../../domain/claims/claim.ts'
import type { ClaimReply } from './contracts/claims-api.ts'

export function toClaimReply(claim: Claim): ClaimReply {
  const { id, orderId, kind, state, organizationId, address, reason } = claim
  return {
    id,
    orderId,
    kind,
    state,
    organizationId,
    partnerOrganizationId: claim.partnerOrganizationId,
    address,
    reason,
    openedAt: claim.openedAt.toISOString(),
    expiresAt: claim.expiresAt.toISOString(),
    answeredAt: claim.answeredAt?.toISOString() ?? null,
  }
}
