import type { MailId } from '../domain/mails/mail.ts'
import { toReason } from '../domain/mails/read-bounce.ts'
import { noteBounce } from './parts/note-bounce.ts'
import type { Actor } from './ports/orders.ts'
import type { World } from './ports.ts'

export type ReportBounce = {
  readonly mailId: MailId
  /** As its Message-ID had it: who has no key must have seen the mail. Null: the caller is trusted. */
  readonly tag: string | null
  readonly reason: string
  readonly actor: Actor
}

/**
 * A mail that was sent came back. It shows on the order, and where it asked an approver, another one
 * is asked. False when there is no such mail, or it had come back already: nothing changes.
 */
export async function reportBounce(
  world: World,
  { mailId, tag, reason, actor }: ReportBounce,
): Promise<boolean> {
  if (tag !== null && !world.secrets.isMailTag(tag, mailId)) return false
  const orderId = await world.transact(async ({ mails }) => (await mails.lock(mailId))?.orderId)
  return world.transact(async (stores) => {
    // Whoever changes an order holds it first.
    if (orderId) await stores.orders.lock(orderId)
    const mail = await stores.mails.lock(mailId)
    if (mail?.state !== 'sent') return false
    await noteBounce(stores, world, mail, { reason: toReason(reason), actor })
    return true
  })
}
