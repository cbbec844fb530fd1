import { HANDS_OVER_TO } from '../../domain/hand-overs/hand-over.ts'
import type { ContactKind, Order } from '../../domain/orders/order.ts'
import { STATES_BEFORE_MAPPING } from '../../domain/orders/order-states.ts'
import type { Setup } from '../../domain/setups/setup.ts'
import type { Stores, World } from '../ports.ts'
import { openRequestOf } from './open-request.ts'
import { proposingPartnerOf } from './proposing-partner.ts'

/** To whom the contact may hand the order over now; null: to nobody any more. */
export async function handOverOf(stores: Stores, order: Order, setup: Setup) {
  if (!STATES_BEFORE_MAPPING.includes(order.state)) return null
  const kinds: ContactKind[] = [...HANDS_OVER_TO[order.contact.kind]]
  const partner = await proposingPartnerOf(stores, order, setup)
  return { kinds, partnerName: partner?.name ?? null }
}

/** Who asks to be handed the order, as that person typed it. */
export async function requestOf(stores: Stores, world: World, order: Order) {
  const request = await openRequestOf(stores, world, order)
  if (request === null) return null
  return { id: request.id, email: request.email, askedAt: request.askedAt.toISOString() }
}
