import { type Approver, type Claim, isAskedInWaves } from '../../domain/claims/claim.ts'
import type { Order } from '../../domain/orders/order.ts'
import type { Stores, World } from '../ports.ts'
import { SYSTEM, tellTimeline } from './move-order.ts'
import { askNextWave } from './open-claim.ts'
import { settleClaim } from './settle-claim.ts'
import { setupOf } from './setup-of.ts'

/**
 * Somebody who was asked is gone, or the mail bounced: another administrator is asked instead. With
 * nobody left to ask, the claim is unanswerable. A named person cannot be replaced.
 */
export async function dropApprover(
  stores: Stores,
  world: World,
  order: Order,
  claim: Claim,
  approver: Approver,
  state: 'dropped-out' | 'bounced',
): Promise<void> {
  await stores.claims.putApprover({ ...approver, state })
  await tellTimeline(stores, world, order, 'claim.approver-dropped', SYSTEM, {
    claimId: claim.id,
    why: state,
  })
  // What is under way because nobody answers goes on without this one.
  if ((await stores.departures.liveOf(claim.id)) !== undefined) return
  const setup = await setupOf(stores, order)
  const isReplaced = isAskedInWaves(claim.kind)
  const asked = isReplaced ? await askNextWave(stores, world, order, setup, claim) : 0
  if (asked > 0) return
  const by = { kind: 'nobody' as const }
  await settleClaim(stores, world, order, claim, {
    state: 'unanswerable',
    reason: null,
    actor: SYSTEM,
    by,
  })
}
