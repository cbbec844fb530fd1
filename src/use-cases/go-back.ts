import { DomainError } from '../domain/error.ts'
import type { SetupNotice } from '../domain/setups/setup.ts'
import { type BackStep, backStepsOf, forgetFrom, stepOf } from '../domain/setups/setup-step.ts'
import { actInSetup } from './parts/act-in-setup.ts'
import type { Visitor } from './parts/doors.ts'
import { gateOfSetup } from './parts/gate-of-setup.ts'
import { contactOf, moveHeldOrder, tellTimeline } from './parts/move-order.ts'
import type { SetupView } from './parts/setup-view.ts'
import { withdrawOpenClaims } from './parts/withdraw-claims.ts'
import type { World } from './ports.ts'

const LEAVABLE = [
  'partner',
  'company',
  'address',
  'candidates',
  'own-approval',
  'parked',
  'elsewhere',
  'preview',
] as const

/** Back to an earlier page. What was decided after it is withdrawn: claims, approvals, requests. */
export function goBack(world: World, visitor: Visitor, to: BackStep): Promise<SetupView> {
  return actInSetup(world, visitor, LEAVABLE, async (stores, { order, setup }) => {
    const chosen = await gateOfSetup(stores, world, order, setup)
    const step = stepOf(order, setup, chosen?.gate ?? null)
    if (!backStepsOf(order, setup, step).includes(to)) {
      throw new DomainError('step-out-of-turn', `There is no way back from ${step} to ${to}.`, {
        step,
      })
    }
    const actor = contactOf(order)
    await withdrawOpenClaims(stores, world, order, actor)
    await stores.setups.endLocators({ takeOverOf: order.id }, world.now())
    await tellTimeline(stores, world, order, 'setup.went-back', actor, { to })
    const back = order.state === 'awaiting-approval'
    const moved = back ? await moveHeldOrder(stores, world, order, 'in-setup', { actor }) : order
    const name = chosen?.organization.name ?? null
    return {
      order: moved,
      setup: { ...forgetFrom(setup, to), notice: back ? withdrawn(name) : null },
    }
  })
}

const withdrawn = (organizationName: string | null): SetupNotice => ({
  kind: 'claim-withdrawn',
  organizationName,
  reason: null,
})
