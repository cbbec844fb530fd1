import { decideReview } from '../../../use-cases/decide-review.ts'
import type { World } from '../../../use-cases/ports.ts'
import { idParams } from '../contracts/claims-api.ts'
import { decisionBody, reviewReply } from '../contracts/reviews.ts'
import { reviewNamed, toReviewReply } from '../review-reply.ts'
import { reviewerActorOf } from '../reviewer-access.ts'
import type { Server } from '../route.ts'

/** What a person decides in the console, under that person's id. Not part of the public API. */
export function consoleDecisionRoutes(server: Server, world: World): void {
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
