import { dismissTwins } from '../../../use-cases/dismiss-twins.ts'
import { listTwins } from '../../../use-cases/list-twins.ts'
import type { World } from '../../../use-cases/ports.ts'
import { viewTwins } from '../../../use-cases/view-twins.ts'
import { toTwinsPage } from '../console-directory-reply.ts'
import { idParams } from '../contracts/claims-api.ts'
import * as contract from '../contracts/console-directory.ts'
import { dismissalBody, twinsReply } from '../contracts/twins.ts'
import { pageOf, placeOf } from '../lists.ts'
import { reviewerActorOf } from '../reviewer-access.ts'
import type { Server } from '../route.ts'
import {
  isTwinsPlace,
  toTwinsReply,
  twinsNamed,
  twinsPlaceIn,
  twinsPlaceOf,
} from '../twins-reply.ts'

const config = { ability: 'read' } as const

/** Suspected twins in the console; see contracts/console-directory.ts. Not part of the public API. */
export function consoleTwinRoutes(server: Server, world: World): void {
  server.get(
    '/console/api/twins',
    {
      config,
      schema: {
        hide: true,
        querystring: contract.pairQuery,
        response: { 200: contract.pairList },
      },
    },
    async ({ query: { cursor, limit, ...filter } }) => {
      const { after } = placeOf(cursor, isTwinsPlace)
      const place = after === undefined ? {} : { after: twinsPlaceIn(after) }
      const found = await listTwins(world, { ...filter, ...place, limit: limit + 1 })
      return pageOf(found, limit, twinsPlaceOf, toTwinsReply)
    },
  )
  server.get(
    '/console/api/twins/:id',
    {
      config,
      schema: { hide: true, params: idParams, response: { 200: contract.twinsPage } },
    },
    async ({ params }) => toTwinsPage(await viewTwins(world, twinsNamed(params.id))),
  )
  server.post(
    '/console/api/twins/:id/dismissal',
    {
      config: { ability: 'change-directory' },
      schema: { hide: true, params: idParams, body: dismissalBody, response: { 200: twinsReply } },
    },
    async (request) => {
      const { params, body } = request
      const dismissal = { reason: body.reason, actor: reviewerActorOf(request) }
      return toTwinsReply(await dismissTwins(world, { id: twinsNamed(params.id), ...dismissal }))
    },
  )
}
