import type { Order } from '../orders/order.ts'
import type { ActingPartner, Setup } from '../setups/setup.ts'
import { forgetFrom, newSetup } from '../setups/setup-step.ts'

/**
 * What a new contact finds of the former one's answers. Everything that was typed stays, and is sent
 * again by the new contact: what is found by it depends on who looks. Of a choice nothing stays, since
 * the new contact may not know what the former one saw. Whether the partner organization may be
 * acted for (`isPartnerKept`) is asked anew. For a contact of the other kind the setup begins anew.
 */
export function keptAnswers(
  setup: Setup | undefined,
  former: Order,
  next: Order,
  isPartnerKept: (partner: ActingPartner) => boolean,
): Setup {
  if (setup === undefined || former.contact.kind !== next.contact.kind) return newSetup(next)
  const typed = forgetFrom(setup, 'company')
  if (setup.actingPartner === null || isPartnerKept(setup.actingPartner)) return typed
  return forgetFrom(typed, 'intent')
}
