import { APPROVERS_PER_WAVE } from '../../domain/claims/claim.ts'
import type { EmailAddress, Mapping, Order } from '../../domain/orders/order.ts'
import type { Setup } from '../../domain/setups/setup.ts'
import type { Stores, World } from '../ports.ts'
import { undoRuns } from '../runs/undo-runs.ts'
import { queueMail } from './send.ts'
import { setupOf } from './setup-of.ts'

/**
 * Ends the mapping of a held order, wherever the order goes from here; nothing where it has none.
 * The subscription and links leave the directory, what was made for this order alone is removed, a
 * run undoes at the target what was done there, and administrators who were told are told.
 */
export async function takeBackMapping(stores: Stores, world: World, order: Order): Promise<void> {
  const mapping = await stores.orders.mappingOf(order.id)
  if (mapping === undefined) return
  const organization = await stores.directory.find(mapping.organizationId)
  const told = await toldOf(stores, order, await setupOf(stores, order), mapping)
  await stores.orders.endMapping(order.id, world.now())
  await undoRuns(stores, world, order, mapping)
  await leaveDirectory(stores, world, order, mapping)
  const mail = {
    kind: 'undone',
    orderNumber: order.externalId,
    organizationName: organization?.name ?? '',
    receiver: 'administrator',
    reason: null,
    isToContinue: false,
  } as const
  const { language } = order.contact
  for (const to of told) await queueMail(stores, world, { to, language, order, mail })
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
