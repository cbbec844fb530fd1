import type { Approver, Claim } from '../../domain/claims/claim.ts'
import type { ClaimReply, ClaimWithApproversReply } from './contracts/claims-api.ts'
import { instantOrNull } from './order-reply.ts'

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
    answeredAt: instantOrNull(claim.answeredAt),
  }
}

/** With everybody who was asked. */
export function toClaimWithApprovers({
  claim,
  approvers,
}: {
  readonly claim: Claim
  readonly approvers: readonly Approver[]
}): ClaimWithApproversReply {
  const asked = approvers.map(({ email, wave, state }) => ({ email, wave, state }))
  return { ...toClaimReply(claim), approvers: asked }
}
