import { sealedTextOf } from '../../domain/audit-chain.ts'
import type { AuditRow } from '../ports/audit.ts'
import type { AuditKey } from '../ports/secrets.ts'

/** The first row that is not as it was sealed. */
export type SealFault = {
  readonly sequence: number
  /** `missing`: another row stands at its place. `edited`: it, or the row before, is another than was sealed. `edited-while-waiting`: it was, before it was sealed. */
  readonly kind: 'missing' | 'edited' | 'edited-while-waiting'
}
export type SealPlace = {
  /** The seal of the row before; '' for the first. */
  readonly before: string
  readonly rowCount: number
}

/** Makes the seals of these rows again, which come after `place`; stops at the first that differs. */
export function checkSeals(
  keyOf: (sequence: number) => AuditKey,
  place: SealPlace,
  rows: readonly AuditRow[],
): SealPlace & { readonly fault: SealFault | null } {
  let { before, rowCount } = place
  for (const row of rows) {
    const kind = faultOf(row, rowCount + 1, keyOf(row.sequence).mac(sealedTextOf(before, row)))
    if (kind !== null) return { before, rowCount, fault: { sequence: rowCount + 1, kind } }
    before = row.mac.toString('base64')
    rowCount += 1
  }
  return { before, rowCount, fault: null }
}

function faultOf(row: AuditRow, expected: number, mac: Buffer): SealFault['kind'] | null {
  if (row.sequence !== expected) return 'missing'
  if (!mac.equals(row.mac)) return 'edited'
  return row.kind === 'audit.altered' ? 'edited-while-waiting' : null
}
