import type { Settings } from '../domain/settings.ts'
import type { ApiKeyStore } from './ports/api-keys.ts'
import type { AuditStore } from './ports/audit.ts'
import type { AuditViewStore } from './ports/audit-view.ts'
import type { ClaimStore } from './ports/claims.ts'
import type { ReadCsv } from './ports/csv.ts'
import type { DepartureStore } from './ports/departures.ts'
import type { DirectoryStore } from './ports/directory.ts'
import type { DirectoryAdminStore } from './ports/directory-admin.ts'
import type { DirectoryViewStore } from './ports/directory-view.ts'
import type { EventStore } from './ports/events.ts'
import type { FigureStore } from './ports/figures.ts'
import type { HandOverStore } from './ports/hand-overs.ts'
import type { IdempotencyStore } from './ports/idempotency.ts'
import type { ImportStore } from './ports/imports.ts'
import type { JobStore } from './ports/jobs.ts'
import type { MailStore } from './ports/mails.ts'
import type { MatchStore } from './ports/matching.ts'
import type { NameKeyStore } from './ports/name-keys.ts'
import type { OrderViewStore } from './ports/order-views.ts'
import type { OrderStore, TimelineStore } from './ports/orders.ts'
import type { PersonStore } from './ports/persons.ts'
import type { ReviewerStore } from './ports/reviewers.ts'
import type { ReviewStore } from './ports/reviews.ts'
import type { RunStore } from './ports/runs.ts'
import type { SealedStore } from './ports/sealed.ts'
import type { Secrets } from './ports/secrets.ts'
import type { SettingsStore } from './ports/settings.ts'
import type { SetupStore } from './ports/setups.ts'
import type { TwinStore } from './ports/twins.ts'
import type { WatchedStore } from './ports/watched.ts'
import type { WebhookViewStore } from './ports/webhook-view.ts'
import type { WebhookStore } from './ports/webhooks.ts'

/** What a use case may read and write, inside one transaction. Implemented in src/edges/. */
export type Stores = {
  readonly orders: OrderStore
  /** The console's list of orders, and the views that reviewers keep of it. */
  readonly orderViews: OrderViewStore
  readonly timeline: TimelineStore
  readonly events: EventStore
  readonly watched: WatchedStore
  readonly webhooks: WebhookStore
  readonly webhookView: WebhookViewStore
  readonly setups: SetupStore
  readonly claims: ClaimStore
  readonly departures: DepartureStore
  readonly handOvers: HandOverStore
  readonly reviews: ReviewStore
  readonly reviewers: ReviewerStore
  readonly persons: PersonStore
  readonly directory: DirectoryStore
  readonly directoryAdmin: DirectoryAdminStore
  readonly directoryView: DirectoryViewStore
  readonly matching: MatchStore
  readonly nameKeys: NameKeyStore
  readonly twins: TwinStore
  /** What the console counts. */
  readonly figures: FigureStore
  readonly imports: ImportStore
  readonly mails: MailStore
  readonly runs: RunStore
  /** Written in the same transaction as the change that causes it. */
  readonly jobs: JobStore
  readonly apiKeys: ApiKeyStore
  readonly idempotency: IdempotencyStore
  readonly sealed: SealedStore
  readonly settings: SettingsStore
  readonly audit: AuditStore
  readonly auditView: AuditViewStore
}

/** What a use case may ask of the world. */
export type World = {
  /** Runs `work` in one transaction. Nothing that leaves the process may happen inside. */
  readonly transact: <T>(work: (stores: Stores) => Promise<T>) => Promise<T>
  /** Outside of any transaction: each look-up sees what is committed now. */
  readonly matching: MatchStore & Pick<DirectoryStore, 'findMany'>
  readonly now: () => Date
  /** UUIDv7 of `now()`. */
  readonly newId: () => string
  readonly secrets: Secrets
  readonly readCsv: ReadCsv
  /** Hosts of the operator's own, which may be called without TLS. */
  readonly isOwnHost: (host: string) => boolean
  /** As they are now: what was changed elsewhere is seen within a second. */
  readonly settings: Settings
  /** What Berth was started with: what holds where nothing was changed. */
  readonly settingDefaults: Settings
  /** Sees at once what this process has just changed. */
  readonly refreshSettings: () => Promise<void>
}
