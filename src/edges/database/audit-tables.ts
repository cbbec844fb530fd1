import type { Generated } from 'kysely'
import type { Actor } from '../../use-cases/ports/orders.ts'

export type AuditedRow = {
  at: Date
  kind: string
  actor_kind: Actor['kind']
  actor_id: string | null
  facts: Readonly<Record<string, unknown>>
  mac: Buffer
}
export type AuditTables = {
  audit_log: AuditedRow & { sequence: number }
  /** To find rows of the log by what they are about. */
  audit_subjects: { subject: string; at: Date; sequence: number }
  audit_waiting: AuditedRow & { id: string; written: Generated<number> }
}
