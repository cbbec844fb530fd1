import { hostOf } from '../domain/email-address.ts'
import { DomainError } from '../domain/error.ts'
import type { Order } from '../domain/orders/order.ts'
import { isPublicByAnyList } from '../domain/public-mail-domains.ts'
import type { Intent, Setup } from '../domain/setups/setup.ts'
import { matchOrganizations } from './match-organizations.ts'
import { type After, actInSetup } from './parts/act-in-setup.ts'
import type { Visitor } from './parts/doors.ts'
import { contactOf, tellTimeline } from './parts/move-order.ts'
import { actingPartnersOf } from './parts/partner-options.ts'
import { sendToReview } from './parts/send-to-review.ts'
import type { SetupView } from './parts/setup-view.ts'
import type { Stores, World } from './ports.ts'

/**
 * For whom the setup is. For a customer, the page asks next which partner organization acts; where
 * one only shares the contact's domain, the vendor decides.
 */
export function chooseIntent(world: World, visitor: Visitor, intent: Intent): Promise<SetupView> {
  return actInSetup(world, visitor, ['intent'], async (stores, { order, setup }) => {
    const isOwn = intent === 'customer-own'
    if (isOwn !== (order.contact.kind === 'customer')) {
      throw new DomainError(
        'choice-refused',
        `A ${order.contact.kind} contact cannot set up for ${intent}.`,
      )
    }
    await tellTimeline(stores, world, order, 'setup.intent-chosen', contactOf(order), { intent })
    const chosen: Setup = { ...setup, intent, notice: null }
    if (intent !== 'partner-for-customer') return { order, setup: chosen }
    return seekPartner(stores, world, order, chosen)
  })
}

async function seekPartner(
  stores: Stores,
  world: World,
  order: Order,
  setup: Setup,
): Promise<After> {
  const isKnown = (await actingPartnersOf(stores, order)).length > 0
  if (isKnown || !(await sharesPartnerDomain(stores, world, order))) return { order, setup }
  const reviewed = await sendToReview(stores, world, order, 'partner-unclear', contactOf(order))
  return { order: reviewed, setup }
}

/** A partner organization that only shares the contact's domain: the vendor decides. */
async function sharesPartnerDomain(stores: Stores, world: World, order: Order): Promise<boolean> {
  const { email } = order.contact
  if (isPublicByAnyList(hostOf(email))) return false
  const settings = { ...world.settings, isMatchingBeyondLiteral: true }
  const match = await matchOrganizations(
    stores,
    settings,
    {
      companyName: order.company.name ?? '-',
      administratorEmail: email,
      kind: 'partner',
      limit: 1,
    },
    world.now(),
  )
  return match.candidates.length > 0
}
