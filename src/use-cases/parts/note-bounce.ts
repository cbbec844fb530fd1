import type { Order } from '../../domain/orders/order.ts'
import type { StoredMail } from '../ports/mails.ts'
import type { Actor } from '../ports/orders.ts'
import type { Stores, World } from '../ports.ts'
import { dropApprover } from './drop-approver.ts'
import { mailReviewers } from './mail-reviewers.ts'

/**
 * Marks a mail as come back, tells its order's story, asks another approver in place of one, and
 * tells reviewers of a contact who cannot be reached.
 */
export async function noteBounce(
  stores: Stores,
  world: World,
  mail: Omit<StoredMail, 'secret'>,
  { reason, actor }: { readonly reason: string; readonly actor: Actor },
): Promise<void> {
  await stores.mails.markFailed(mail.id, reason, 'bounced')
  if (mail.orderId === null) return
  await stores.timeline.add(mail.orderId, {
    at: world.now(),
    kind: 'mail.bounced',
    actor,
    facts: { mailId: mail.id, mail: mail.mail.kind, reason },
  })
  const order = await stores.orders.find(mail.orderId)
  if (order === undefined) return
  await replaceUnreachable(stores, world, order, mail)
  // A notice that came back itself is not told by another notice.
  if (mail.mail.kind !== 'invitation' || mail.to !== order.contact.email) return
  await mailReviewers(stores, world, order, {
    kind: 'contact-unreachable',
    orderNumber: order.externalId,
    contactEmail: order.contact.email,
  })
}

/** An approver whose mailbox does not exist is replaced by the next wave. */
async function replaceUnreachable(
  stores: Stores,
  world: World,
  order: Order,
  mail: Omit<StoredMail, 'secret'>,
): Promise<void> {
  if (!mail.claimId || mail.mail.kind === 'code') return
  const claim = await stores.claims.find(mail.claimId)
  const approvers = await stores.claims.approversOf(mail.claimId)
  const approver = approvers.find((each) => each.email === mail.to && each.state === 'asked')
  if (claim?.state !== 'open' || approver === undefined) return
  await dropApprover(stores, world, order, claim, approver, 'bounced')
}
