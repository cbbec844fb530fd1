import { enterSetup, type Visitor } from './parts/doors.ts'
import { type SetupView, setupView } from './parts/setup-view.ts'
import type { World } from './ports.ts'

/** Where the contact is in the wizard, on any device on which the mailbox was proved. */
export function viewSetup(world: World, visitor: Visitor): Promise<SetupView> {
  return world.transact(async (stores) => {
    const { order, setup } = await enterSetup(stores, world, visitor)
    return setupView(stores, world, order, setup)
  })
}
