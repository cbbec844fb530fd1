import { DomainError } from '../error.ts'
import type { EventType } from '../events/event.ts'

export type WebhookEndpointId = string & { readonly __brand: 'WebhookEndpointId' }

export const WEBHOOK_FORMATS = ['standard', 'cloudevents'] as const
/** `standard`: the envelope of Standard Webhooks. `cloudevents`: CloudEvents 1.0 in JSON. Both are signed alike. */
export type WebhookFormat = (typeof WEBHOOK_FORMATS)[number]

/** Where events are posted. Its secret is not part of it: it is shown once. */
export type WebhookEndpoint = {
  readonly id: WebhookEndpointId
  readonly url: string
  readonly description: string
  /** Null: all. */
  readonly types: readonly EventType[] | null
  readonly format: WebhookFormat
  /** Counts changes, for `If-Match`. */
  readonly version: number
  readonly createdAt: Date
  /** Nothing is sent while it is disabled. `gone`: it answered 410. */
  readonly disabled: { readonly at: Date; readonly because: 'by-hand' | 'gone' } | null
  /** When reviewers were last told that a delivery was given up. */
  readonly failureToldAt: Date | null
  /** Until when the secret before signs as well; null: there is none. */
  readonly formerSecretUntil: Date | null
}

/**
 * The address as it is called. `https` only, but for hosts that the operator has allowed by name;
 * no user, password or fragment. Whether its addresses may be called is seen when it is called.
 */
export function readWebhookUrl(text: string, isPlainAllowed: (host: string) => boolean): string {
  const url = URL.parse(text)
  if (url === null) throw refused('It must be a whole address, like https://erp.example/berth.')
  if (url.username !== '' || url.password !== '') throw refused('It must hold no user or password.')
  if (url.hash !== '') throw refused('It must hold no fragment (#…).')
  const isPlain = url.protocol === 'http:' && isPlainAllowed(url.hostname)
  if (url.protocol === 'https:' || isPlain) return url.href
  throw refused('It must begin with https://.')
}

const refused = (why: string) => new DomainError('invalid-value', why, { pointer: '#/url' })

/** At most one notice a day for each endpoint, however many deliveries are given up. */
const TOLD_AGAIN_AFTER = 86_400_000

export const isFailureToBeTold = ({ failureToldAt }: WebhookEndpoint, now: Date): boolean =>
  failureToldAt === null || now.getTime() - failureToldAt.getTime() >= TOLD_AGAIN_AFTER
