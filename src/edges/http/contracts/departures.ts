import Type, { type Static } from 'typebox'
import { DEPARTURE_STATES } from '../../../domain/departures/departure.ts'
import { PROOF_OUTCOMES } from '../../../domain/departures/proof-outcome.ts'
import { instant, nullable, oneOf, strict } from './schema.ts'

const word = nullable(
  Type.Object({ by: Type.String(), reason: Type.String(), at: instant }, strict),
)

export const departureReply = Type.Object(
  {
    id: Type.String(),
    orderId: Type.String(),
    claimId: Type.String(),
    organizationId: Type.String(),
    address: Type.String({ description: 'Who would become administrator.' }),
    askedBy: Type.String(),
    state: oneOf([...DEPARTURE_STATES]),
    domain: nullable(
      Type.String({ description: 'Null where no domain belongs to the organization alone.' }),
    ),
    begunAt: instant,
    check: nullable(
      Type.Object(
        { at: instant, outcome: oneOf([...PROOF_OUTCOMES]), seen: Type.Array(Type.String()) },
        strict,
      ),
    ),
    provedAt: nullable(instant),
    noticedCount: Type.Integer({ description: 'How many administrators on record were told.' }),
    objectionUntil: nullable(instant),
    decision: word,
    confirmation: word,
    endedAt: nullable(instant),
  },
  { ...strict, title: 'Departure' },
)
export type DepartureReply = Static<typeof departureReply>
