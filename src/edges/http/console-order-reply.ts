import type { Order } from '../../domain/orders/order.ts'
import { NEXT_ACTORS } from '../../domain/orders/order-states.ts'
import type { Run } from '../../domain/provisioning/run.ts'
import type { Setup } from '../../domain/setups/setup.ts'
import type { TimelineEntry } from '../../use-cases/ports/orders.ts'
import type { OrderView } from '../../use-cases/view-order.ts'
import { toClaimWithApprovers } from './claim-reply.ts'
import type { OrderPage } from './contracts/console/order.ts'
import type { FoundOrders } from './contracts/console/orders.ts'
import { instantOrNull, toOrderReply } from './order-reply.ts'
import { toReviewReply } from './review-reply.ts'

/** An order in a list. */
export function toFoundOrder(order: Order): FoundOrders['items'][number] {
  return {
    id: order.id,
    externalId: order.externalId,
    state: order.state,
    stateSince: order.stateSince.toISOString(),
    nextActor: NEXT_ACTORS[order.state],
    companyName: order.company.name,
    companyCountry: order.company.country,
    contactKind: order.contact.kind,
    contactEmail: order.contact.email,
    firstLine: order.lines[0]?.name ?? null,
    lineCount: order.lines.length,
    expiresAt: instantOrNull(order.expiresAt),
    createdAt: order.createdAt.toISOString(),
  }
}

/** An order's page in the console. */
export function toOrderPage(view: OrderView): OrderPage {
  return {
    order: toOrderReply(view.story),
    entered: view.story.setup && toEntered(view.story.setup),
    timeline: view.timeline.map((entry) => toEntry(entry, view.actorNames)),
    claims: view.claims.map(toClaimWithApprovers),
    runs: view.runs.map(toRun),
    mails: view.mails.map(({ id, mail, to, state, attempts, queuedAt, sentAt, lastFailure }) => ({
      id,
      kind: mail.kind,
      to,
      state,
      attempts,
      queuedAt: queuedAt.toISOString(),
      sentAt: instantOrNull(sentAt),
      lastFailure,
    })),
    openReviews: view.openReviews.map(toReviewReply),
    organizations: view.organizations.map(({ id, externalId, name }) => ({ id, externalId, name })),
    actions: [...view.actions],
  }
}

function toEntered({ companyName, administratorEmail, choice, actingPartner }: Setup) {
  const partner =
    actingPartner?.kind === 'organization' ? actingPartner.organizationId : actingPartner?.name
  return {
    companyName,
    administratorEmail,
    choice: choice?.kind === 'organization' ? choice.organizationId : choice && 'new',
    actingPartner: partner ?? null,
  }
}

function toEntry({ at, facts, actor, ...entry }: TimelineEntry, names: OrderView['actorNames']) {
  return {
    ...entry,
    at: at.toISOString(),
    actor,
    facts: { ...facts },
    actorName: (actor.id && names.get(actor.id)) ?? null,
  }
}

function toRun({ number, state, isUndo, createdAt, finishedAt, reportedAt, steps }: Run) {
  return {
    number,
    state,
    isUndo,
    createdAt: createdAt.toISOString(),
    finishedAt: instantOrNull(finishedAt),
    reportedAt: instantOrNull(reportedAt),
    steps: steps.map(({ name, state, attempts, nextAttemptAt, lastFailure, externalId }) => ({
      name,
      state,
      attempts,
      nextAttemptAt: instantOrNull(nextAttemptAt),
      lastFailure,
      externalId,
    })),
  }
}
