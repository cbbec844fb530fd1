import type { Kysely, Selectable } from 'kysely'
import { sql } from 'kysely'
import type { ClaimId } from '../../domain/claims/claim.ts'
import type { EmailAddress, OrderId } from '../../domain/orders/order.ts'
import type { Doorway, SetupStore, Visit } from '../../use-cases/ports/setups.ts'

type DoorColumns = {
  kind: Doorway['kind']
  order_id: string
  claim_id: string | null
  contact_version: number | null
  email: string
}

export type DoorTables = {
  locators: DoorColumns & { hash: Buffer; created_at: Date; ended_at: Date | null }
  codes: DoorColumns & {
    id: string
    browser_hash: Buffer
    hmac: Buffer
    sent_at: Date
    expires_at: Date
    tries_left: number
    used_at: Date | null
  }
  wrong_codes: { id: string; order_id: string; email: string; browser_hash: Buffer; at: Date }
  visits: DoorColumns & {
    browser_hash: Buffer
    proved_at: Date
    expires_at: Date
    ended_at: Date | null
  }
}

type Doors = Kysely<DoorTables>

/** The links in mails, as hashes. */
export function locatorsIn(
  db: Doors,
): Pick<SetupStore, 'addLocator' | 'addPage' | 'findLocator' | 'endLocators'> {
  return {
    async addLocator(hash, doorway, at) {
      const row = { ...toColumns(doorway), created_at: at, ended_at: null }
      await db
        .insertInto('locators')
        .values({ hash, ...row })
        .onConflict((conflict) => conflict.column('hash').doUpdateSet(row))
        .execute()
    },
    async addPage(hash, doorway, at) {
      const row = { ...toColumns(doorway), created_at: at, ended_at: at }
      await db
        .insertInto('locators')
        .values({ hash, ...row })
        .execute()
    },
    async findLocator(hash) {
      const rows = db.selectFrom('locators').selectAll().where('hash', '=', hash)
      const row = await rows.executeTakeFirst()
      return row && { doorway: toDoorway(row), isLive: row.ended_at === null }
    },
    async endLocators(which, at) {
      let rows = db.updateTable('locators').set({ ended_at: at }).where('ended_at', 'is', null)
      if ('claimId' in which) rows = rows.where('claim_id', '=', which.claimId)
      else if ('takeOverOf' in which) {
        rows = rows.where('order_id', '=', which.takeOverOf).where('kind', '=', 'take-over')
      } else {
        rows = rows.where('order_id', '=', which.orderId).where('kind', '<>', 'claim')
      }
      await rows.execute()
    },
  }
}

/** Six digits sent to a mailbox, as HMACs. */
export function codesIn(
  db: Doors,
): Pick<SetupStore, 'addCode' | 'lockCode' | 'missCode' | 'spendCode' | 'codeCounts'> {
  return {
    async addCode({ id, hmac, sentAt, expiresAt, triesLeft }, { doorway, browserHash }) {
      await db
        .insertInto('codes')
        .values({
          id,
          ...toColumns(doorway),
          browser_hash: browserHash,
          hmac,
          sent_at: sentAt,
          expires_at: expiresAt,
          tries_left: triesLeft,
          used_at: null,
        })
        .execute()
    },
    async lockCode(visit) {
      const row = await db
        .selectFrom('codes')
        .selectAll()
        .where(sameDoor(visit))
        .orderBy('sent_at', 'desc')
        .orderBy('id', 'desc')
        .limit(1)
        .forUpdate()
        .executeTakeFirst()
      // Only the newest counts: once it was used, a former one must not count again.
      if (row === undefined || row.used_at !== null) return undefined
      return {
        id: row.id,
        hmac: row.hmac,
        sentAt: row.sent_at,
        expiresAt: row.expires_at,
        triesLeft: row.tries_left,
      }
    },
    async missCode(id, at) {
      await sql`
        with missed as (
          update codes set tries_left = greatest(tries_left - 1, 0) where id = ${id}
          returning order_id, email, browser_hash
        )
        insert into wrong_codes (id, order_id, email, browser_hash, at)
        select gen_random_uuid(), order_id, email, browser_hash, ${at} from missed`.execute(db)
    },
    async spendCode(id, at) {
      await db.updateTable('codes').set({ used_at: at }).where('id', '=', id).execute()
    },
    codeCounts: (doorway, sentSince, wrongSince) => countCodes(db, doorway, sentSince, wrongSince),
  }
}

async function countCodes(
  db: Doors,
  { orderId, email }: Doorway,
  sentSince: Date,
  wrongSince: Date,
): ReturnType<SetupStore['codeCounts']> {
  const sent = await db
    .selectFrom('codes')
    .select(({ fn }) => [fn.countAll<string>().as('count'), fn.max('sent_at').as('last')])
    .where('order_id', '=', orderId)
    .where('email', '=', email)
    .where('sent_at', '>', sentSince)
    .executeTakeFirstOrThrow()
  const wrong = await db
    .selectFrom('wrong_codes')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('order_id', '=', orderId)
    .where('email', '=', email)
    .where('at', '>', wrongSince)
    .executeTakeFirstOrThrow()
  return { sent: Number(sent.count), wrong: Number(wrong.count), lastSentAt: sent.last }
}

/** Browsers in which control of a mailbox was proved. */
export function visitsIn(
  db: Doors,
): Pick<SetupStore, 'addSession' | 'hasSession' | 'sessionUntil' | 'endSessions'> {
  const sessionUntil = async (visit: Visit, now: Date): Promise<Date | null> => {
    const row = await db
      .selectFrom('visits')
      .select('expires_at')
      .where(sameDoor(visit))
      .where('ended_at', 'is', null)
      .where('expires_at', '>', now)
      .orderBy('expires_at', 'desc')
      .limit(1)
      .executeTakeFirst()
    return row?.expires_at ?? null
  }
  return {
    sessionUntil,
    async addSession({ doorway, browserHash }, at, expiresAt) {
      await db
        .insertInto('visits')
        .values({
          ...toColumns(doorway),
          browser_hash: browserHash,
          proved_at: at,
          expires_at: expiresAt,
          ended_at: null,
        })
        .execute()
    },
    hasSession: async (visit, now) => (await sessionUntil(visit, now)) !== null,
    async endSessions(which, at) {
      const rows = db.updateTable('visits').set({ ended_at: at }).where('ended_at', 'is', null)
      const ending =
        'claimId' in which
          ? rows.where('claim_id', '=', which.claimId)
          : rows.where('order_id', '=', which.orderId).where('kind', '<>', 'claim')
      await ending.execute()
    },
  }
}

/** The same browser, order, mailbox, contact or claim: what a code and a session are bound to. */
function sameDoor({ doorway, browserHash }: Visit) {
  const { order_id, kind, claim_id, contact_version, email } = toColumns(doorway)
  return sql<boolean>`order_id = ${order_id} and kind = ${kind} and email = ${email}
    and browser_hash = ${browserHash} and claim_id is not distinct from ${claim_id}::uuid
    and contact_version is not distinct from ${contact_version}::integer`
}

function toColumns(doorway: Doorway): DoorColumns {
  return {
    kind: doorway.kind,
    order_id: doorway.orderId,
    claim_id: doorway.kind === 'claim' ? doorway.claimId : null,
    contact_version: doorway.kind === 'claim' ? null : doorway.contactVersion,
    email: doorway.email,
  }
}

function toDoorway(row: Selectable<DoorColumns>): Doorway {
  const orderId = row.order_id as OrderId
  const email = row.email as EmailAddress
  if (row.kind === 'claim') {
    return { kind: 'claim', orderId, email, claimId: row.claim_id as ClaimId }
  }
  return { kind: row.kind, orderId, email, contactVersion: row.contact_version ?? 0 }
}
