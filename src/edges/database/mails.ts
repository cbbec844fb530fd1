import { type Kysely, type Selectable, sql } from 'kysely'
import type { ClaimId } from '../../domain/claims/claim.ts'
import type { Language } from '../../domain/language.ts'
import type { Mail, MailId } from '../../domain/mails/mail.ts'
import { NOTICE_KINDS } from '../../domain/mails/notices.ts'
import type { EmailAddress, OrderId } from '../../domain/orders/order.ts'
import type { JobStore } from '../../use-cases/ports/jobs.ts'
import type { MailState, MailStore, StoredMail } from '../../use-cases/ports/mails.ts'
import type { Secrets } from '../../use-cases/ports/secrets.ts'

export type MailTables = {
  mails: {
    id: string
    order_id: string | null
    claim_id: string | null
    recipient: string
    recipient_name: string | null
    language: Language
    kind: string
    facts: Mail
    secret: Buffer | null
    state: MailState
    attempts: number
    attempt_started_at: Date | null
    queued_at: Date
    sent_at: Date | null
    last_failure: string | null
  }
}

type Row = Selectable<MailTables['mails']>
type NewMail = Parameters<MailStore['add']>[0]
type Parts = { readonly secrets: Pick<Secrets, 'seal' | 'open'>; readonly jobs: JobStore }

/** `jobs` must write in the same transaction: a stored mail is a mail that will be sent. */
export function mailsIn(db: Kysely<MailTables>, parts: Parts): MailStore {
  const change = (id: MailId, from: readonly MailState[] = ['queued']) =>
    db
      .updateTable('mails')
      .where('id', '=', id)
      .where('state', 'in', [...from])
  return {
    async add(mail) {
      await db.insertInto('mails').values(toRow(mail, parts.secrets)).execute()
      await parts.jobs.enqueue({ kind: 'send-mail', mailId: mail.id })
    },
    async lock(id) {
      const row = await db
        .selectFrom('mails')
        .selectAll()
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst()
      return row && { ...toMail(row), secret: row.secret && parts.secrets.open(row.secret) }
    },
    holdNotices: (to, since) => holdNotices(db, to, since),
    async startAttempt(id, at) {
      await change(id)
        .set((row) => ({ attempts: row('attempts', '+', 1), attempt_started_at: at }))
        .execute()
    },
    async markSent(id, at) {
      await change(id)
        .set({ state: 'sent', sent_at: at, ...ENDED })
        .execute()
    },
    async markFailed(id, reason, to) {
      const ending = to === 'queued' ? { attempt_started_at: null } : ENDED
      // A mail that was sent may still come back.
      await change(id, to === 'bounced' ? ['queued', 'sent'] : ['queued'])
        .set({ state: to, last_failure: reason, ...ending })
        .execute()
    },
    async queued() {
      const rows = await db.selectFrom('mails').select('id').where('state', '=', 'queued').execute()
      return rows.map(({ id }) => id as MailId)
    },
    isReturned: (orderId, to) => isReturned(db, orderId, to),
    async ofOrder(orderId) {
      const rows = await db
        .selectFrom('mails')
        .selectAll()
        .where('order_id', '=', orderId)
        .orderBy('queued_at', 'desc')
        .orderBy('id', 'desc')
        .execute()
      return rows.map(toMail)
    },
  }
}

async function isReturned(
  db: Kysely<MailTables>,
  orderId: string,
  to: EmailAddress,
): Promise<boolean> {
  const newest = await db
    .selectFrom('mails')
    .select('state')
    .where('order_id', '=', orderId)
    .where('recipient', '=', to)
    .where('kind', '!=', 'code')
    .where('state', 'in', ['sent', 'bounced'])
    .orderBy('queued_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return newest?.state === 'bounced'
}

/** The space of advisory locks that are taken by recipient. */
const RECIPIENTS = 7_302

async function holdNotices(
  db: Kysely<MailTables>,
  to: EmailAddress,
  since: Date,
): Promise<readonly Date[]> {
  await sql`select pg_advisory_xact_lock(${RECIPIENTS}, hashtext(${to}))`.execute(db)
  const { rows } = await sql<{ at: Date }>`
    select coalesce(sent_at, attempt_started_at) as at from mails
    where recipient = ${to}
      and (kind = any(${[...NOTICE_KINDS]}::text[])
        or kind = 'invitation' and facts ->> 'handedOver' is not null)
      and coalesce(facts ->> 'receiver', 'administrator') = 'administrator'
      and coalesce(sent_at, attempt_started_at) > ${since}
    order by at desc limit 100`.execute(db)
  return rows.map(({ at }) => at)
}

const ENDED = { secret: null, attempt_started_at: null } as const

function toMail(row: Row): Omit<StoredMail, 'secret'> {
  return {
    id: row.id as MailId,
    to: row.recipient as EmailAddress,
    toName: row.recipient_name,
    language: row.language,
    mail: row.facts,
    orderId: row.order_id as OrderId | null,
    claimId: row.claim_id as ClaimId | null,
    state: row.state,
    attempts: row.attempts,
    attemptStartedAt: row.attempt_started_at,
    queuedAt: row.queued_at,
    sentAt: row.sent_at,
    lastFailure: row.last_failure,
  }
}

function toRow(mail: NewMail, secrets: Parts['secrets']): Row {
  return {
    id: mail.id,
    order_id: mail.orderId,
    claim_id: mail.claimId,
    recipient: mail.to,
    recipient_name: mail.toName,
    language: mail.language,
    kind: mail.mail.kind,
    facts: mail.mail,
    secret: mail.secret && secrets.seal(mail.secret),
    state: 'queued',
    attempts: 0,
    attempt_started_at: null,
    queued_at: mail.queuedAt,
    sent_at: null,
    last_failure: null,
  }
}
