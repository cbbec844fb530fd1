import type { DeliveryView } from '../../../src/edges/http/contracts/console/webhooks.ts'

export type EventType = Exclude<DeliveryView['type'], 'webhook.test'>

/** Each event once, or this does not compile. */
const EVERY = {
  'order.received': 'orders',
  'order.invited': 'orders',
  'order.started': 'orders',
  'order.awaiting-approval': 'orders',
  'order.in-review': 'orders',
  'order.mapped': 'orders',
  'order.provisioned': 'orders',
  'order.expired': 'orders',
  'order.cancelled': 'orders',
  'order.reopened': 'orders',
  'order.returned-to-setup': 'orders',
  'order.undone': 'orders',
  'run.started': 'runs',
  'run.failed': 'runs',
  'claim.opened': 'claims',
  'claim.approved': 'claims',
  'claim.refused': 'claims',
  'claim.disputed': 'claims',
  'claim.expired': 'claims',
  'claim.withdrawn': 'claims',
  'mail.bounced': 'contacts',
  'contact.changed': 'contacts',
} as const satisfies Record<EventType, string>

type Group = (typeof EVERY)[EventType]
const TYPES = Object.keys(EVERY) as readonly EventType[]

export const GROUPS = (['orders', 'runs', 'claims', 'contacts'] as const satisfies Group[]).map(
  (name) => ({ name, types: TYPES.filter((type) => EVERY[type] === name) }),
)

/** The key of an event's sentence: i18next takes a dot for a step down. */
export const wordOf = <T extends DeliveryView['type']>(type: T) =>
  type.replace('.', '-') as T extends `${infer A}.${infer B}` ? `${A}-${B}` : never
