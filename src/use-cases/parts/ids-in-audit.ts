import { subjectsOf } from '../../domain/audited.ts'
import { isUuid } from '../../domain/uuid.ts'
import type { AuditSight } from '../ports/audit-view.ts'

/** The ids of actors, and of what the entries are about, each once. */
export function idsInAudit(entries: readonly AuditSight[]): readonly string[] {
  const ids = entries.flatMap(({ actor, facts }) => [
    ...(actor.id !== null && isUuid(actor.id) ? [actor.id] : []),
    ...subjectsOf(facts),
  ])
  return [...new Set(ids)]
}
