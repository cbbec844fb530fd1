import { type Kysely, type Selectable, sql } from 'kysely'
import { sealedTextOf, waitingTextOf } from '../../domain/audit-chain.ts'
import { auditedOf, subjectsOf } from '../../domain/audited.ts'
import type { AuditRow, AuditStore } from '../../use-cases/ports/audit.ts'
import type { TimelineEntry } from '../../use-cases/ports/orders.ts'
import type { Secrets } from '../../use-cases/ports/secrets.ts'
import type { AuditedRow, AuditTables } from './audit-tables.ts'
import { auditKeyInUse, auditKeysOf, type SecretTables } from './secrets-in-use.ts'

type Unsealed = Omit<AuditRow, 'sequence' | 'mac'>
type Sealing = Pick<Secrets, 'auditHmac' | 'auditKeys' | 'openAuditKey'>
type Database = Kysely<AuditTables & SecretTables>

/** The space of advisory locks of the audit log. */
const AUDIT = 7_303

/** Until the transaction ends, nobody else adds to the log. */
export async function holdAuditLog<Tables>(db: Kysely<Tables>): Promise<void> {
  await sql`select pg_advisory_xact_lock(${AUDIT}, 0)`.execute(db)
}

/** The audit log: rows are added one after the other, each sealed together with the one before. */
export function auditIn(db: Database, secrets: Sealing): AuditStore {
  return {
    async add(entry) {
      await append(db, secrets, [entry])
    },
    async seal(limit) {
      await holdAuditLog(db)
      const { rows } = await sql<Selectable<AuditTables['audit_waiting']>>`
        with taken as (
          delete from audit_waiting
          where id in (select id from audit_waiting order by written limit ${limit})
          returning *
        )
        select * from taken order by written`.execute(db)
      const entries = rows.map((row) => asItWas(secrets, row))
      if (entries.length > 0) await append(db, secrets, entries)
      return rows.length
    },
    async list({ after, limit }) {
      const rows = await db
        .selectFrom('audit_log')
        .selectAll()
        .where('sequence', '>', after)
        .orderBy('sequence')
        .limit(limit)
        .execute()
      return rows.map((row) => ({ ...toEntry(row), sequence: row.sequence, mac: row.mac }))
    },
    keys: () => auditKeysOf(db, secrets),
  }
}

/**
 * Keeps what of an entry in a timeline belongs into the audit log. It waits, as the log has one end
 * only: whoever wrote there would keep all others waiting until the transaction ends.
 */
export async function noteAudited<Tables>(
  db: Kysely<Tables>,
  secrets: Sealing,
  id: string,
  orderId: string,
  entry: Pick<TimelineEntry, 'at' | 'kind' | 'actor' | 'facts'>,
): Promise<void> {
  const audited = auditedOf(entry)
  if (audited === null) return
  const facts = { orderId, ...audited.facts }
  const { kind, actor } = audited
  const mac = secrets.auditHmac(waitingTextOf(id, { at: entry.at, kind, actor, facts }))
  await sql`
    insert into audit_waiting (id, at, kind, actor_kind, actor_id, facts, mac)
    values (${id}, ${entry.at}, ${kind}, ${actor.kind}, ${actor.id}, ${JSON.stringify(facts)}::jsonb, ${mac})
  `.execute(db)
}

/** What was edited while it waited stands in the log as that. */
function asItWas(secrets: Sealing, row: Selectable<AuditTables['audit_waiting']>): Unsealed {
  const entry = toEntry(row)
  const text = waitingTextOf(row.id, entry)
  // It may have been written by a process that knew the secret before only.
  if (secrets.auditKeys.some(({ mac }) => mac(text).equals(row.mac))) return entry
  return {
    at: row.at,
    kind: 'audit.altered',
    actor: { kind: 'system', id: null },
    facts: { id: row.id },
  }
}

async function append(db: Database, secrets: Sealing, entries: readonly Unsealed[]): Promise<void> {
  await holdAuditLog(db)
  const last = await db
    .selectFrom('audit_log')
    .select(['sequence', 'mac'])
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  const key = await auditKeyInUse(db, secrets)
  const sealedBefore = last?.sequence ?? 0
  let sequence = sealedBefore
  let before = last?.mac.toString('base64') ?? ''
  const rows = entries.map((entry) => {
    sequence += 1
    const mac = key.mac(sealedTextOf(before, { ...entry, sequence }))
    before = mac.toString('base64')
    const { at, kind, actor, facts } = entry
    return sql`(${sequence}::bigint, ${at}::timestamptz, ${kind}, ${actor.kind}, ${actor.id},
      ${JSON.stringify(facts)}::jsonb, ${mac}::bytea)`
  })
  await sql`
    insert into audit_log (sequence, at, kind, actor_kind, actor_id, facts, mac)
    values ${sql.join(rows)}`.execute(db)
  await addSubjects(db, sealedBefore, entries)
}

async function addSubjects(
  db: Kysely<AuditTables>,
  sealedBefore: number,
  entries: readonly Unsealed[],
): Promise<void> {
  const subjects = entries.flatMap(({ at, facts }, index) =>
    subjectsOf(facts).map((subject) => ({ subject, at, sequence: sealedBefore + index + 1 })),
  )
  if (subjects.length > 0) await db.insertInto('audit_subjects').values(subjects).execute()
}

function toEntry({ at, kind, actor_kind, actor_id, facts }: AuditedRow): Unsealed {
  return { at, kind, actor: { kind: actor_kind, id: actor_id }, facts }
}
