import { isRoleAddress } from '../../domain/email-address.ts'
import { DomainError } from '../../domain/error.ts'
import type { EmailAddress, Order } from '../../domain/orders/order.ts'
import { standingOf } from '../../domain/setups/address-standing.ts'
import type { Setup } from '../../domain/setups/setup.ts'
import type { Stores, World } from '../ports.ts'
import type { After } from './act-in-setup.ts'
import { contactOf, tellTimeline } from './move-order.ts'
import { orderFactsOf, personFactsOf, queueMail } from './send.ts'
import { sendToReview } from './send-to-review.ts'

/**
 * Takes the company and address that the contact means: counts as one match; past the limit the
 * vendor decides. For an own setup, an address elsewhere asks the person there to continue, in the
 * same words whatever the directory knows.
 * Refuses with `address-refused`, `facts.why`: role-address | own-address | is-partner-user.
 */
export async function takeCompany(
  stores: Stores,
  world: World,
  order: Order,
  setup: Setup,
  entered: { readonly companyName: string; readonly administratorEmail: EmailAddress },
): Promise<After> {
  const { companyName, administratorEmail: address } = entered
  await requireAcceptable(stores, order, setup, address)
  const taken: Setup = {
    ...setup,
    companyName,
    administratorEmail: address,
    isCompanyEntered: true,
    likelyEmail: null,
    matchCount: setup.matchCount + 1,
    notice: null,
  }
  await tellTimeline(stores, world, order, 'setup.company-entered', contactOf(order), {
    companyName,
  })
  if (setup.matchCount >= world.settings.matchesPerSetup) {
    const actor = contactOf(order)
    const reviewed = await sendToReview(stores, world, order, 'too-many-matches', actor)
    return { order: reviewed, setup: taken }
  }
  if (isAskedHere(order, setup, address)) return { order, setup: taken }
  return askToTakeOver(stores, world, order, taken, address)
}

async function requireAcceptable(
  stores: Stores,
  order: Order,
  setup: Setup,
  address: EmailAddress,
): Promise<void> {
  const memberships = await stores.directory.membershipsOf(address)
  if (setup.intent === 'partner-for-customer') {
    if (address === order.contact.email) {
      throw addressRefused('own-address', 'Name somebody at the customer, not yourself.')
    }
    const partner = setup.actingPartner
    const isPartnerUser =
      partner?.kind === 'organization' &&
      memberships.some(({ organizationId }) => organizationId === partner.organizationId)
    if (isPartnerUser) throw addressRefused('is-partner-user', 'Name somebody at the customer.')
  }
  const isAdministrator = memberships.some(({ role }) => role === 'administrator')
  if (isAskedHere(order, setup, address) && isRoleAddress(address) && !isAdministrator) {
    throw addressRefused(
      'role-address',
      'Name a person: an address that several people read cannot become administrator.',
    )
  }
}

/** An address elsewhere is asked to take over, in the same words whatever the directory knows of it. */
function isAskedHere(order: Order, setup: Setup, address: EmailAddress): boolean {
  const isOwn = setup.intent !== 'partner-for-customer'
  return !isOwn || standingOf(address, order.contact.email) !== 'elsewhere'
}

/** Why an address cannot be used, by `facts.why`. */
export function addressRefused(why: string, sentence: string): DomainError {
  return new DomainError('address-refused', sentence, { why, field: 'administratorEmail' })
}

async function askToTakeOver(
  stores: Stores,
  world: World,
  order: Order,
  setup: Setup,
  address: EmailAddress,
): Promise<After> {
  const now = world.now()
  await stores.setups.endLocators({ takeOverOf: order.id }, now)
  await queueMail(stores, world, {
    to: address,
    language: order.contact.language,
    order,
    door: {
      kind: 'take-over',
      orderId: order.id,
      email: address,
      contactVersion: order.contactVersion,
    },
    mail: {
      kind: 'take-over',
      order: orderFactsOf(order),
      orderedBy: await personFactsOf(stores, order, setup),
      companyName: setup.companyName ?? '',
      expiresAt: (order.expiresAt ?? now).toISOString(),
    },
  })
  await tellTimeline(stores, world, order, 'setup.take-over-asked', contactOf(order), {
    to: address,
  })
  return { order, setup: { ...setup, takeOverAskedAt: now } }
}
