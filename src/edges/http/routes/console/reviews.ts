import { decideReview } from '../../../../use-cases/decide-review.ts'
import { listReviewQueue } from '../../../../use-cases/list-review-queue.ts'
import type { World } from '../../../../use-cases/ports.ts'
import { viewReview } from '../../../../use-cases/view-review.ts'
import { toQueueEntry, toReviewPage } from '../../console-review-reply.ts'
import { idParams } from '../../contracts/claims-api.ts'
import { languageQuery } from '../../contracts/console/language.ts'
import { queueQuery, reviewPage, reviewQueue } from '../../contracts/console/reviews.ts'
import { decisionBody, reviewReply } from '../../contracts/reviews.ts'
import { pageOf, placeOf } from '../../lists.ts'
import { reviewNamed, toReviewReply } from '../../review-reply.ts'
import { reviewerActorOf, signedInAt } from '../../reviewer-access.ts'
import type { Server } from '../../route.ts'

const reading = { ability: 'read' } as const

/** The review queue; what a person decides there is under that person's id. Not part of the public API. */
export function consoleReviewRoutes(server: Server, world: World): void {
  server.get(
    '/console/api/reviews',
    {
      config: reading,
      schema: { hide: true, querystring: queueQuery, response: { 200: reviewQueue } },
    },
    async ({ query: { cursor, limit, ...filter } }) => {
      const place = placeOf(cursor)
      const queued = await listReviewQueue(world, { ...filter, ...place, limit: limit + 1 })
      return pageOf(queued, limit, ({ id }) => id, toQueueEntry)
    },
  )
  server.get(
    '/console/api/reviews/:id',
    {
      config: reading,
      schema: {
        hide: true,
        params: idParams,
        querystring: languageQuery,
        response: { 200: reviewPage },
      },
    },
    async (request) => {
      const by = signedInAt(request).reviewer.id
      const review = await viewReview(world, { id: reviewNamed(request.params.id), by })
      return toReviewPage(review, request.query.language)
    },
  )
  server.post(
    '/console/api/reviews/:id/decision',
    {
      config: { ability: 'decide-reviews' },
      schema: { hide: true, params: idParams, body: decisionBody, response: { 200: reviewReply } },
    },
    async (request) => {
      const reviewId = reviewNamed(request.params.id)
      const decision = { ...request.body, reviewId, actor: reviewerActorOf(request) }
      return toReviewReply(await decideReview(world, decision))
    },
  )
}
