import type { Order } from '../../domain/orders/order.ts'
import { planUnlink } from '../../domain/provisioning/plan-undo.ts'
import type { CustomerLink } from '../ports/directory.ts'
import type { Actor } from '../ports/orders.ts'
import type { Stores, World } from '../ports.ts'
import { startRun } from '../start-run.ts'
import { type LinkEnd, mailLinkEnded } from './link-mails.ts'
import { tellTimeline } from './move-order.ts'

/**
 * Ends a link that an order brought: the partner manages this customer no more. Both are told. The
 * caller holds the order. False when somebody was first.
 */
export async function endLink(
  stores: Stores,
  world: World,
  order: Order,
  link: CustomerLink,
  { because, actor }: { readonly because: LinkEnd; readonly actor: Actor },
): Promise<boolean> {
  if (!(await stores.directory.endLink(link))) return false
  await tellTimeline(stores, world, order, 'partner-link.ended', actor, {
    partnerOrganizationId: link.partner,
    organizationId: link.customer,
    because,
  })
  await unlinkAtTarget(stores, world, order, link)
  await mailLinkEnded(stores, world, order, link, because)
  return true
}

/** A further run takes it back at the target, unless the mapping that brought it is undone. */
async function unlinkAtTarget(
  stores: Stores,
  world: World,
  { id: orderId }: Order,
  { partner: partnerOrganizationId, customer: organizationId }: CustomerLink,
): Promise<void> {
  const mapping = await stores.orders.mappingOf(orderId)
  if (mapping === undefined) return
  const runs = (await stores.runs.allOf(orderId)).filter((run) => run.mappingId === mapping.id)
  const steps = planUnlink(runs, { organizationId, partnerOrganizationId })
  await startRun(stores, world, { orderId, steps })
}
