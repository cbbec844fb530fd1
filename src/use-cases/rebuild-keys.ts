import type { OrganizationId } from '../domain/organizations/organization.ts'
import type { World } from './ports.ts'

const ORGANIZATIONS_IN_A_BATCH = 500

export type RebuildKeys = {
  /** Those too whose keys were made by the rules of today. */
  readonly isAll?: boolean
  /** Called after each batch has committed. */
  readonly onProgress?: (figures: RebuildProgress) => void
  /** Stops after the batch that is under way; the next call goes on from there. */
  readonly signal?: AbortSignal
}
export type RebuildProgress = { readonly madeCount: number; readonly totalCount: number }

/**
 * Makes keys of names anew after their rules have changed: batch by batch, each in a transaction,
 * while matches and imports go on. What was done stays done when it is stopped, and doing it twice
 * at once does no harm. Organizations that come meanwhile have keys of today.
 */
export async function rebuildKeys(world: World, input: RebuildKeys = {}): Promise<RebuildProgress> {
  const { isAll = false, onProgress, signal } = input
  const totalCount = await world.transact(({ nameKeys }) => nameKeys.count({ isAll }))
  let madeCount = 0
  let after: OrganizationId | undefined
  do {
    if (signal?.aborted === true) break
    const range = { after, limit: ORGANIZATIONS_IN_A_BATCH, isAll }
    const batch = await world.transact(({ nameKeys }) => nameKeys.makeNext(range))
    madeCount += batch.madeCount
    after = batch.last
    if (batch.madeCount > 0) {
      onProgress?.({ madeCount, totalCount: Math.max(totalCount, madeCount) })
    }
  } while (after !== undefined)
  return { madeCount, totalCount: Math.max(totalCount, madeCount) }
}
