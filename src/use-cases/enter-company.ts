import { hostOf, parseEmailAddress } from '../domain/email-address.ts'
import { DomainError } from '../domain/error.ts'
import { likelyAddress } from '../domain/likely-domain.ts'
import type { EmailAddress, Order } from '../domain/orders/order.ts'
import type { Setup } from '../domain/setups/setup.ts'
import { actInSetup } from './parts/act-in-setup.ts'
import type { Visitor } from './parts/doors.ts'
import type { SetupView } from './parts/setup-view.ts'
import { addressRefused, takeCompany } from './parts/take-company.ts'
import type { World } from './ports.ts'

/**
 * The company's name and an administrator's address, as typed: a claim until proved. An address
 * that looks mistyped is asked back first (step `address`): that looks nothing up and counts as no
 * match. Else see takeCompany.
 * Refuses with `address-refused`, `facts.why`: malformed | role-address | own-address | is-partner-user.
 */
export function enterCompany(
  world: World,
  visitor: Visitor,
  input: { readonly companyName: string; readonly administratorEmail: string },
): Promise<SetupView> {
  return actInSetup(world, visitor, ['company'], async (stores, { order, setup }) => {
    const companyName = input.companyName.normalize('NFC').replace(/\s+/gu, ' ').trim()
    if (companyName === '') {
      throw new DomainError('invalid-value', 'Enter the name of the company.', {
        field: 'companyName',
      })
    }
    const address = parseEmailAddress(input.administratorEmail.trim())
    if (typeof address !== 'string') throw addressRefused('malformed', address.problem)
    const entered = { companyName, administratorEmail: address }
    const likelyEmail = likelyEmailOf(order, setup, address)
    if (likelyEmail === undefined) return takeCompany(stores, world, order, setup, entered)
    return { order, setup: { ...setup, ...entered, likelyEmail, notice: null } }
  })
}

/** A customer's address resembles the partner's own by chance only, and that one would be refused. */
function likelyEmailOf(
  order: Order,
  setup: Setup,
  address: EmailAddress,
): EmailAddress | undefined {
  if (address === setup.keptEmail) return undefined
  const isForCustomer = setup.intent === 'partner-for-customer'
  return likelyAddress(address, isForCustomer ? null : hostOf(order.contact.email))
}
