import { NEXT_ACTORS } from '../../domain/orders/order-states.ts'
import type { OrderStory } from '../../use-cases/read-order.ts'
import type { OrderReply } from './contracts/orders.ts'

export const instantOrNull = (at: Date | null): string | null => at?.toISOString() ?? null

export function toOrderReply(story: OrderStory): OrderReply {
  const { order, setup, mapping, claims, run } = story
  return {
    id: order.id,
    externalId: order.externalId,
    lines: [...order.lines],
    contact: order.contact,
    isContactUnreachable: story.isContactUnreachable,
    company: order.company,
    partnerOrganizationExternalId: order.partnerOrganizationExternalId,
    startsAt: instantOrNull(order.startsAt),
    state: order.state,
    stateSince: order.stateSince.toISOString(),
    nextActor: NEXT_ACTORS[order.state],
    expiresAt: instantOrNull(order.expiresAt),
    createdAt: order.createdAt.toISOString(),
    intent: setup?.intent ?? null,
    mapping: mapping && toMapping(mapping),
    claims: claims.map(({ id, kind, state, openedAt, answeredAt }) => ({
      id,
      kind,
      state,
      openedAt: openedAt.toISOString(),
      answeredAt: instantOrNull(answeredAt),
    })),
    run: run && toRun(run),
  }
}

function toMapping(mapping: NonNullable<OrderStory['mapping']>) {
  const { organizationId, organizationExternalId, isNew, rule } = mapping
  return {
    organizationId,
    organizationExternalId,
    isNew,
    rule,
    mappedAt: mapping.mappedAt.toISOString(),
    undoUntil: mapping.undoUntil.toISOString(),
  }
}

function toRun({ state, steps }: NonNullable<OrderStory['run']>) {
  return {
    state,
    steps: steps.map(({ name, state, attempts, lastFailure }) => ({
      name,
      state,
      attempts,
      lastFailure,
    })),
  }
}
