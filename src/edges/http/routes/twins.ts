import type { TwinSearch } from '../../../domain/twins/twins.ts'
import { dismissTwins } from '../../../use-cases/dismiss-twins.ts'
import { listTwinSearches } from '../../../use-cases/list-twin-searches.ts'
import { listTwins } from '../../../use-cases/list-twins.ts'
import type { World } from '../../../use-cases/ports.ts'
import { idParams } from '../contracts/claims-api.ts'
import {
  dismissalBody,
  type TwinSearchReply,
  twinSearchList,
  twinSearchQuery,
  twinsList,
  twinsQuery,
  twinsReply,
} from '../contracts/twins.ts'
import { pageOf, placeOf } from '../lists.ts'
import { actorOf } from '../order-request.ts'
import type { Server } from '../route.ts'
import {
  isTwinsPlace,
  toTwinsReply,
  twinsNamed,
  twinsPlaceIn,
  twinsPlaceOf,
} from '../twins-reply.ts'

const tags = ['Directory']
const reading = { scopes: ['directory:read'] as const }

/** Organizations that are probably the same. */
export function twinRoutes(server: Server, world: World): void {
  listAll(server, world)
  server.post(
    '/v1/twins/:id/dismissal',
    {
      config: {
        scopes: ['directory:write', 'reviews'],
        isHarmlessToRepeat: true,
        problems: ['twins-not-found'],
      },
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
      return toTwinsReply(
        await dismissTwins(world, {
          id: twinsNamed(params.id),
          reason: body.reason,
          actor: actorOf(request),
        }),
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
      const { after } = placeOf(cursor, isTwinsPlace)
      const found = await listTwins(world, {
        ...filter,
        ...(after === undefined ? {} : { after: twinsPlaceIn(after) }),
        limit: limit + 1,
      })
      return pageOf(found, limit, twinsPlaceOf, toTwinsReply)
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

function toSearchReply(search: TwinSearch): TwinSearchReply {
  return {
    ...search,
    startedAt: search.startedAt.toISOString(),
    progressAt: search.progressAt.toISOString(),
    finishedAt: search.finishedAt?.toISOString() ?? null,
  }
}
