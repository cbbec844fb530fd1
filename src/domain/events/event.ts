import type { OrderId } from '../orders/order.ts'
import type { OrderState } from '../orders/order-states.ts'

export type EventId = string & { readonly __brand: 'EventId' }

/** Facts that are told outside. What a person wrote, and every address, stays inside. */
export type EventFacts = Readonly<Record<string, string | number | boolean | null>>

/**
 * What the vendor's systems are told, and which facts of the timeline go with it. Everything else
 * is read from the API, by the ids. None holds a locator, a code, an address or a person's words.
 */
const FACTS_OF = {
  'order.received': [],
  'order.invited': [],
  'order.started': [],
  'order.awaiting-approval': ['claimId'],
  'order.in-review': ['reviewId', 'kind'],
  'order.mapped': ['organizationId', 'isNew', 'rule'],
  'order.provisioned': ['run', 'subscriptionExternalId'],
  'order.expired': [],
  'order.cancelled': [],
  'order.reopened': [],
  'order.returned-to-setup': ['claimId'],
  'order.undone': [],
  'run.started': ['run', 'steps'],
  'run.failed': ['run', 'step'],
  'mail.bounced': ['mailId', 'mail'],
  'contact.changed': [],
  'claim.opened': ['claimId', 'kind', 'organizationId'],
  'claim.approved': ['claimId', 'kind'],
  'claim.refused': ['claimId', 'kind'],
  'claim.disputed': ['claimId', 'kind'],
  'claim.expired': ['claimId', 'kind'],
  'claim.withdrawn': ['claimId', 'kind'],
} as const satisfies Record<string, readonly string[]>

export type EventType = keyof typeof FACTS_OF
export const EVENT_TYPES = Object.keys(FACTS_OF) as readonly EventType[]

const isEventType = (kind: string): kind is EventType => Object.hasOwn(FACTS_OF, kind)

/** Something that happened to an order, as the vendor's systems are told of it. */
export type OrderEvent = {
  /** UUIDv7; the `webhook-id` of every delivery of it. */
  readonly id: EventId
  readonly type: EventType
  readonly at: Date
  readonly orderId: OrderId
  readonly orderExternalId: string
  /** The order's state right after it. */
  readonly orderState: OrderState
  /** Counts the order's events from 1, without a gap. */
  readonly sequence: number
  readonly facts: EventFacts
}

/** What of an entry in a timeline is an event; null for the finer steps. */
export function eventOf(
  kind: string,
  facts: EventFacts,
): { readonly type: EventType; readonly facts: EventFacts } | null {
  if (!isEventType(kind)) return null
  const told: readonly string[] = FACTS_OF[kind]
  const kept = Object.entries(facts).filter(([name]) => told.includes(name))
  return { type: kind, facts: Object.fromEntries(kept) }
}
