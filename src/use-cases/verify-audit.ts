import { sealedTextOf } from '../domain/audit-chain.ts'
import type { World } from './ports.ts'
import { sealAudit } from './seal-audit.ts'

const PAGE = 1000

export type AuditVerdict = {
  readonly rowCount: number
  /** The first row that is not as it was sealed, or not where it was; null: all are. */
  readonly brokenAt: number | null
}

/**
 * Reads the whole audit log and makes every seal again: an edited, deleted or exchanged row shows.
 * Rows that were cut off at the end show only against a count that was kept elsewhere.
 */
export async function verifyAudit(world: World): Promise<AuditVerdict> {
  await sealAudit(world)
  let before = ''
  let rowCount = 0
  for (;;) {
    const after = rowCount
    const rows = await world.transact(({ audit }) => audit.list({ after, limit: PAGE }))
    for (const row of rows) {
      const mac = world.secrets.auditHmac(sealedTextOf(before, row))
      const isAltered = row.kind === 'audit.altered'
      if (isAltered || row.sequence !== rowCount + 1 || !mac.equals(row.mac)) {
        return { rowCount, brokenAt: rowCount + 1 }
      }
      before = row.mac.toString('base64')
      rowCount += 1
    }
    if (rows.length < PAGE) return { rowCount, brokenAt: null }
  }
}
