import { DomainError } from '../domain/error.ts'
import type { OrganizationId } from '../domain/organizations/organization.ts'
import type { ActingPartner } from '../domain/setups/setup.ts'
import { actInSetup } from './parts/act-in-setup.ts'
import type { Visitor } from './parts/doors.ts'
import { contactOf, tellTimeline } from './parts/move-order.ts'
import { ownPartnersOf } from './parts/partner-options.ts'
import type { SetupView } from './parts/setup-view.ts'
import type { World } from './ports.ts'

/** Which partner organization acts: one in which the contact is a user, or a new one by name. */
export function choosePartner(
  world: World,
  visitor: Visitor,
  partner: { readonly organizationId: string } | { readonly newName: string },
): Promise<SetupView> {
  return actInSetup(world, visitor, ['partner'], async (stores, { order, setup }) => {
    const own = await ownPartnersOf(stores, order)
    const actingPartner = settled(partner, own)
    await tellTimeline(stores, world, order, 'setup.partner-chosen', contactOf(order), {
      kind: actingPartner.kind,
    })
    return { order, setup: { ...setup, actingPartner } }
  })
}

function settled(
  partner: { readonly organizationId: string } | { readonly newName: string },
  own: readonly { readonly id: OrganizationId }[],
): ActingPartner {
  if ('newName' in partner) {
    const name = partner.newName.trim()
    if (name !== '' && own.length === 0) return { kind: 'new-organization', name }
    throw new DomainError('choice-refused', 'Choose one of the partner organizations listed.')
  }
  const chosen = own.find(({ id }) => id === partner.organizationId)
  if (chosen !== undefined) return { kind: 'organization', organizationId: chosen.id }
  throw new DomainError('choice-refused', 'Choose one of the partner organizations listed.')
}
