import type { Claim, ClaimState } from '../../domain/claims/claim.ts'
import type { EmailAddress, Order } from '../../domain/orders/order.ts'
import { planLink } from '../../domain/provisioning/plan-run.ts'
import type { CustomerLink } from '../ports/directory.ts'
import type { Actor } from '../ports/orders.ts'
import type { Stores, World } from '../ports.ts'
import { startRun } from '../start-run.ts'
import { mailLinked } from './link-mails.ts'
import { tellTimeline } from './move-order.ts'

type Answer = {
  readonly state: Exclude<ClaimState, 'open' | 'withdrawn'>
  readonly actor: Actor
  readonly by: { readonly kind: string; readonly email?: EmailAddress }
  readonly linkEndsAt?: Date | null
}

/** The customer lets the partner act for it, or does not: then what was proposed is gone. */
export async function settleLink(
  stores: Stores,
  world: World,
  order: Order,
  claim: Claim,
  answer: Answer,
): Promise<void> {
  const { organizationId: customer, partnerOrganizationId: partner } = claim
  if (partner === null) return
  const { state, by } = answer
  if (state !== 'approved' || by.email === undefined) {
    await stores.directory.endLink({ partner, customer }, 'only-proposed')
    return
  }
  const endsAt = answer.linkEndsAt ?? null
  const link = { partner, customer, state: 'accepted' as const, orderId: order.id, endsAt }
  await stores.directory.linkCustomer(link)
  await tellTimeline(stores, world, order, 'partner-link.accepted', answer.actor, {
    claimId: claim.id,
    partnerOrganizationId: partner,
    organizationId: customer,
    endsAt: endsAt?.toISOString() ?? null,
  })
  await linkAtTarget(stores, world, order, link)
  await mailLinked(stores, world, order, link, { claimId: claim.id, to: by.email })
}

/** A further run tells the target, while the order is mapped there. */
async function linkAtTarget(
  stores: Stores,
  world: World,
  { id: orderId }: Order,
  { partner: partnerOrganizationId, customer: organizationId }: CustomerLink,
): Promise<void> {
  const mapping = await stores.orders.mappingOf(orderId)
  if (mapping?.organizationId !== organizationId) return
  const isNewOrganization = mapping.isNew
  const steps = planLink({ organizationId, isNewOrganization, partnerOrganizationId })
  await startRun(stores, world, { orderId, steps })
}
