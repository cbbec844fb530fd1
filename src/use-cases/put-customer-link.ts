import { DomainError } from '../domain/error.ts'
import type { LinkRow } from '../domain/organizations/directory-rows.ts'
import type { OrganizationKind } from '../domain/organizations/organization.ts'
import type { HeldOrganization } from './ports/directory-admin.ts'
import type { World } from './ports.ts'
import { organizationNotFound } from './read-organization.ts'

/** The directory says that a partner organization manages a customer organization. */
export async function putCustomerLink(
  world: World,
  link: LinkRow,
): Promise<{ readonly isNew: boolean; readonly endsAt: Date | null }> {
  if (link.endsAt != null && link.endsAt <= world.now()) {
    throw new DomainError('invalid-value', 'The end date must lie ahead.', { field: 'endsAt' })
  }
  return world.transact(async ({ directory, directoryAdmin }) => {
    const held = await directoryAdmin.hold([link.partnerExternalId, link.customerExternalId])
    const partner = ofKind(held, link.partnerExternalId, 'partner')
    const customer = ofKind(held, link.customerExternalId, 'customer')
    const { newCount } = await directoryAdmin.putLinks([link], held)
    const put = await directory.linkBetween(partner.id, customer.id)
    return { isNew: newCount > 0, endsAt: put?.endsAt ?? null }
  })
}

function ofKind(
  held: ReadonlyMap<string, HeldOrganization>,
  externalId: string,
  kind: OrganizationKind,
): HeldOrganization {
  const organization = held.get(externalId)
  if (organization === undefined) throw organizationNotFound(externalId)
  if (organization.kind === kind) return organization
  throw new DomainError(
    'invalid-value',
    `${JSON.stringify(externalId)} is a ${organization.kind} organization, and must be a ${kind} organization here.`,
  )
}
