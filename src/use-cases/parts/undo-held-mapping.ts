import { APPROVERS_PER_WAVE } from '../../domain/claims/claim.ts'
import { DomainError } from '../../domain/error.ts'
import type { Mail } from '../../domain/mails/mail.ts'
import type { EmailAddress, Mapping, Order } from '../../domain/orders/order.ts'
import type { Organization } from '../../domain/organizations/organization.ts'
import type { ReviewId } from '../../domain/reviews/review.ts'
import type { Setup } from '../../domain/setups/setup.ts'
import type { Actor } from '../ports/orders.ts'
import type { Stores, World } from '../ports.ts'
import { undoRuns } from '../runs/undo-runs.ts'
import { requireState } from './hold-order.ts'
import { moveHeldOrder, tellTimeline } from './move-order.ts'
import { returnToChoice } from './return-to-choice.ts'
import { mailContact, queueMail } from './send.ts'
import { setupOf } from './setup-of.ts'
import { withdrawClaims } from './withdraw-claims.ts'

export type Undo = {
  /** To its contact, who chooses again; or to a reviewer. */
  readonly to: 'in-setup' | 'in-review'
  readonly reason: string
  readonly actor: Actor
}

/**
 * Undoes the mapping of a held order: claims and approvals that came of it end, the subscription
 * and proposed links leave the directory, what was made for this order alone is removed, a run
 * undoes at the target what was done there, and everybody who was told of the mapping is told.
 */
export async function undoHeldMapping(
  stores: Stores,
  world: World,
  order: Order,
  undo: Undo,
): Promise<Order> {
  requireState(order, ['mapped', 'provisioned', 'in-review'], 'A mapping can be undone')
  const mapping = await stores.orders.mappingOf(order.id)
  requireUndoable(mapping, world.now())
  const setup = await setupOf(stores, order)
  const organization = await stores.directory.find(mapping.organizationId)
  const told = await toldOf(stores, order, setup, mapping)
  await withdrawClaims(stores, world, order, undo.actor)
  await stores.orders.endMapping(order.id, world.now())
  await undoRuns(stores, world, order, mapping)
  await leaveDirectory(stores, world, order, mapping)
  const returned = await giveBack(stores, world, order, undo)
  await returnToChoice(stores, order, setup, {
    kind: 'undone',
    organizationName: organization?.name ?? null,
    reason: undo.reason,
  })
  await tellUndone(stores, world, returned, { organization, told, undo })
  return returned
}

function requireUndoable(mapping: Mapping | undefined, now: Date): asserts mapping is Mapping {
  if (mapping === undefined) {
    throw new DomainError('order-transition-refused', 'The order is not mapped: nothing is undone.')
  }
  if (now < mapping.undoUntil) return
  throw new DomainError(
    'undo-too-late',
    `The mapping could be undone until ${mapping.undoUntil.toISOString()}; it is final now.`,
    { undoUntil: mapping.undoUntil.toISOString() },
  )
}

/** Administrators of an existing organization, and whom the order made administrator. */
async function toldOf(
  stores: Stores,
  order: Order,
  setup: Setup,
  { organizationId, isNew }: Mapping,
): Promise<readonly EmailAddress[]> {
  const administrators = await stores.directory.administratorsOf(organizationId)
  const named = setup.administratorEmail
  const isMade = administrators.some(({ email }) => email === named)
  const wave = isNew ? [] : administrators.slice(0, APPROVERS_PER_WAVE).map(({ email }) => email)
  const all = new Set([...wave, ...(named !== null && isMade ? [named] : [])])
  all.delete(order.contact.email)
  return [...all]
}

/** An organization that was made for this order goes, unless somebody else needs it by now. */
async function leaveDirectory(
  stores: Stores,
  world: World,
  order: Order,
  { organizationId }: Mapping,
): Promise<void> {
  await stores.directory.removeSubscription(organizationId)
  await stores.directory.unlinkOrder(order.id)
  for (const id of await stores.directory.madeForAlone(order.id)) {
    await stores.directoryAdmin.remove(id, world.now())
  }
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

type Told = {
  readonly organization: Organization | undefined
  readonly told: readonly EmailAddress[]
  readonly undo: Undo
}

async function tellUndone(
  stores: Stores,
  world: World,
  order: Order,
  { organization, told, undo }: Told,
): Promise<void> {
  const mail = (receiver: 'contact' | 'administrator'): Mail => ({
    kind: 'undone',
    orderNumber: order.externalId,
    organizationName: organization?.name ?? '',
    receiver,
    reason: receiver === 'contact' ? undo.reason : null,
    isToContinue: receiver === 'contact' && undo.to === 'in-setup',
  })
  await mailContact(stores, world, order, mail('contact'), undo.to === 'in-setup')
  const { language } = order.contact
  for (const to of told)
    await queueMail(stores, world, { to, language, order, mail: mail('administrator') })
}
