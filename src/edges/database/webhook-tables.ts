import type { ColumnType } from 'kysely'
import type { EventType } from '../../domain/events/event.ts'
import type { DeliveryState } from '../../domain/webhooks/delivery.ts'
import type { WebhookFormat } from '../../domain/webhooks/webhook-endpoint.ts'

/** What is not named when a row is made is null. */
type Later<T> = ColumnType<T | null, T | null | undefined, T | null>

export type WebhookTables = {
  webhook_endpoints: {
    id: string
    url: string
    description: string
    types: EventType[] | null
    format: WebhookFormat
    secret: Buffer
    former_secret: Later<Buffer>
    former_secret_until: Later<Date>
    version: number
    created_at: Date
    disabled_at: Date | null
    disabled_because: 'by-hand' | 'gone' | null
    failure_told_at: Later<Date>
    removed_at: Later<Date>
  }
  webhook_deliveries: {
    id: string
    endpoint_id: string
    event_id: string | null
    state: DeliveryState
    attempts: number
    next_attempt_at: Date | null
    leased_until: Later<Date>
    created_at: Date
    finished_at: Date | null
    last_status: number | null
    last_failure: string | null
  }
  webhook_attempts: {
    id: string
    delivery_id: string
    at: Date
    milliseconds: number
    status: number | null
    failure: string | null
  }
}
