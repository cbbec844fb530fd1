import type { Language } from '../../domain/language.ts'
import type { QueuedReview } from '../../use-cases/ports/reviews.ts'
import type { ReviewView } from '../../use-cases/view-review.ts'
import type { QueueEntry, ReviewPage } from './contracts/console/reviews.ts'
import { toDepartureReply } from './departure-reply.ts'
import { toExplainReply } from './match-explanation.ts'
import { toMatchReply } from './match-reply.ts'
import { toReviewReply } from './review-reply.ts'

export function toQueueEntry(queued: QueuedReview): QueueEntry {
  const { id, kind, reason, orderExternalId, orderState, companyName } = queued
  const openedAt = queued.openedAt.toISOString()
  return { id, kind, reason, openedAt, orderExternalId, orderState, companyName }
}

export function toReviewPage(view: ReviewView, language?: Language): ReviewPage {
  const { match, departure } = view
  return {
    review: toReviewReply(view.review),
    ...toCase(view),
    claims: view.claims.map(({ id, kind, state, organizationId, address, reason, openedAt }) => ({
      ...{ id, kind, state, organizationId, address, reason },
      openedAt: openedAt.toISOString(),
    })),
    match: match && toMatchReply(match, language),
    absent: view.absent.map((one) => toExplainReply(one, language)),
    organizations: [...view.organizationNames].map(([id, name]) => ({ id, name })),
    departure: departure && toDepartureReply(departure),
    deciders: [...view.deciderNames].map(([id, name]) => ({ id, name })),
    decisions: view.decisions.map((one) => ({ ...one })),
  }
}

function toCase({
  order,
  setup,
  mapping,
}: ReviewView): Pick<ReviewPage, 'order' | 'setup' | 'mapping'> {
  const { id, externalId, state, contact, company, lines } = order
  const { intent, companyName, administratorEmail, choice } = setup
  return {
    order: { id, externalId, state, contact, company, lines: [...lines] },
    setup: {
      ...{ intent, companyName, administratorEmail },
      chosenOrganizationId: choice?.kind === 'organization' ? choice.organizationId : null,
    },
    mapping: mapping && {
      organizationId: mapping.organizationId,
      mappedAt: mapping.mappedAt.toISOString(),
      undoUntil: mapping.undoUntil.toISOString(),
    },
  }
}
