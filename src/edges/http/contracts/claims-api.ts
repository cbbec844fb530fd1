import Type, { type Static } from 'typebox'
import { listOf, listQuery, query } from './lists.ts'
import { claimKind, claimState } from './orders.ts'
import { instant, nullable, oneOf, strict } from './schema.ts'

const claim = {
  id: Type.String(),
  orderId: Type.String(),
  kind: claimKind,
  state: claimState,
  organizationId: Type.String(),
  partnerOrganizationId: nullable(
    Type.String({ description: 'For `partner-link`: the partner organization.' }),
  ),
  address: Type.String({
    description:
      'The entered administrator’s address it is about; for `partner-link`, the contact’s.',
  }),
  reason: nullable(Type.String()),
  openedAt: instant,
  expiresAt: instant,
  answeredAt: nullable(instant),
}
export const claimReply = Type.Object(claim, { ...strict, title: 'Claim' })
export const claimList = listOf(claimReply, 'ClaimList')
export const claimWithApprovers = Type.Object(
  {
    ...claim,
    approvers: Type.Array(
      Type.Object(
        {
          email: Type.String(),
          wave: Type.Integer({ minimum: 1 }),
          state: oneOf(['asked', 'answered', 'dropped-out', 'bounced']),
        },
        strict,
      ),
    ),
  },
  { ...strict, title: 'ClaimWithApprovers' },
)
export const claimQuery = query({ ...listQuery, state: Type.Optional(claimState) })
export const idParams = Type.Object({ id: Type.String({ maxLength: 300 }) }, strict)
export type ClaimReply = Static<typeof claimReply>
export type ClaimWithApproversReply = Static<typeof claimWithApprovers>
