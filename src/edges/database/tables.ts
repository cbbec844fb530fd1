import type { ApiKeyTables } from './api-keys.ts'
import type { AuditTables } from './audit-tables.ts'
import type { ClaimTables } from './claims.ts'
import type { DepartureTables } from './departures.ts'
import type { DirectoryTables } from './directory-tables.ts'
import type { EventTables } from './events.ts'
import type { HandOverTables } from './hand-overs.ts'
import type { IdempotencyTables } from './idempotency.ts'
import type { ImportTables } from './imports.ts'
import type { MailTables } from './mails.ts'
import type { OrderViewTables } from './order-views.ts'
import type { OrderTables } from './orders.ts'
import type { ReviewerTables } from './reviewer-tables.ts'
import type { ReviewTables } from './reviews.ts'
import type { RunTables } from './runs.ts'
import type { SecretTables } from './secrets-in-use.ts'
import type { SettingsTables } from './settings.ts'
import type { SetupTables } from './setups.ts'
import type { TimelineTables } from './timeline.ts'
import type { TwinTables } from './twins.ts'
import type { WebhookTables } from './webhook-tables.ts'

/** Every table, composed from one type for each noun's file. */
export type Tables = ApiKeyTables &
  AuditTables &
  DepartureTables &
  DirectoryTables &
  EventTables &
  HandOverTables &
  IdempotencyTables &
  ImportTables &
  ClaimTables &
  MailTables &
  OrderTables &
  OrderViewTables &
  ReviewerTables &
  ReviewTables &
  RunTables &
  SecretTables &
  SettingsTables &
  SetupTables &
  TimelineTables &
  TwinTables &
  WebhookTables
