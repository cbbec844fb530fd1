import { DomainError } from '../domain/error.ts'
import { type ClaimView, claimView } from './parts/claim-view.ts'
import type { Visitor } from './parts/doors.ts'
import { endLink } from './parts/end-link.ts'
import { enterAsked } from './parts/enter-asked.ts'
import { linkOfClaim } from './parts/link-of-claim.ts'
import type { World } from './ports.ts'

/**
 * Ends a partner's link to a customer organization, by whoever proved the mailbox that was asked and
 * administers the organization at this moment. A repeat changes nothing.
 */
export function endPartnerLink(world: World, visitor: Visitor): Promise<ClaimView> {
  return world.transact(async (stores) => {
    const { order, claim, approver } = await enterAsked(stores, world, visitor)
    const link = await linkOfClaim(stores, claim)
    if (link !== undefined && link.state !== 'proposed') {
      if (!(await stores.directory.holdAdministrator(link.customer, approver.email))) {
        throw new DomainError(
          'not-an-administrator',
          'You do not administer this organization any more.',
        )
      }
      await endLink(stores, world, order, link, {
        because: 'administrator',
        actor: { kind: 'approver', id: approver.email },
      })
    }
    return claimView(stores, world, order, claim, approver)
  })
}
