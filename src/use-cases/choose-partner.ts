import { DomainError } from '../domain/error.ts'
import type { OrganizationId } from '../domain/organizations/organization.ts'
import type { ActingPartner } from '../domain/setups/setup.ts'
import { actInSetup } from './parts/act-in-setup.ts'
import type { Visitor } from './parts/doors.ts'
import { contactOf, tellTimeline } from './parts/move-order.ts'
import { actingPartnersOf } from './parts/partner-options.ts'
import { sendToReview } from './parts/send-to-review.ts'
import type { SetupView } from './parts/setup-view.ts'
import type { World } from './ports.ts'

export type PartnerAnswer =
  | { readonly organizationId: string }
  | { readonly newName: string }
  | { readonly isUnrecognised: true }

/**
 * Which partner organization acts: the one that the order names or one in which the contact is a
 * user, or a new one by name where there is none. What is not recognised, the vendor decides.
 */
export function choosePartner(
  world: World,
  visitor: Visitor,
  answer: PartnerAnswer,
): Promise<SetupView> {
  return actInSetup(world, visitor, ['partner'], async (stores, { order, setup }) => {
    const actor = contactOf(order)
    if ('isUnrecognised' in answer) {
      const reviewed = await sendToReview(stores, world, order, 'partner-unclear', actor)
      return { order: reviewed, setup }
    }
    const actingPartner = settled(answer, await actingPartnersOf(stores, order))
    await tellTimeline(stores, world, order, 'setup.partner-chosen', actor, {
      kind: actingPartner.kind,
    })
    return { order, setup: { ...setup, actingPartner } }
  })
}

function settled(
  answer: Exclude<PartnerAnswer, { isUnrecognised: true }>,
  options: readonly { readonly id: OrganizationId }[],
): ActingPartner {
  if ('newName' in answer) {
    const name = answer.newName.trim()
    if (name !== '' && options.length === 0) return { kind: 'new-organization', name }
    throw new DomainError('choice-refused', 'Choose one of the partner organizations listed.')
  }
  const chosen = options.find(({ id }) => id === answer.organizationId)
  if (chosen !== undefined) return { kind: 'organization', organizationId: chosen.id }
  throw new DomainError('choice-refused', 'Choose one of the partner organizations listed.')
}
