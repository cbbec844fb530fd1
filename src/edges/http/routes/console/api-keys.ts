import type { ApiKey } from '../../../../domain/api-keys/api-key.ts'
import { createApiKey } from '../../../../use-cases/create-api-key.ts'
import { listApiKeys } from '../../../../use-cases/list-api-keys.ts'
import type { World } from '../../../../use-cases/ports.ts'
import { revokeApiKey } from '../../../../use-cases/revoke-api-key.ts'
import { idParams } from '../../contracts/claims-api.ts'
import * as contract from '../../contracts/console/api-keys.ts'
import { reviewerActorOf } from '../../reviewer-access.ts'
import type { Server } from '../../route.ts'

const config = { ability: 'change-api-keys' } as const
const ALL = '/console/api/api-keys'

/** API keys as people look after them; see contracts/console/api-keys.ts. Not part of the public API. */
export function consoleApiKeyRoutes(server: Server, world: World): void {
  const listed = async () => ({ items: (await listApiKeys(world)).map(toView) })
  server.get(ALL, { config, schema: { hide: true, response: { 200: contract.apiKeyViews } } }, () =>
    listed(),
  )
  server.post(
    ALL,
    {
      config,
      schema: { hide: true, body: contract.apiKeyBody, response: { 200: contract.madeApiKeyView } },
    },
    (request) => createApiKey(world, { ...request.body, actor: reviewerActorOf(request) }),
  )
  server.delete(
    `${ALL}/:id`,
    { config, schema: { hide: true, params: idParams, response: { 200: contract.apiKeyViews } } },
    async (request) => {
      await revokeApiKey(world, request.params.id, reviewerActorOf(request))
      return listed()
    },
  )
}

function toView({ id, name, scopes, ...key }: ApiKey): contract.ApiKeyView {
  return {
    ...{ id, name, scopes: [...scopes] },
    createdAt: key.createdAt.toISOString(),
    lastUsedAt: key.lastUsedAt?.toISOString() ?? null,
    revokedAt: key.revokedAt?.toISOString() ?? null,
  }
}
