import type { AuditRow } from './ports/audit.ts'
import type { World } from './ports.ts'

/** Rows of the audit log, oldest first. */
export function listAudit(
  world: World,
  filter: { readonly after: number; readonly limit: number },
): Promise<readonly AuditRow[]> {
  return world.transact(({ audit }) => audit.list(filter))
}
