import { DomainError } from '../../domain/error.ts'
import type { Order } from '../../domain/orders/order.ts'
import type { Organization } from '../../domain/organizations/organization.ts'
import type { Setup } from '../../domain/setups/setup.ts'
import type { Stores, World } from '../ports.ts'
import type { After } from './act-in-setup.ts'
import { contactOf, moveHeldOrder } from './move-order.ts'
import { openClaim } from './open-claim.ts'
import { sendToReview } from './send-to-review.ts'

/** Opens the claim that the order then waits for; without anybody to ask, the vendor decides. */
export async function parkOrder(
  stores: Stores,
  world: World,
  order: Order,
  setup: Setup,
  organization: Organization,
  kind: 'administrator' | 'confirmation',
): Promise<After> {
  const address = setup.administratorEmail
  if (address === null) throw new Error('An order without an address cannot be parked.')
  const actor = contactOf(order)
  const opened = await openClaim(stores, world, order, setup, {
    kind,
    organization,
    address,
    isParking: true,
  })
  if (opened.kind === 'refused') {
    throw new DomainError(
      'choice-refused',
      'Its administrators have answered already. Choose another, or ask the vendor.',
      { why: 'answered' },
    )
  }
  if (opened.kind === 'too-many') {
    const unchosen = { ...setup, choice: null, choiceRule: null }
    return {
      setup: unchosen,
      order: await sendToReview(stores, world, order, 'too-many-claims', actor),
    }
  }
  const parked: Setup = { ...setup, claimId: opened.claim.id }
  if (opened.kind === 'unanswerable') {
    const reviewed = await sendToReview(stores, world, order, 'claim-unanswerable', actor)
    return { setup: parked, order: reviewed }
  }
  const facts = { claimId: opened.claim.id }
  const waiting = await moveHeldOrder(stores, world, order, 'awaiting-approval', { actor, facts })
  return { setup: parked, order: waiting }
}
