import type { ClaimId } from '../../../domain/claims/claim.ts'
import { DomainError } from '../../../domain/error.ts'
import { isUuid } from '../../../domain/uuid.ts'
import { listClaims } from '../../../use-cases/list-claims.ts'
import type { World } from '../../../use-cases/ports.ts'
import { readClaim } from '../../../use-cases/read-claim.ts'
import { toClaimReply, toClaimWithApprovers } from '../claim-reply.ts'
import { claimList, claimQuery, claimWithApprovers, idParams } from '../contracts/claims-api.ts'
import { pageOf, placeOf } from '../lists.ts'
import type { Server } from '../route.ts'

/** Claims, for the vendor's systems to read; only the people who were asked answer them. */
export function claimRoutes(server: Server, world: World): void {
  const tags = ['Claims']
  const config = { scopes: ['orders:read'] as const }
  server.get(
    '/v1/claims',
    {
      config,
      schema: {
        operationId: 'listClaims',
        summary: 'List claims, newest first',
        tags,
        querystring: claimQuery,
        response: { 200: claimList },
      },
    },
    async ({ query: { cursor, limit, ...filter } }) => {
      const claims = await listClaims(world, { ...filter, ...placeOf(cursor), limit: limit + 1 })
      return pageOf(claims, limit, ({ id }) => id, toClaimReply)
    },
  )
  server.get(
    '/v1/claims/:id',
    {
      config: { ...config, problems: ['claim-not-found'] },
      schema: {
        operationId: 'readClaim',
        summary: 'Read one claim, with everybody who was asked',
        tags,
        params: idParams,
        response: { 200: claimWithApprovers },
      },
    },
    async ({ params: { id } }) => {
      if (!isUuid(id)) throw new DomainError('claim-not-found', 'There is no such claim.')
      return toClaimWithApprovers(await readClaim(world, id as ClaimId))
    },
  )
}
