import { DomainError } from '../../../domain/error.ts'
import type { ReviewId } from '../../../domain/reviews/review.ts'
import { isUuid } from '../../../domain/uuid.ts'
import type { World } from '../../../use-cases/ports.ts'
import { readDeparture } from '../../../use-cases/read-departure.ts'
import { idParams } from '../contracts/claims-api.ts'
import { departureReply } from '../contracts/departures.ts'
import { toDepartureReply } from '../departure-reply.ts'
import type { Server } from '../route.ts'

/** What reviewers read before they let somebody in where no administrator answers. */
export function departureRoutes(server: Server, world: World): void {
  server.get(
    '/v1/reviews/:id/departure',
    {
      config: { scopes: ['reviews'] as const, problems: ['review-not-found'] },
      schema: {
        operationId: 'readDeparture',
        summary: 'Read what a review of kind `administrator-gone` is about',
        tags: ['Reviews'],
        params: idParams,
        response: { 200: departureReply },
      },
    },
    async ({ params: { id } }) => {
      if (!isUuid(id)) throw new DomainError('review-not-found', 'There is no such review.')
      return toDepartureReply(await readDeparture(world, id as ReviewId))
    },
  )
}
