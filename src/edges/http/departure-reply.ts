import type { Departure, ReviewerWord } from '../../domain/departures/departure.ts'
import type { DepartureReply } from './contracts/departures.ts'
import { instantOrNull } from './order-reply.ts'

const wordOf = (word: ReviewerWord | null) => word && { ...word, at: word.at.toISOString() }

/** Without the token: it is for the contact alone. */
export function toDepartureReply(departure: Departure): DepartureReply {
  const { id, orderId, claimId, organizationId, address, askedBy, state, noticedCount } = departure
  const { proof, check } = departure
  return {
    ...{ id, orderId, claimId, organizationId, address, askedBy, state, noticedCount },
    domain: proof?.domain ?? null,
    begunAt: departure.begunAt.toISOString(),
    check: check && { ...check, seen: [...check.seen], at: check.at.toISOString() },
    provedAt: instantOrNull(departure.provedAt),
    objectionUntil: instantOrNull(departure.objectionUntil),
    decision: wordOf(departure.decision),
    confirmation: wordOf(departure.confirmation),
    endedAt: instantOrNull(departure.endedAt),
  }
}
