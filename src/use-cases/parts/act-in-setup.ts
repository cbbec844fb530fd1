import { DomainError } from '../../domain/error.ts'
import type { Order } from '../../domain/orders/order.ts'
import type { Setup, SetupStep } from '../../domain/setups/setup.ts'
import { stepOf } from '../../domain/setups/setup-step.ts'
import type { Stores, World } from '../ports.ts'
import { type EnteredSetup, enterSetup, type Visitor } from './doors.ts'
import { gateOfSetup } from './gate-of-setup.ts'
import { type SetupView, setupView } from './setup-view.ts'

export type After = { readonly order: Order; readonly setup: Setup }

/**
 * One step of the wizard: lets the contact in, refuses with `step-out-of-turn` unless the setup is
 * at one of `steps`, does `work`, and answers what the contact sees then.
 */
export function actInSetup(
  world: World,
  visitor: Visitor,
  steps: readonly SetupStep[],
  work: (stores: Stores, entered: EnteredSetup) => Promise<After>,
): Promise<SetupView> {
  return world.transact(async (stores) => {
    const entered = await enterSetup(stores, world, visitor)
    const chosen = await gateOfSetup(stores, world, entered.order, entered.setup)
    const step = stepOf(entered.order, entered.setup, chosen?.gate ?? null)
    if (!steps.includes(step)) {
      throw new DomainError('step-out-of-turn', `The setup is at another page: ${step}.`, { step })
    }
    const { order, setup } = await work(stores, entered)
    await stores.setups.put(setup)
    return setupView(stores, world, order, setup)
  })
}
