import { DomainError } from '../domain/error.ts'
import type { MappingRule } from '../domain/orders/order.ts'
import type { Setup } from '../domain/setups/setup.ts'
import { forgetFrom, stepOf } from '../domain/setups/setup-step.ts'
import { enterSetup, type Visitor } from './parts/doors.ts'
import { gateOfSetup } from './parts/gate-of-setup.ts'
import { mapHeldOrder } from './parts/map-order.ts'
import { contactOf } from './parts/move-order.ts'
import { previewOf } from './parts/preview.ts'
import { type SetupView, setupView } from './parts/setup-view.ts'
import type { Stores, World } from './ports.ts'

/**
 * Confirms the preview: match and gate are repeated in this transaction, and if any fact differs
 * from what was shown, it refuses with `preview-changed` and nothing is mapped (a new organization
 * goes back to the choice: what was found since is shown there). Then the order is mapped, once;
 * confirming again answers where the setup is.
 */
export async function confirmMapping(
  world: World,
  visitor: Visitor,
  fingerprint: string,
): Promise<SetupView> {
  const view = await world.transact((stores) => confirm(stores, world, visitor, fingerprint))
  if (view !== 'changed') return view
  throw new DomainError('preview-changed', 'Something has changed since. Look at it once more.')
}

async function confirm(
  stores: Stores,
  world: World,
  visitor: Visitor,
  fingerprint: string,
): Promise<SetupView | 'changed'> {
  const { order, setup } = await enterSetup(stores, world, visitor)
  if (order.state === 'mapped' || order.state === 'provisioned') {
    return setupView(stores, world, order, setup)
  }
  const { administratorEmail } = setup
  // Orders that would make a twin of one another wait here for each other.
  if (administratorEmail !== null) await stores.directory.holdHost(administratorEmail)
  const chosen = await gateOfSetup(stores, world, order, setup)
  const step = stepOf(order, setup, chosen?.gate ?? null)
  if (step !== 'preview') {
    throw new DomainError('step-out-of-turn', `The setup is at another page: ${step}.`, { step })
  }
  const preview = await previewOf(stores, world, order, setup)
  if (preview?.fingerprint !== fingerprint) {
    if (chosen === null) await stores.setups.put(forgetFrom(setup, 'candidates'))
    return 'changed'
  }
  const mapped = await mapHeldOrder(stores, world, order, setup, {
    organizationId: chosen?.organization.id ?? null,
    rule: ruleOf(setup),
    actor: contactOf(order),
  })
  return setupView(stores, world, mapped, setup)
}

function ruleOf(setup: Setup): MappingRule {
  if (setup.choice?.kind !== 'organization') return 'new-organization'
  return setup.choiceRule ?? 'beyond'
}
