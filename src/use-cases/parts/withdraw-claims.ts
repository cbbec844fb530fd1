import type { Claim } from '../../domain/claims/claim.ts'
import type { Order } from '../../domain/orders/order.ts'
import type { Actor } from '../ports/orders.ts'
import type { Stores, World } from '../ports.ts'
import { subjectOf } from './claim-mail.ts'
import { endDepartureOf } from './end-departure.ts'
import { tellTimeline } from './move-order.ts'
import { queueMail } from './send.ts'

/**
 * Withdraws every open claim of a held order, and the approvals that bound it: the order was
 * cancelled, or its contact changed. Those who were asked are told, and their links end.
 */
export async function withdrawClaims(
  stores: Stores,
  world: World,
  order: Order,
  actor: Actor,
): Promise<void> {
  await withdrawOpenClaims(stores, world, order, actor)
  await stores.claims.withdrawApprovals(order.id, world.now())
  for (const { id: claimId } of await stores.claims.ofOrder(order.id)) {
    await stores.setups.endLocators({ claimId }, world.now())
  }
}

/** The open claims alone: the contact went back, and what was approved still binds what it binds. */
export async function withdrawOpenClaims(
  stores: Stores,
  world: World,
  order: Order,
  actor: Actor,
): Promise<void> {
  const settlement = { state: 'withdrawn' as const, reason: null, at: world.now() }
  for (const claim of await stores.claims.ofOrder(order.id)) {
    if (claim.state !== 'open') continue
    if (!(await stores.claims.settle(claim.id, settlement))) continue
    await endDepartureOf(stores, world, order, claim, { state: 'withdrawn', actor })
    await tellTimeline(stores, world, order, 'claim.withdrawn', actor, {
      claimId: claim.id,
      kind: claim.kind,
    })
    await tellAsked(stores, world, order, claim, 'withdrawn')
  }
}

/** Tells those who were asked, but for `except`, that nothing is left to answer. */
export async function tellAsked(
  stores: Stores,
  world: World,
  order: Order,
  claim: Claim,
  outcome: 'approved' | 'refused' | 'disputed' | 'expired' | 'withdrawn',
  except?: string,
): Promise<void> {
  const organization = await stores.directory.find(claim.organizationId)
  for (const approver of await stores.claims.approversOf(claim.id)) {
    if (approver.email === except || approver.state !== 'asked') continue
    await queueMail(stores, world, {
      to: approver.email,
      language: approver.language,
      order,
      claimId: claim.id,
      mail: {
        kind: 'claim-settled',
        claimKind: claim.kind,
        orderNumber: order.externalId,
        organizationName: organization?.name ?? '',
        person: await subjectOf(stores, claim),
        outcome,
      },
    })
  }
}
