import { DomainError } from '../domain/error.ts'
import { differingFields } from '../domain/orders/differing-fields.ts'
import type { Order, OrderId } from '../domain/orders/order.ts'
import { inviteContact } from './parts/invite-contact.ts'
import { tellTimeline } from './parts/move-order.ts'
import type { Actor } from './ports/orders.ts'
import type { Stores, World } from './ports.ts'

export type ReceiveOrder = Pick<
  Order,
  'externalId' | 'lines' | 'contact' | 'company' | 'partnerOrganizationExternalId' | 'startsAt'
> & {
  /** The order as it was posted, defaults filled in: what a repeat is compared with. */
  readonly posted: unknown
  readonly actor: Actor
}

/**
 * Takes an order, and mails the contact at once unless the order starts later. The same external id
 * with the same content is the same order: a repeat changes nothing and returns the one there is.
 * With other content it is refused with `order-differs`.
 */
export function receiveOrder(
  world: World,
  input: ReceiveOrder,
): Promise<{ readonly order: Order; readonly isNew: boolean }> {
  requireDistinctLines(input)
  return world.transact(async (stores) => {
    const order = newOrder(world, input)
    const isNew = await stores.orders.add(order, input.posted)
    if (!isNew) return { order: await sameOrder(stores, input), isNew }
    await tellTimeline(stores, world, order, 'order.received', input.actor)
    const startsLater = order.startsAt !== null && order.startsAt > world.now()
    if (startsLater) return { order, isNew }
    return { order: await inviteContact(stores, world, order, input.actor), isNew }
  })
}

function newOrder(world: World, { posted: _, actor: __, ...content }: ReceiveOrder): Order {
  const now = world.now()
  return {
    ...content,
    id: world.newId() as OrderId,
    contactVersion: 1,
    proposedPartnerId: null,
    state: 'scheduled',
    stateSince: now,
    expiresAt: null,
    expiryLeftMilliseconds: null,
    remindersSentCount: 0,
    invitedAt: null,
    isSilenceTold: false,
    createdAt: now,
  }
}

async function sameOrder(stores: Stores, input: ReceiveOrder): Promise<Order> {
  const found = await stores.orders.findByExternalId(input.externalId)
  if (found === undefined) throw new Error('An order that was there is not there.')
  const fields = differingFields(found.posted, input.posted)
  if (fields.length === 0) return found.order
  throw new DomainError(
    'order-differs',
    `The order ${input.externalId} was taken before with another content: ${fields.join(', ')}.`,
    { orderId: found.order.id, differingFields: fields.join(', ') },
  )
}

function requireDistinctLines({ lines }: ReceiveOrder): void {
  const ids = lines.map(({ externalId }) => externalId)
  const twice = ids.findIndex((id, index) => ids.indexOf(id) < index)
  if (twice < 0) return
  throw new DomainError('invalid-value', 'Two lines have the same externalId.', {
    pointer: `#/lines/${twice}/externalId`,
  })
}
