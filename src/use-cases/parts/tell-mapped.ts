import { APPROVERS_PER_WAVE } from '../../domain/claims/claim.ts'
import type { Mail } from '../../domain/mails/mail.ts'
import type { Mapping, Order } from '../../domain/orders/order.ts'
import type { Organization } from '../../domain/organizations/organization.ts'
import type { Setup } from '../../domain/setups/setup.ts'
import type { Stores, World } from '../ports.ts'
import type { AdministratorStanding } from './preview.ts'
import { mailContact, orderFactsOf, personFactsOf, queueMail } from './send.ts'

export type MappedFacts = {
  readonly mapping: Mapping
  readonly organization: Organization
  readonly standing: AdministratorStanding | null
}

/** Tells the contact, and an existing organization's administrators, what was decided. */
export async function tellMapped(
  stores: Stores,
  world: World,
  order: Order,
  setup: Setup,
  { mapping, organization, standing }: MappedFacts,
): Promise<void> {
  const person = setup.administratorEmail ?? order.contact.email
  const mail = {
    kind: 'mapped' as const,
    order: orderFactsOf(order),
    organizationName: organization.name,
    isNewOrganization: mapping.isNew,
    person,
    undoUntil: mapping.undoUntil.toISOString(),
    orderedBy: await personFactsOf(stores, order, setup),
    standing,
  } satisfies Omit<Extract<Mail, { kind: 'mapped' }>, 'receiver'>
  await mailContact(stores, world, order, { ...mail, receiver: 'contact' }, true)
  if (mapping.isNew) return
  const asked = await askedOf(stores, order)
  const administrators = await stores.directory.administratorsOf(organization.id)
  const told = administrators
    .filter(({ email }) => email !== order.contact.email && !asked.has(email))
    .slice(0, APPROVERS_PER_WAVE)
  for (const { email } of told) {
    const { language } = order.contact
    const letter = {
      to: email,
      language,
      order,
      mail: { ...mail, receiver: 'administrator' as const },
    }
    await queueMail(stores, world, letter)
  }
}

/** Who has an open question about this order: that mail says it all already. */
async function askedOf(stores: Stores, order: Order): Promise<Set<string>> {
  const asked = new Set<string>()
  for (const claim of await stores.claims.ofOrder(order.id)) {
    if (claim.state !== 'open') continue
    for (const { email } of await stores.claims.approversOf(claim.id)) asked.add(email)
  }
  return asked
}
