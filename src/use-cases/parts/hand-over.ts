import { hostOf, parseEmailAddress } from '../../domain/email-address.ts'
import { DomainError } from '../../domain/error.ts'
import {
  type Hand,
  type HandOverRefusal,
  whyNotHandOver,
} from '../../domain/hand-overs/hand-over.ts'
import { likelyAddress } from '../../domain/likely-domain.ts'
import type { EmailAddress, Order } from '../../domain/orders/order.ts'
import type { Stores } from '../ports.ts'

/** What the contact sees after handing over: the page has nothing else to show any more. */
export type HandedOver = { readonly orderNumber: string; readonly handedTo: string }

const SENTENCES: Readonly<Record<HandOverRefusal, string>> = {
  'only-the-vendor': 'A customer cannot hand an order over to a partner. Ask the vendor to do it.',
  'to-oneself': 'This is your own address: the order is with you already.',
  'had-it-before':
    'This person had the order before and passed it on. Name somebody else, or ask the vendor.',
}

/** An address as somebody typed it. Refuses with `address-refused`, `facts.why` malformed. */
export function readTypedAddress(typed: string): EmailAddress {
  const address = parseEmailAddress(typed.trim())
  if (typeof address === 'string') return address
  throw new DomainError('address-refused', address.problem, { why: 'malformed', field: 'email' })
}

/**
 * An order that is handed over to a mistyped address is lost to its contact: refuses with
 * `address-refused`, `facts.why` mistyped and `facts.likely`, which was probably meant.
 */
export function requireWellTyped(address: EmailAddress, order: Order): void {
  const likely = likelyAddress(address, hostOf(order.contact.email))
  if (likely === undefined) return
  throw new DomainError('address-refused', `Did you mean ${likely}?`, {
    why: 'mistyped',
    likely,
    field: 'email',
  })
}

/** Why the present contact of an order cannot hand it over to somebody; null: nothing. */
export async function refusalOf(
  stores: Stores,
  order: Order,
  next: Hand,
): Promise<HandOverRefusal | null> {
  const chain = await stores.handOvers.of(order.id)
  const { kind, email } = order.contact
  return whyNotHandOver(
    { kind, email },
    chain.map(({ from }) => from),
    next,
  )
}

/** Refuses with `hand-over-refused`, `facts.why`: only-the-vendor | to-oneself | had-it-before. */
export async function requireMayHandOver(stores: Stores, order: Order, next: Hand): Promise<void> {
  const why = await refusalOf(stores, order, next)
  if (why !== null) throw new DomainError('hand-over-refused', SENTENCES[why], { why })
}
