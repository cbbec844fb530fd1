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
): Promise<{ readonly isNew: boolean }> {
  return world.transact(async ({ directoryAdmin }) => {
    const held = await directoryAdmin.hold([link.partnerExternalId, link.customerExternalId])
    requireKind(held, link.partnerExternalId, 'partner')
    requireKind(held, link.customerExternalId, 'customer')
    const { newCount } = await directoryAdmin.putLinks([link], held)
    return { isNew: newCount > 0 }
  })
}

function requireKind(
  held: ReadonlyMap<string, HeldOrganization>,
  externalId: string,
  kind: OrganizationKind,
): void {
  const organization = held.get(externalId)
  if (organization === undefined) throw organizationNotFound(externalId)
  if (organization.kind === kind) return
  throw new DomainError(
    'invalid-value',
    `${JSON.stringify(externalId)} is a ${organization.kind} organization, and must be a ${kind} organization here.`,
  )
}
