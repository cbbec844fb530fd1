import { checkSeals } from './parts/check-seals.ts'
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
  let place = { before: '', rowCount: 0 }
  for (;;) {
    const after = place.rowCount
    const { rows, keyOf } = await world.transact(async ({ audit }) => ({
      rows: await audit.list({ after, limit: PAGE }),
      keyOf: await audit.keys(),
    }))
    const { fault, ...reached } = checkSeals(keyOf, place, rows)
    place = reached
    if (fault !== null) return { rowCount: place.rowCount, brokenAt: fault.sequence }
    if (rows.length < PAGE) return { rowCount: place.rowCount, brokenAt: null }
  }
}
