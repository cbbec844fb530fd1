import { decideReview } from '../../../use-cases/decide-review.ts'
import { listReviews } from '../../../use-cases/list-reviews.ts'
import type { World } from '../../../use-cases/ports.ts'
import { readReview } from '../../../use-cases/read-review.ts'
import { idParams } from '../contracts/claims-api.ts'
import { decisionBody, reviewList, reviewQuery, reviewReply } from '../contracts/reviews.ts'
import { answerOnce } from '../idempotency.ts'
import { pageOf, placeOf } from '../lists.ts'
import { actorOf } from '../order-request.ts'
import { reviewNamed, toReviewReply } from '../review-reply.ts'
import type { Server } from '../route.ts'

const tags = ['Reviews']
const config = { scopes: ['reviews'] as const }

/** Doubtful cases, and the decisions about them. */
export function reviewRoutes(server: Server, world: World): void {
  server.get(
    '/v1/reviews',
    {
      config,
      schema: {
        operationId: 'listReviews',
        summary: 'List reviews, oldest first',
        tags,
        querystring: reviewQuery,
        response: { 200: reviewList },
      },
    },
    async ({ query: { cursor, limit, ...filter } }) => {
      const reviews = await listReviews(world, { ...filter, ...placeOf(cursor), limit: limit + 1 })
      return pageOf(reviews, limit, ({ id }) => id, toReviewReply)
    },
  )
  server.get(
    '/v1/reviews/:id',
    {
      config: { ...config, problems: ['review-not-found'] },
      schema: {
        operationId: 'readReview',
        summary: 'Read one review',
        tags,
        params: idParams,
        response: { 200: reviewReply },
      },
    },
    async ({ params }) => toReviewReply(await readReview(world, reviewNamed(params.id))),
  )
  decideReviews(server, world)
}

function decideReviews(server: Server, world: World): void {
  server.post(
    '/v1/reviews/:id/decision',
    {
      config: {
        ...config,
        isAnsweredOnce: true,
        problems: ['review-not-found', 'review-already-decided', 'decision-refused'],
      },
      schema: {
        operationId: 'decideReview',
        summary: 'Decide a review, once',
        description:
          'No decision makes anybody administrator of an existing organization: that stays with its own administrators.',
        tags,
        params: idParams,
        body: decisionBody,
        response: { 200: reviewReply },
      },
    },
    (request, reply) =>
      answerOnce(world, request, reply, async (world) => {
        const reviewId = reviewNamed(request.params.id)
        const decision = { ...request.body, reviewId, actor: actorOf(request) }
        return { status: 200, body: toReviewReply(await decideReview(world, decision)) }
      }),
  )
}
