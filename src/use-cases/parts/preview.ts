import { APPROVERS_PER_WAVE } from '../../domain/claims/claim.ts'
import { maskEmail } from '../../domain/email-address.ts'
import type { EmailAddress, Order } from '../../domain/orders/order.ts'
import type { Organization } from '../../domain/organizations/organization.ts'
import type { Setup } from '../../domain/setups/setup.ts'
import type { Stores, World } from '../ports.ts'
import { type Chosen, gateOfSetup } from './gate-of-setup.ts'
import { proposeToContact } from './propose-to-contact.ts'
import { partnerNameOf } from './send.ts'

export type AdministratorStanding =
  | 'is-administrator'
  | 'becomes-now'
  | 'must-accept'
  | 'administrators-decide'

/** How the entered person will stand once the order is mapped. */
export function administratorStandingOf(
  order: Order,
  address: EmailAddress,
  chosen: Pick<Chosen, 'facts' | 'gate' | 'isLetInByReviewers'> | null,
): AdministratorStanding {
  if (chosen?.facts.isAdministrator === true) return 'is-administrator'
  if (chosen?.gate.kind === 'pass' && chosen.gate.asks === 'administrator') {
    return 'administrators-decide'
  }
  if (chosen?.isLetInByReviewers === true) return 'must-accept'
  return address === order.contact.email ? 'becomes-now' : 'must-accept'
}

/** What confirming would do, in facts; null when the setup is not ready for it. */
export async function previewOf(stores: Stores, world: World, order: Order, setup: Setup) {
  const { choice, companyName, administratorEmail: address } = setup
  if (choice === null || companyName === null || address === null) return null
  const chosen = await gateOfSetup(stores, world, order, setup)
  if (choice.kind === 'organization' && chosen?.gate.kind !== 'pass') return null
  const standing = administratorStandingOf(order, address, chosen)
  const preview = {
    organization: { name: chosen?.organization.name ?? companyName, isNew: chosen === null },
    administrator: { email: address, standing },
    ...(await partnerOf(stores, order, setup, chosen?.organization ?? null)),
    told: await toldOf(
      stores,
      order,
      standing === 'administrators-decide' ? null : address,
      chosen?.organization ?? null,
    ),
    undoHours: world.settings.undoHours,
  }
  return { ...preview, fingerprint: await fingerprintOf(stores, world, order, setup, preview) }
}

/**
 * Changes with every fact that the preview shows, with what could have been chosen instead, and when
 * the entered person has become a user somewhere.
 */
async function fingerprintOf(
  stores: Stores,
  world: World,
  order: Order,
  setup: Setup,
  preview: unknown,
): Promise<string> {
  const { seen, isUserSomewhere } = await proposeToContact(stores, world, order, setup)
  const others = seen.map(({ candidate }) => candidate.organization.id).toSorted()
  const facts = [
    order.id,
    order.contactVersion,
    setup.choice,
    setup.actingPartner,
    preview,
    others,
    isUserSomewhere,
  ]
  return world.secrets.hashOf(JSON.stringify(facts)).toString('base64url')
}

/** The partner that acts for the customer, or handed the order over and wishes to. */
async function partnerOf(
  stores: Stores,
  order: Order,
  setup: Setup,
  customer: Organization | null,
) {
  const proposed = setup.intent === 'customer-own' ? order.proposedPartnerId : null
  const partner = proposed === null ? undefined : await stores.directory.find(proposed)
  if (partner === undefined) {
    return {
      partnerName: await partnerNameOf(stores, setup),
      partnerLink: await partnerLinkOf(stores, setup, customer),
    }
  }
  const isManaged =
    customer !== null && (await stores.directory.managesCustomer(partner.id, customer.id))
  const partnerLink = isManaged ? ('existing' as const) : ('proposed' as const)
  return { partnerName: partner.name, partnerLink }
}

async function partnerLinkOf(stores: Stores, setup: Setup, customer: Organization | null) {
  if (setup.intent !== 'partner-for-customer' || setup.actingPartner === null) return null
  if (customer === null) return 'accepted' as const
  const isExisting =
    setup.actingPartner.kind === 'organization' &&
    (await stores.directory.managesCustomer(setup.actingPartner.organizationId, customer.id))
  return isExisting ? ('existing' as const) : ('proposed' as const)
}

/**
 * Who gets a mail at once: administrators' addresses are masked to contacts, always. `person` is the
 * entered one, unless that person is asked only after the organization's administrators.
 */
async function toldOf(
  stores: Stores,
  order: Order,
  person: EmailAddress | null,
  organization: Organization | null,
): Promise<string[]> {
  const own = order.contact.email
  const named = person === null || person === own ? [own] : [own, person]
  if (organization === null) return named
  const administrators = await stores.directory.administratorsOf(organization.id)
  const others = administrators
    .map(({ email }) => email)
    .filter((email) => !named.includes(email))
    .slice(0, APPROVERS_PER_WAVE)
  return [...named, ...others.map(maskEmail)]
}
