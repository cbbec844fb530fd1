import { DomainError } from '../domain/error.ts'
import type { ContactKind, Order } from '../domain/orders/order.ts'
import type { Organization } from '../domain/organizations/organization.ts'
import type { Setup } from '../domain/setups/setup.ts'
import { enterSetup, type Visitor } from './parts/doors.ts'
import {
  type HandedOver,
  readTypedAddress,
  requireMayHandOver,
  requireWellTyped,
} from './parts/hand-over.ts'
import { requireBeforeMapping } from './parts/hold-order.ts'
import { contactOf } from './parts/move-order.ts'
import { inviteNextContact, passOn } from './parts/pass-on.ts'
import { proposingPartnerOf } from './parts/proposing-partner.ts'
import type { Stores, World } from './ports.ts'

export type HandOverInput = {
  readonly kind: ContactKind
  readonly email: string
  /** The contact was asked whether the address is mistyped, and it is not. */
  readonly isAsTyped: boolean
  /** A partner wishes to be linked to the customer to whom the order is handed over. */
  readonly proposesPartner: boolean
}

/**
 * "I am not the right person": the contact hands the order over, to somebody of the same kind or
 * from a partner to the customer. The contact's links and sessions end with it, what was typed stays
 * for the next one of the same kind, who gets a mail. Before the mapping only.
 * Refuses with `hand-over-refused` (see requireMayHandOver) or `address-refused`.
 */
export function handOverOrder(
  world: World,
  visitor: Visitor,
  input: HandOverInput,
): Promise<HandedOver> {
  return world.transact(async (stores) => {
    const { order, setup } = await enterSetup(stores, world, visitor)
    requireBeforeMapping(order, 'An order can be handed over')
    const email = readTypedAddress(input.email)
    await requireMayHandOver(stores, order, { kind: input.kind, email })
    if (!input.isAsTyped) requireWellTyped(email, order)
    const proposed = await proposedPartner(stores, order, setup, input)
    const { language } = order.contact
    const actor = contactOf(order)
    const next = { kind: input.kind, email, name: null, language }
    const passed = await passOn(stores, world, order, next, {
      way: 'contact',
      actor,
      ...(proposed === null ? {} : { proposedPartnerId: proposed.id }),
    })
    await inviteNextContact(stores, world, order, passed, actor)
    return { orderNumber: order.externalId, handedTo: email }
  })
}

async function proposedPartner(
  stores: Stores,
  order: Order,
  setup: Setup,
  { kind, proposesPartner }: HandOverInput,
): Promise<Organization | null> {
  if (!proposesPartner) return null
  const partner = kind === 'customer' ? await proposingPartnerOf(stores, order, setup) : null
  if (partner !== null) return partner
  throw new DomainError('invalid-value', 'No partner organization is known that could be linked.', {
    field: 'proposesPartner',
  })
}
