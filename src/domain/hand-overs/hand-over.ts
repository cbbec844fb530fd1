import type { ContactKind, EmailAddress } from '../orders/order.ts'

/**
 * How an order came to another contact: the former one handed it over, agreed to somebody who asked
 * for it, named somebody elsewhere who went on with it; or the vendor changed it.
 */
export type HandOverWay = 'contact' | 'asked' | 'elsewhere' | 'vendor'

/** One end of a hand-over. */
export type Hand = { readonly kind: ContactKind; readonly email: EmailAddress }

/** To whom a contact may hand an order over; all else only the vendor can. */
export const HANDS_OVER_TO = {
  customer: ['customer'],
  partner: ['partner', 'customer'],
} as const satisfies Record<ContactKind, readonly ContactKind[]>

export type HandOverRefusal = 'only-the-vendor' | 'to-oneself' | 'had-it-before'

/**
 * Why a contact cannot hand an order over to somebody; null: nothing speaks against it. `former` are
 * all who had it before: an order that came back would never be set up.
 */
export function whyNotHandOver(
  present: Hand,
  former: readonly Hand[],
  next: Hand,
): HandOverRefusal | null {
  const kinds: readonly ContactKind[] = HANDS_OVER_TO[present.kind]
  if (!kinds.includes(next.kind)) return 'only-the-vendor'
  if (next.email === present.email) return 'to-oneself'
  return former.some(({ email }) => email === next.email) ? 'had-it-before' : null
}
