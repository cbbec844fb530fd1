import { type MergePlan, planMerge } from '../domain/twins/plan-merge.ts'
import type { Twins, TwinsId } from '../domain/twins/twins.ts'
import { twinsNotFound } from './dismiss-twins.ts'
import type { World } from './ports.ts'

export type TwinsView = {
  readonly twins: Twins
  readonly plan: MergePlan
  /** Ids of orders that keep the one that would go from being removed; at most ten. */
  readonly unfinishedOrders: readonly string[]
}

/** Two organizations that are probably the same, and what making one of them would mean. */
export async function viewTwins(world: World, id: TwinsId): Promise<TwinsView> {
  return world.transact(async ({ twins: store, directoryView, directoryAdmin }) => {
    const twins = await store.find(id)
    if (twins === undefined) throw twinsNotFound()
    const [first, second] = twins.organizations
    const plan = planMerge(twins, await directoryView.commonUserCount(first.id, second.id))
    const unfinishedOrders = await directoryAdmin.unfinishedOrdersOf(plan.remove.id, world.now())
    return { twins, plan, unfinishedOrders }
  })
}
