import { DomainError } from '../../../domain/error.ts'
import { twinText } from '../../../domain/twins/twin-text.ts'
import type { TwinSearch, Twins, TwinsId } from '../../../domain/twins/twins.ts'
import { dismissTwins } from '../../../use-cases/dismiss-twins.ts'
import { listTwinSearches } from '../../../use-cases/list-twin-searches.ts'
import { listTwins } from '../../../use-cases/list-twins.ts'
import type { TwinsPlace } from '../../../use-cases/ports/twins.ts'
import type { World } from '../../../use-cases/ports.ts'
import { idParams } from '../contracts/claims-api.ts'
import {
  dismissalBody,
  type TwinSearchReply,
  type TwinsReply,
  twinSearchList,
  twinSearchQuery,
  twinsList,
  twinsQuery,
  twinsReply,
} from '../contracts/twins.ts'
import { isUuid, pageOf, placeOf } from '../lists.ts'
import { toMatchedOrganization } from '../match-reply.ts'
import { actorOf } from '../order-request.ts'
import type { Server } from '../route.ts'

const tags = ['Directory']
const reading = { scopes: ['directory:read'] as const }

/** Organizations that are probably the same. */
export function twinRoutes(server: Server, world: World): void {
  listAll(server, world)
  server.post(
    '/v1/twins/:id/dismissal',
    {
      config: { scopes: ['directory:write', 'reviews'], problems: ['twins-not-found'] },
      schema: {
        operationId: 'dismissTwins',
        summary: 'Say that two organizations are not the same',
        description:
          'No search shows the pair again. A repeat changes nothing: the first reason stays.',
        tags,
        params: idParams,
        body: dismissalBody,
        response: { 200: twinsReply },
      },
    },
    async (request) => {
      const { params, body } = request
      const by = actorOf(request).id
      return toTwinsReply(
        await dismissTwins(world, { id: twinsNamed(params.id), reason: body.reason, by }),
      )
    },
  )
}

function listAll(server: Server, world: World): void {
  server.get(
    '/v1/twins',
    {
      config: reading,
      schema: {
        operationId: 'listTwins',
        summary: 'List organizations that are probably the same',
        description:
          'Most probable first, as the searches of `berth directory twins` found them. Dismissed pairs are left out.',
        tags,
        querystring: twinsQuery,
        response: { 200: twinsList },
      },
    },
    async ({ query: { cursor, limit, ...filter } }) => {
      const { after } = placeOf(cursor, isPlace)
      const found = await listTwins(world, {
        ...filter,
        ...(after === undefined ? {} : { after: placeIn(after) }),
        limit: limit + 1,
      })
      return pageOf(found, limit, ({ score, id }) => `${score} ${id}`, toTwinsReply)
    },
  )
  server.get(
    '/v1/twin-searches',
    {
      config: reading,
      schema: {
        operationId: 'listTwinSearches',
        summary: 'List the searches for twins, newest first',
        tags,
        querystring: twinSearchQuery,
        response: { 200: twinSearchList },
      },
    },
    async ({ query: { cursor, limit } }) => {
      const searches = await listTwinSearches(world, { ...placeOf(cursor), limit: limit + 1 })
      return pageOf(searches, limit, ({ id }) => id, toSearchReply)
    },
  )
}

/** Score and id of the last pair: a number as JavaScript writes it is read back as the very same. */
function placeIn(text: string): TwinsPlace {
  const [score = '', id = ''] = text.split(' ')
  return { score: Number(score), id }
}

function isPlace(text: string): boolean {
  const { score, id } = placeIn(text)
  return score >= 0 && score <= 1 && isUuid(id) && text === `${score} ${id}`
}

function twinsNamed(id: string): TwinsId {
  if (isUuid(id)) return id as TwinsId
  throw new DomainError('twins-not-found', 'There is no such pair of twins.')
}

function toTwinsReply({
  id,
  organizations,
  score,
  evidence,
  foundAt,
  dismissal,
}: Twins): TwinsReply {
  return {
    id,
    organizations: organizations.map(toMatchedOrganization),
    score: Math.round(score * 1e4) / 1e4,
    evidence: evidence.map((one) => ({
      code: one.code,
      text: twinText(one),
      weight: one.weight,
    })),
    foundAt: foundAt.toISOString(),
    dismissedAt: dismissal?.at.toISOString() ?? null,
    dismissedReason: dismissal?.reason ?? null,
    dismissedBy: dismissal?.by ?? null,
  }
}

function toSearchReply(search: TwinSearch): TwinSearchReply {
  return {
    ...search,
    startedAt: search.startedAt.toISOString(),
    progressAt: search.progressAt.toISOString(),
    finishedAt: search.finishedAt?.toISOString() ?? null,
  }
}
