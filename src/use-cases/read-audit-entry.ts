import { DomainError } from '../domain/error.ts'
import { idsInAudit } from './parts/ids-in-audit.ts'
import type { World } from './ports.ts'
import type { AuditSights } from './search-audit.ts'

/** One entry of the audit log, by its number; `audit-entry-not-found` when there is none. */
export async function readAuditEntry(world: World, sequence: number): Promise<AuditSights> {
  return world.transact(async ({ auditView }) => {
    const entry = await auditView.find(sequence)
    if (entry === undefined) {
      throw new DomainError('audit-entry-not-found', 'There is no such entry in the audit log.')
    }
    return { entries: [entry], names: await auditView.namesOf(idsInAudit([entry])) }
  })
}
