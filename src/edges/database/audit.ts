import { type Kysely, sql } from 'kysely'
import { sealedTextOf } from '../../domain/audit-chain.ts'
import type { AuditEntry, AuditStore } from '../../use-cases/ports/audit.ts'
import type { Actor } from '../../use-cases/ports/orders.ts'
import type { Secrets } from '../../use-cases/ports/secrets.ts'

export type AuditTables = {
  audit_log: {
    sequence: number
    at: Date
    kind: AuditEntry['kind']
    actor_kind: Actor['kind']
    actor_id: string | null
    facts: Readonly<Record<string, unknown>>
    mac: Buffer
  }
}

/** The space of advisory locks of the audit log. */
const AUDIT = 7_303

/** The audit log: rows are added one after the other, each sealed together with the one before. */
export function auditIn(db: Kysely<AuditTables>, secrets: Secrets): AuditStore {
  return {
    async add(entry) {
      await sql`select pg_advisory_xact_lock(${AUDIT}, 0)`.execute(db)
      const last = await db
        .selectFrom('audit_log')
        .select(['sequence', 'mac'])
        .orderBy('sequence', 'desc')
        .limit(1)
        .executeTakeFirst()
      const sequence = (last?.sequence ?? 0) + 1
      const before = last?.mac.toString('base64') ?? ''
      const mac = secrets.auditHmac(sealedTextOf(before, { ...entry, sequence }))
      const { at, kind, actor, facts } = entry
      await sql`
        insert into audit_log (sequence, at, kind, actor_kind, actor_id, facts, mac)
        values (${sequence}, ${at}, ${kind}, ${actor.kind}, ${actor.id}, ${JSON.stringify(facts)}::jsonb, ${mac})
      `.execute(db)
    },
    async list({ after, limit }) {
      const rows = await db
        .selectFrom('audit_log')
        .selectAll()
        .where('sequence', '>', after)
        .orderBy('sequence')
        .limit(limit)
        .execute()
      return rows.map(({ sequence, at, kind, actor_kind, actor_id, facts, mac }) => ({
        sequence,
        at,
        kind,
        actor: { kind: actor_kind, id: actor_id },
        facts,
        mac,
      }))
    },
  }
}
