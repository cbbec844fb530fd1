import { DomainError } from '../../domain/error.ts'
import type { Mapping, Order } from '../../domain/orders/order.ts'
import { isInUndoWindow, UNDOING_STATES } from '../../domain/orders/order-actions.ts'
import type { ReviewId } from '../../domain/reviews/review.ts'
import type { Actor } from '../ports/orders.ts'
import type { Stores, World } from '../ports.ts'
import { requireState } from './hold-order.ts'
import { moveHeldOrder, tellTimeline } from './move-order.ts'
import { returnToChoice } from './return-to-choice.ts'
import { mailContact } from './send.ts'
import { setupOf } from './setup-of.ts'
import { takeBackMapping } from './take-back-mapping.ts'
import { withdrawClaims } from './withdraw-claims.ts'

export type Undo = {
  /** To its contact, who chooses again; or to a reviewer. */
  readonly to: 'in-setup' | 'in-review'
  readonly reason: string
  readonly actor: Actor
}

/**
 * Undoes the mapping of a held order: claims and approvals that came of it end, it is taken back
 * here and at the target, the contact chooses again or a reviewer decides, and the contact is told.
 */
export async function undoHeldMapping(
  stores: Stores,
  world: World,
  order: Order,
  undo: Undo,
): Promise<Order> {
  requireState(order, UNDOING_STATES, 'A mapping can be undone')
  const mapping = await stores.orders.mappingOf(order.id)
  requireUndoable(mapping, world.now())
  const setup = await setupOf(stores, order)
  const organization = await stores.directory.find(mapping.organizationId)
  await withdrawClaims(stores, world, order, undo.actor)
  await takeBackMapping(stores, world, order)
  const returned = await giveBack(stores, world, order, undo)
  await returnToChoice(stores, order, setup, {
    kind: 'undone',
    organizationName: organization?.name ?? null,
    reason: undo.reason,
  })
  const isToContinue = undo.to === 'in-setup'
  const mail = {
    kind: 'undone',
    orderNumber: order.externalId,
    organizationName: organization?.name ?? '',
    receiver: 'contact',
    reason: undo.reason,
    isToContinue,
  } as const
  await mailContact(stores, world, returned, mail, isToContinue)
  return returned
}

function requireUndoable(mapping: Mapping | undefined, now: Date): asserts mapping is Mapping {
  if (mapping === undefined) {
    throw new DomainError('order-transition-refused', 'The order is not mapped: nothing is undone.')
  }
  if (isInUndoWindow(mapping, now)) return
  throw new DomainError(
    'undo-too-late',
    `The mapping could be undone until ${mapping.undoUntil.toISOString()}; it is final now.`,
    { undoUntil: mapping.undoUntil.toISOString() },
  )
}

async function giveBack(
  stores: Stores,
  world: World,
  order: Order,
  { to, reason, actor }: Undo,
): Promise<Order> {
  const facts = { to, reason }
  if (to === 'in-review') {
    const id = world.newId() as ReviewId
    const openedAt = world.now()
    await stores.reviews.add({ id, orderId: order.id, kind: 'undone', reason, openedAt })
  }
  if (order.state !== to) {
    return moveHeldOrder(stores, world, order, to, { actor, facts, event: 'order.undone' })
  }
  await tellTimeline(stores, world, order, 'order.undone', actor, facts)
  return order
}
