import type { StoredMail } from '../ports/mails.ts'
import type { Actor } from '../ports/orders.ts'
import type { Stores, World } from '../ports.ts'
import { dropApprover } from './drop-approver.ts'

/** Marks a mail as come back, tells its order's story, and asks another approver in place of one. */
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
  await replaceUnreachable(stores, world, mail)
}

/** An approver whose mailbox does not exist is replaced by the next wave. */
async function replaceUnreachable(
  stores: Stores,
  world: World,
  mail: Omit<StoredMail, 'secret'>,
): Promise<void> {
  if (!mail.claimId || !mail.orderId || mail.mail.kind === 'code') return
  const order = await stores.orders.find(mail.orderId)
  const claim = await stores.claims.find(mail.claimId)
  const approvers = await stores.claims.approversOf(mail.claimId)
  const approver = approvers.find((each) => each.email === mail.to && each.state === 'asked')
  if (order === undefined || claim?.state !== 'open' || approver === undefined) return
  await dropApprover(stores, world, order, claim, approver, 'bounced')
}
