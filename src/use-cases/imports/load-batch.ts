import type { DirectoryBatch, Numbered } from '../../domain/organizations/directory-batch.ts'
import type { LinkRow, UserRow } from '../../domain/organizations/directory-rows.ts'
import type { OrganizationKind } from '../../domain/organizations/organization.ts'
import type { HeldOrganization } from '../ports/directory-admin.ts'
import type { RefusedRow } from '../ports/imports.ts'
import type { Stores, World } from '../ports.ts'

type Held = ReadonlyMap<string, HeldOrganization>
/** What kind each organization is that is there, or comes, by external id. */
type Kinds = ReadonlyMap<string, OrganizationKind>

/** Writes a batch in the caller's transaction. Returns the rows that do not fit the directory. */
export async function loadBatch(
  stores: Pick<Stores, 'directoryAdmin' | 'jobs'>,
  world: Pick<World, 'newId'>,
  batch: DirectoryBatch,
): Promise<readonly RefusedRow[]> {
  const { directoryAdmin } = stores
  const known = await directoryAdmin.hold(namedIn(batch))
  const organizations = batch.organizations.map(({ row }) => row)
  const kinds: Kinds = new Map(
    [...known.values(), ...organizations].map(({ externalId, kind }) => [externalId, kind]),
  )
  const users = parted(batch.users, (row) => misfitOfUser(row, kinds))
  const links = parted(batch.links, (row) => misfitOfLink(row, kinds))
  const rows = { organizations, users: users.fitting }
  const held = await directoryAdmin.putTogether(rows, known, world.newId)
  await directoryAdmin.putLinks(links.fitting, held)
  await answerClaims(stores, users.fitting, held)
  return [...users.refused, ...links.refused].sort((one, other) => one.line - other.line)
}

function namedIn(batch: DirectoryBatch): readonly string[] {
  return [
    ...batch.organizations.map(({ row }) => row.externalId),
    ...batch.users.map(({ row }) => row.organizationExternalId),
    ...batch.links.flatMap(({ row }) => [row.partnerExternalId, row.customerExternalId]),
  ]
}

function parted<T>(rows: readonly Numbered<T>[], misfitOf: (row: T) => string | undefined) {
  const fitting: T[] = []
  const refused: RefusedRow[] = []
  for (const { line, row } of rows) {
    const reason = misfitOf(row)
    if (reason === undefined) fitting.push(row)
    else refused.push({ line, reason })
  }
  return { fitting, refused }
}

function misfitOfUser({ organizationExternalId }: UserRow, kinds: Kinds): string | undefined {
  if (kinds.has(organizationExternalId)) return undefined
  return `organizationExternalId names no organization: ${organizationExternalId}`
}

function misfitOfLink(row: LinkRow, kinds: Kinds): string | undefined {
  if (kinds.get(row.partnerExternalId) !== 'partner') {
    return `partnerExternalId names no partner organization: ${row.partnerExternalId}`
  }
  if (kinds.get(row.customerExternalId) === 'customer') return undefined
  return `customerExternalId names no customer organization: ${row.customerExternalId}`
}

/** A directory that names an administrator may answer a claim that waits for that. */
async function answerClaims(
  { directoryAdmin, jobs }: Pick<Stores, 'directoryAdmin' | 'jobs'>,
  users: readonly UserRow[],
  held: Held,
): Promise<void> {
  const administrators = users.flatMap(({ role, email, organizationExternalId }) => {
    const organization = held.get(organizationExternalId)
    return role === 'administrator' && organization !== undefined
      ? [{ organizationId: organization.id, email }]
      : []
  })
  for (const { organizationId, email } of await directoryAdmin.withOpenClaims(administrators)) {
    await jobs.enqueue({ kind: 'answer-claims-from-directory', organizationId, email })
  }
}
