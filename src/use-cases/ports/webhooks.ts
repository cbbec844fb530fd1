import type {
  Attempt,
  Delivery,
  DeliveryId,
  DeliveryState,
} from '../../domain/webhooks/delivery.ts'
import type { WebhookEndpoint, WebhookEndpointId } from '../../domain/webhooks/webhook-endpoint.ts'

/** What signs at this moment: the newest first. */
export type SigningSecrets = readonly string[]

export type DeliveryFilter = {
  readonly endpointId: WebhookEndpointId
  readonly state?: DeliveryState
  readonly limit: number
  readonly after?: string
}

/** Which deliveries of an endpoint are sent again: those of events from `from` on, up to `until`. */
export type ReplayRange = { readonly from: Date; readonly until: Date }

export type WebhookStore = {
  add(endpoint: WebhookEndpoint, secret: string): Promise<void>
  find(id: WebhookEndpointId): Promise<WebhookEndpoint | undefined>
  lock(id: WebhookEndpointId): Promise<WebhookEndpoint | undefined>
  list(filter: {
    readonly limit: number
    readonly after?: string
  }): Promise<readonly WebhookEndpoint[]>
  /** Writes all but the secrets. The caller holds the lock. */
  update(endpoint: WebhookEndpoint): Promise<void>
  /** The one before signs too until then. */
  rotate(id: WebhookEndpointId, secret: string, formerUntil: Date): Promise<void>
  secretsOf(id: WebhookEndpointId, now: Date): Promise<SigningSecrets>
  /** It is gone for everybody; what waited is dropped. */
  remove(id: WebhookEndpointId, now: Date): Promise<void>

  addDelivery(delivery: Delivery): Promise<void>
  findDelivery(id: DeliveryId): Promise<Delivery | undefined>
  listDeliveries(filter: DeliveryFilter): Promise<readonly Delivery[]>
  attemptsOf(id: DeliveryId): Promise<readonly Omit<Attempt, 'retryAfterSeconds'>[]>
  /**
   * Takes what is due, at most `perEndpoint` of each that are under way at once, for this process
   * alone until `leasedUntil`.
   */
  takeDue(
    now: Date,
    options: { readonly perEndpoint: number; readonly limit: number; readonly leasedUntil: Date },
  ): Promise<readonly Delivery[]>
  /** Under its row lock. */
  lockDelivery(id: DeliveryId): Promise<Delivery | undefined>
  /** Frees it, and keeps the attempt. The caller holds the lock. */
  record(delivery: Delivery, attempt: Attempt, attemptId: string): Promise<void>
  /** As if it were new. False: it is on its way already. */
  replay(id: DeliveryId, now: Date): Promise<boolean>
  /** All that are not on their way already, of events in the range; answers how many. */
  replayRange(id: WebhookEndpointId, range: ReplayRange, now: Date): Promise<number>
  /** What waits for the endpoint is not sent any more. */
  dropPending(id: WebhookEndpointId, now: Date): Promise<void>
}

/** What is posted, once, to one address. */
export type Posting = {
  readonly url: string
  /** The event's: the same for every attempt. */
  readonly id: string
  readonly body: string
  readonly contentType: string
  readonly secrets: SigningSecrets
}

/** Posts to an endpoint. Never throws for what the other side does; ends within its time limit. */
export type PostWebhook = (posting: Posting) => Promise<Omit<Attempt, 'at'>>
