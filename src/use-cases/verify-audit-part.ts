import { checkSeals, type SealFault } from './parts/check-seals.ts'
import type { World } from './ports.ts'
import { sealAudit } from './seal-audit.ts'

export type AuditPartVerdict = {
  /** Rows found as they were sealed, counted from the first. */
  readonly checkedCount: number
  readonly totalCount: number
  /** Null: nothing is wrong so far. */
  readonly fault: SealFault | null
  readonly isEnd: boolean
}

/**
 * Makes the seals of the audit log again from the row after `after` on, which was checked before; at
 * most `limit` rows, so that whoever asks can show how far it is and go on with `checkedCount`.
 */
export async function verifyAuditPart(
  world: World,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<AuditPartVerdict> {
  if (after === 0) await sealAudit(world)
  const isFirst = after === 0
  const page = { after: isFirst ? 0 : after - 1, limit: isFirst ? limit : limit + 1 }
  const { rows, totalCount, keyOf } = await world.transact(async ({ audit, auditView }) => ({
    rows: await audit.list(page),
    totalCount: await auditView.count(),
    keyOf: await audit.keys(),
  }))
  const [last] = rows
  if (!isFirst && last?.sequence !== after) {
    const fault = { sequence: after, kind: 'missing' } as const
    return { checkedCount: after - 1, totalCount, fault, isEnd: true }
  }
  const before = isFirst ? '' : (last?.mac.toString('base64') ?? '')
  const unchecked = isFirst ? rows : rows.slice(1)
  const { fault, rowCount } = checkSeals(keyOf, { before, rowCount: after }, unchecked)
  const isEnd = fault !== null || unchecked.length < limit
  return { checkedCount: rowCount, totalCount, fault, isEnd }
}
