import type { Departure, ReviewerWord } from '../../../domain/departures/departure.ts'
import { DomainError } from '../../../domain/error.ts'
import type { ReviewId } from '../../../domain/reviews/review.ts'
import type { World } from '../../../use-cases/ports.ts'
import { readDeparture } from '../../../use-cases/read-departure.ts'
import { idParams } from '../contracts/claims-api.ts'
import { type DepartureReply, departureReply } from '../contracts/departures.ts'
import { isUuid } from '../lists.ts'
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
      return toReply(await readDeparture(world, id as ReviewId))
    },
  )
}

const text = (at: Date | null) => at?.toISOString() ?? null
const wordOf = (word: ReviewerWord | null) => word && { ...word, at: word.at.toISOString() }

/** Without the token: it is for the contact alone. */
function toReply(departure: Departure): DepartureReply {
  const { id, orderId, claimId, organizationId, address, askedBy, state, noticedCount } = departure
  const { proof, check } = departure
  return {
    ...{ id, orderId, claimId, organizationId, address, askedBy, state, noticedCount },
    domain: proof?.domain ?? null,
    begunAt: departure.begunAt.toISOString(),
    check: check && { ...check, seen: [...check.seen], at: check.at.toISOString() },
    provedAt: text(departure.provedAt),
    objectionUntil: text(departure.objectionUntil),
    decision: wordOf(departure.decision),
    confirmation: wordOf(departure.confirmation),
    endedAt: text(departure.endedAt),
  }
}
