import type { Order } from '../../domain/orders/order.ts'
import { standingOf } from '../../domain/setups/address-standing.ts'
import type { Setup, SetupNotice } from '../../domain/setups/setup.ts'
import { forgetFrom } from '../../domain/setups/setup-step.ts'
import type { Stores } from '../ports.ts'

/** The contact chooses again, with all searches, and is told why. */
export async function returnToChoice(
  stores: Stores,
  order: Order,
  setup: Setup,
  notice: SetupNotice,
): Promise<void> {
  const step = isElsewhere(order, setup) ? 'company' : 'candidates'
  await stores.setups.put({ ...forgetFrom(setup, step), matchCount: 0, notice })
}

/** Then the choice would show what only the person at that address may know. */
function isElsewhere(order: Order, { intent, administratorEmail: address }: Setup): boolean {
  if (intent === 'partner-for-customer' || address === null) return false
  return standingOf(address, order.contact.email) === 'elsewhere'
}
