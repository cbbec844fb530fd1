import Type, { type Static } from 'typebox'
import { DECISION_EFFECTS, OBSTACLES } from '../../../../domain/reviews/offered-decisions.ts'
import { REVIEW_KINDS } from '../../../../domain/reviews/review.ts'
import { departureReply } from '../departures.ts'
import { listOf, listQuery, query } from '../lists.ts'
import { explainReply, matchReply } from '../matches.ts'
import { claimKind, claimState, orderReply, orderState } from '../orders.ts'
import { reviewDecision, reviewReply } from '../reviews.ts'
import { instant, nullable, oneOf, strict } from '../schema.ts'

/**
 * The review queue of the console, under /console/api/. Everybody may read; reviewers decide.
 *   GET  /console/api/reviews                 ?kind&limit&cursor → ReviewQueue: open ones, oldest first
 *   GET  /console/api/reviews/{id}            ?language → ReviewPage (404 review-not-found)
 *   POST /console/api/reviews/{id}/decision   DecisionBody → ReviewReply (409 review-already-decided, decision-refused)
 */
export const queueQuery = query({ ...listQuery, kind: Type.Optional(oneOf(REVIEW_KINDS)) })

export const reviewQueue = listOf(
  Type.Object(
    {
      id: Type.String(),
      kind: oneOf(REVIEW_KINDS),
      reason: nullable(Type.String()),
      openedAt: instant,
      orderExternalId: Type.String(),
      orderState,
      companyName: nullable(Type.String()),
    },
    strict,
  ),
  'ReviewQueue',
)

const named = Type.Object({ id: Type.String(), name: Type.String() }, strict)

export const reviewPage = Type.Object(
  {
    review: reviewReply,
    order: Type.Object(
      {
        id: Type.String(),
        externalId: Type.String(),
        state: orderState,
        contact: orderReply.properties.contact,
        company: orderReply.properties.company,
        lines: orderReply.properties.lines,
      },
      strict,
    ),
    /** What the contact entered. */
    setup: Type.Object(
      {
        intent: orderReply.properties.intent,
        companyName: nullable(Type.String()),
        administratorEmail: nullable(Type.String()),
        chosenOrganizationId: nullable(Type.String()),
      },
      strict,
    ),
    /** The organization to which the subscription belongs for now. */
    mapping: nullable(
      Type.Object({ organizationId: Type.String(), mappedAt: instant, undoUntil: instant }, strict),
    ),
    claims: Type.Array(
      Type.Object(
        {
          id: Type.String(),
          kind: claimKind,
          state: claimState,
          organizationId: Type.String(),
          address: Type.String(),
          reason: nullable(Type.String()),
          openedAt: instant,
        },
        strict,
      ),
    ),
    match: nullable(matchReply),
    /** What the case is about although the match does not propose it. */
    absent: Type.Array(explainReply),
    organizations: Type.Array(named),
    departure: nullable(departureReply),
    /** Reviewers and API keys that decided. */
    deciders: Type.Array(named),
    decisions: Type.Array(
      Type.Object(
        {
          decision: reviewDecision,
          effect: oneOf(DECISION_EFFECTS),
          obstacle: nullable(oneOf(OBSTACLES)),
        },
        strict,
      ),
    ),
  },
  { ...strict, title: 'ReviewPage' },
)

export type ReviewQueue = Static<typeof reviewQueue>
export type QueueEntry = ReviewQueue['items'][number]
export type ReviewPage = Static<typeof reviewPage>
export type Offered = ReviewPage['decisions'][number]
