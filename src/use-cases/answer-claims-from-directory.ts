import type { ClaimId } from '../domain/claims/claim.ts'
import type { EmailAddress } from '../domain/orders/order.ts'
import type { OrganizationId } from '../domain/organizations/organization.ts'
import { settleClaim } from './parts/settle-claim.ts'
import type { Stores, World } from './ports.ts'

/**
 * The directory says that an address administers an organization: open claims about just that are
 * answered by it (`approved`), and their orders resume. May be repeated.
 */
export async function answerClaimsFromDirectory(
  world: World,
  { organizationId, email }: { readonly organizationId: string; readonly email: string },
): Promise<void> {
  const claims = await world.transact((stores) =>
    stores.claims.openAbout(organizationId as OrganizationId, email as EmailAddress),
  )
  for (const { id } of claims) await world.transact((stores) => answer(stores, world, id))
}

async function answer(stores: Stores, world: World, id: ClaimId): Promise<void> {
  const found = await stores.claims.find(id)
  const order = found && (await stores.orders.lock(found.orderId))
  const claim = await stores.claims.find(id)
  if (order === undefined || claim?.state !== 'open') return
  if (claim.kind !== 'administrator' && claim.kind !== 'acceptance') return
  const { organizationId, address } = claim
  if (!(await stores.directory.holdAdministrator(organizationId, address))) return
  await settleClaim(stores, world, order, claim, {
    state: 'approved',
    reason: null,
    actor: { kind: 'directory', id: null },
    by: { kind: 'directory' },
  })
}
