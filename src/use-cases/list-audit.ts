import type { AuditRow } from './ports/audit.ts'
import type { World } from './ports.ts'
import { sealAudit } from './seal-audit.ts'

/** Rows of the audit log, oldest first; what waits is sealed before. */
export async function listAudit(
  world: World,
  filter: { readonly after: number; readonly limit: number },
): Promise<readonly AuditRow[]> {
  await sealAudit(world)
  return world.transact(({ audit }) => audit.list(filter))
}
