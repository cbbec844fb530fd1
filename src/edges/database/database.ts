import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import type { Secrets } from '../../use-cases/ports/secrets.ts'
import type { Stores, World } from '../../use-cases/ports.ts'
import { apiKeysIn } from './api-keys.ts'
import { auditIn } from './audit.ts'
import { auditViewIn } from './audit-view.ts'
import { claimsIn } from './claims.ts'
import { departuresIn } from './departures.ts'
import { directoryIn } from './directory.ts'
import { directoryViewIn } from './directory-view.ts'
import { eventsIn } from './events.ts'
import { figuresIn } from './figures.ts'
import { handOversIn } from './hand-overs.ts'
import { idempotencyIn } from './idempotency.ts'
import { importsIn } from './imports.ts'
import { installJobQueues, type JobSender, jobsIn } from './jobs.ts'
import { mailsIn } from './mails.ts'
import { matchingIn } from './matching.ts'
import { migrate } from './migrate.ts'
import { orderViewsIn } from './order-views.ts'
import { ordersIn } from './orders.ts'
import { directoryAdminIn } from './organizations.ts'
import { personsIn } from './persons.ts'
import { nameKeysIn } from './rebuilt-keys.ts'
import { reviewersIn } from './reviewers.ts'
import { reviewsIn } from './reviews.ts'
import { runsIn } from './runs.ts'
import { sealedIn } from './sealed.ts'
import { settingsIn } from './settings.ts'
import { setupsIn } from './setups.ts'
import type { Tables } from './tables.ts'
import { timelineIn } from './timeline.ts'
import { installTrigrams } from './trigrams.ts'
import { twinsIn } from './twins.ts'
import { watchedIn } from './watched.ts'
import { webhookViewIn } from './webhook-view.ts'
import { webhooksIn } from './webhooks.ts'

export type Database = Kysely<Tables>

/** What stores need besides the transaction. */
export type StoreParts = {
  readonly secrets: Secrets
  readonly newId: () => string
  readonly jobSender: JobSender
}

const INT8 = 20

/** Opens a pool. `bigint` columns arrive as numbers: our counts stay far below 2^53. */
export function openDatabase(url: string, options: { readonly maximum?: number } = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.maximum ?? 10,
    types: {
      getTypeParser: (oid, format) =>
        oid === INT8 ? Number : pg.types.getTypeParser(oid as never, format as never),
    },
  })
  // An idle connection that breaks is replaced by the pool; unheard, it would end the process.
  pool.on('error', () => {})
  // So it is with one that is in use: the statement that comes next fails, and its request with it.
  pool.on('connect', (client) => client.on('error', () => {}))
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}

/** Applies what is missing of the migrations, of the job queue's schema and for trigrams. A repeat changes nothing. */
export async function bringUpToDate(
  url: string,
): Promise<{ readonly applied: readonly string[]; readonly hasTrigrams: boolean }> {
  const applied = await migrate(url)
  const db = openDatabase(url, { maximum: 1 })
  await installJobQueues(db).finally(() => db.destroy())
  const hasTrigrams = await installTrigrams(url)
  return { applied, hasTrigrams }
}

/** `transact` of the world: one transaction on this database for each call. */
export function transactIn(db: Database, parts: StoreParts): World['transact'] {
  return (work) => db.transaction().execute((tx) => work(storesIn(tx, parts)))
}

function storesIn(tx: Transaction<Tables>, parts: StoreParts): Stores {
  return {
    apiKeys: apiKeysIn(partOf(tx)),
    audit: auditIn(partOf(tx), parts.secrets),
    auditView: auditViewIn(partOf(tx)),
    claims: claimsIn(partOf(tx)),
    departures: departuresIn(partOf(tx)),
    directory: directoryIn(partOf(tx)),
    directoryAdmin: directoryAdminIn(partOf(tx)),
    directoryView: directoryViewIn(partOf(tx)),
    events: eventsIn(partOf(tx)),
    watched: watchedIn(tx),
    figures: figuresIn(partOf(tx)),
    handOvers: handOversIn(partOf(tx)),
    idempotency: idempotencyIn(partOf(tx), parts.secrets),
    imports: importsIn(partOf(tx)),
    jobs: jobsIn(tx, parts.jobSender),
    matching: matchingIn(partOf(tx)),
    mails: mailsIn(partOf(tx), { secrets: parts.secrets, jobs: jobsIn(tx, parts.jobSender) }),
    nameKeys: nameKeysIn(partOf(tx)),
    orders: ordersIn(partOf(tx)),
    orderViews: orderViewsIn(partOf(tx)),
    persons: personsIn(partOf(tx)),
    reviewers: reviewersIn(partOf(tx)),
    reviews: reviewsIn(partOf(tx)),
    runs: runsIn(partOf(tx)),
    sealed: sealedIn(partOf(tx), parts.secrets),
    settings: settingsIn(partOf(tx)),
    setups: setupsIn(partOf(tx)),
    timeline: timelineIn(partOf(tx), parts),
    twins: twinsIn(partOf(tx)),
    webhookView: webhookViewIn(partOf(tx)),
    webhooks: webhooksIn(partOf(tx), parts.secrets),
  }
}

/** A noun's file names only its own tables; Kysely's type does not see that they are part of all. */
function partOf<NounTables>(tx: Transaction<Tables>): Kysely<NounTables> {
  return tx as unknown as Kysely<NounTables>
}
