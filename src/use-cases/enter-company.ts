import { isRoleAddress, parseEmailAddress } from '../domain/email-address.ts'
import { DomainError } from '../domain/error.ts'
import type { EmailAddress, Order } from '../domain/orders/order.ts'
import { standingOf } from '../domain/setups/address-standing.ts'
import type { Setup } from '../domain/setups/setup.ts'
import { type After, actInSetup } from './parts/act-in-setup.ts'
import type { Visitor } from './parts/doors.ts'
import { contactOf, tellTimeline } from './parts/move-order.ts'
import { orderFactsOf, personFactsOf, queueMail } from './parts/send.ts'
import { sendToReview } from './parts/send-to-review.ts'
import type { SetupView } from './parts/setup-view.ts'
import type { Stores, World } from './ports.ts'

/**
 * The company's name and an administrator's address, as typed: a claim until proved. Counts as one
 * match; past the limit the vendor decides. For an own setup, an address elsewhere asks the person
 * there to continue, in the same words whatever the directory knows.
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
    const address = await acceptAddress(stores, order, setup, input.administratorEmail)
    const entered: Setup = {
      ...setup,
      companyName,
      administratorEmail: address,
      isCompanyEntered: true,
      matchCount: setup.matchCount + 1,
      notice: null,
    }
    await tellTimeline(stores, world, order, 'setup.company-entered', contactOf(order), {
      companyName,
    })
    if (setup.matchCount >= world.settings.matchesPerSetup) {
      const reviewed = await sendToReview(
        stores,
        world,
        order,
        'too-many-matches',
        contactOf(order),
      )
      return { order: reviewed, setup: entered }
    }
    const isOwn = setup.intent !== 'partner-for-customer'
    const isElsewhere = standingOf(address, order.contact.email) === 'elsewhere'
    if (!isOwn || !isElsewhere) return { order, setup: entered }
    return askToTakeOver(stores, world, order, entered, address)
  })
}

async function acceptAddress(
  stores: Stores,
  order: Order,
  setup: Setup,
  text: string,
): Promise<EmailAddress> {
  const parsed = parseEmailAddress(text.trim())
  if (typeof parsed !== 'string') throw refused('malformed', parsed.problem)
  const memberships = await stores.directory.membershipsOf(parsed)
  if (setup.intent === 'partner-for-customer') {
    if (parsed === order.contact.email) {
      throw refused('own-address', 'Name somebody at the customer, not yourself.')
    }
    const partner = setup.actingPartner
    const isPartnerUser =
      partner?.kind === 'organization' &&
      memberships.some(({ organizationId }) => organizationId === partner.organizationId)
    if (isPartnerUser) throw refused('is-partner-user', 'Name somebody at the customer.')
  }
  const isAdministrator = memberships.some(({ role }) => role === 'administrator')
  if (isAskedHere(order, setup, parsed) && isRoleAddress(parsed) && !isAdministrator) {
    throw refused(
      'role-address',
      'Name a person: an address that several people read cannot become administrator.',
    )
  }
  return parsed
}

/** An address elsewhere is asked to take over, in the same words whatever the directory knows of it. */
function isAskedHere(order: Order, setup: Setup, address: EmailAddress): boolean {
  const isOwn = setup.intent !== 'partner-for-customer'
  return !isOwn || standingOf(address, order.contact.email) !== 'elsewhere'
}

function refused(why: string, sentence: string): DomainError {
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
