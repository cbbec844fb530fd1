import { parseEmailAddress } from '../../src/domain/email-address.ts'
import type { Order } from '../../src/domain/orders/order.ts'
import { inviteContact } from '../../src/use-cases/parts/invite-contact.ts'
import { SYSTEM } from '../../src/use-cases/parts/move-order.ts'
import type { TestWorld } from './a-world.ts'
import { anOrder } from './an-order.ts'

/** An order that was taken and whose contact was invited by mail. */
export function aReceivedOrder(
  world: TestWorld,
  contact: {
    readonly email: string
    readonly kind?: Order['contact']['kind']
    readonly language?: Order['contact']['language']
  },
  changes: Partial<Pick<Order, 'partnerOrganizationExternalId' | 'company'>> = {},
): Promise<Order> {
  const email = parseEmailAddress(contact.email)
  if (typeof email !== 'string') throw new Error(email.problem)
  const at = world.now()
  const order = anOrder({
    ...changes,
    id: world.newId() as Order['id'],
    state: 'scheduled',
    expiresAt: null,
    invitedAt: null,
    isSilenceTold: false,
    createdAt: at,
    stateSince: at,
    contact: {
      email,
      kind: contact.kind ?? 'customer',
      ...(contact.language === undefined ? {} : { language: contact.language }),
    },
  })
  return world.transact(async (stores) => {
    await stores.orders.add(order, {})
    return inviteContact(stores, world, order, SYSTEM)
  })
}
