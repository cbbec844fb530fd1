import { DomainError } from '../domain/error.ts'
import { actInSetup } from './parts/act-in-setup.ts'
import type { Visitor } from './parts/doors.ts'
import { contactOf, tellTimeline } from './parts/move-order.ts'
import type { SetupView } from './parts/setup-view.ts'
import type { World } from './ports.ts'

/**
 * The contact, whose proved mailbox administers the chosen organization, lets the entered person
 * become administrator. Recorded as an approval like any other.
 */
export function approveOwnChoice(world: World, visitor: Visitor): Promise<SetupView> {
  return actInSetup(world, visitor, ['own-approval'], async (stores, { order, setup }) => {
    const { choice, administratorEmail: address } = setup
    const { email } = order.contact
    const isHeld =
      choice?.kind === 'organization' &&
      (await stores.directory.holdAdministrator(choice.organizationId, email))
    if (!isHeld || choice?.kind !== 'organization' || address === null) {
      throw new DomainError('not-an-administrator', 'You no longer administer this organization.')
    }
    await stores.claims.addApproval({
      id: world.newId(),
      claimId: null,
      orderId: order.id,
      contactVersion: order.contactVersion,
      organizationId: choice.organizationId,
      address,
      approvedBy: email,
      by: 'contact',
      approvedAt: world.now(),
    })
    await tellTimeline(stores, world, order, 'setup.own-approval', contactOf(order), {
      organizationId: choice.organizationId,
    })
    return { order, setup }
  })
}
