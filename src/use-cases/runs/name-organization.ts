import type { OrganizationId } from '../../domain/organizations/organization.ts'
import type { StepOutcome } from '../../domain/provisioning/run.ts'
import type { Stores } from '../ports.ts'

type Done = Extract<StepOutcome, { kind: 'done' }>
type Made = {
  readonly organizationId: OrganizationId
  /** When it was decided to make it: what is older cannot be it. */
  readonly since: Date
}

const DAY = 86_400_000

/**
 * Gives a new organization the id that the target gave it. Refused where it would make the new
 * organization one with another that was there before: its administrators have let nobody in.
 */
export async function nameOrganization(
  stores: Stores,
  made: Made,
  outcome: Done,
): Promise<StepOutcome> {
  const { externalId } = outcome
  if (externalId === null) return outcome
  const misfit = await misfitOf(stores, made, externalId)
  if (misfit !== undefined) return { kind: 'never', reason: misfit }
  const staying = await stores.directory.nameExternally(made.organizationId, externalId)
  if (staying !== made.organizationId) {
    throw new Error('The organization of a run must keep its id when it is named.')
  }
  return outcome
}

/** Why this external id cannot be that of the new organization; undefined: it can. */
export async function misfitOf(
  stores: Stores,
  { organizationId, since }: Made,
  externalId: string,
): Promise<string | undefined> {
  const made = await stores.directory.find(organizationId)
  if (made === undefined) throw new Error('A step names an organization that is gone.')
  if (made.externalId !== null) {
    const isSame = made.externalId === externalId
    return isSame ? undefined : `The organization is ${made.externalId} already.`
  }
  const known = await stores.directory.findByExternalId(externalId)
  if (known === undefined) return undefined
  if (known.kind !== made.kind) return `${externalId} is a ${known.kind} organization.`
  const isTaken = (await stores.orders.list({ organizationId: known.id, limit: 1 })).length > 0
  // The directory may have heard of the new organization before we did, but not long before.
  const isOlder =
    known.createdAt === null
      ? known.userCount > 0
      : known.createdAt.getTime() < since.getTime() - DAY
  return isTaken || isOlder ? `${externalId} is an organization that was there before.` : undefined
}
