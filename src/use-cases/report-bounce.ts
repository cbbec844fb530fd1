import { type Bounce, toReason } from '../domain/mails/read-bounce.ts'
import { noteBounce } from './parts/note-bounce.ts'
import type { Actor } from './ports/orders.ts'
import type { World } from './ports.ts'

/**
 * A mail that was sent came back. It shows on the order, and where it asked an approver, another one
 * is asked. False when there is no such mail, or it had come back already: nothing changes.
 */
export async function reportBounce(
  world: World,
  { mailId, reason, actor }: Bounce & { readonly actor: Actor },
): Promise<boolean> {
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
