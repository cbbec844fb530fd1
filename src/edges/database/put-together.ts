import { type Kysely, sql } from 'kysely'
import { hostOf } from '../../domain/email-address.ts'
import type { OrganizationRow, UserRow } from '../../domain/organizations/directory-rows.ts'
import type { HeldOrganization } from '../../use-cases/ports/directory-admin.ts'
import type { DirectoryTables } from './directory-tables.ts'
import { putOrganizations } from './put-organizations.ts'
import { putUsers } from './users.ts'

type Db = Kysely<DirectoryTables>

/**
 * Organizations and users of these or of others that are held. What is new comes with its users:
 * its rows are written once, and nothing is looked up that cannot be there.
 */
export async function putTogether(
  db: Db,
  rows: { readonly organizations: readonly OrganizationRow[]; readonly users: readonly UserRow[] },
  known: ReadonlyMap<string, HeldOrganization>,
  newId: () => string,
): Promise<ReadonlyMap<string, HeldOrganization>> {
  const put = await putOrganizations(db, rows.organizations, newId, {
    comingUsers: comingUsers(rows.users),
    known,
  })
  const held = new Map<string, HeldOrganization>([...known, ...put])
  const { coming = [], others = [] } = Object.groupBy(rows.users, (user) =>
    put.get(user.organizationExternalId)?.isNew === true ? 'coming' : 'others',
  )
  await enterUsers(db, coming, held)
  await putUsers(db, others, held)
  return held
}

function comingUsers(users: readonly UserRow[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const counts = new Map<string, Map<string, number>>()
  for (const { organizationExternalId: id, email } of users) {
    const host = hostOf(email)
    const ofOrganization = counts.get(id) ?? new Map<string, number>()
    ofOrganization.set(host, (ofOrganization.get(host) ?? 0) + 1)
    counts.set(id, ofOrganization)
  }
  return counts
}

/** Users of organizations that had none; they are counted already. */
async function enterUsers(
  db: Db,
  users: readonly UserRow[],
  held: ReadonlyMap<string, HeldOrganization>,
): Promise<void> {
  if (users.length === 0) return
  const ids = users.map((user) => held.get(user.organizationExternalId)?.id)
  await sql`
    insert into users (organization_id, email, external_id, role, last_active_at)
    select * from unnest(${ids}::uuid[], ${users.map(({ email }) => email)}::text[],
      ${users.map(({ externalId }) => externalId)}::text[], ${users.map(({ role }) => role)}::text[],
      ${users.map(({ lastActiveAt }) => lastActiveAt)}::timestamptz[])`.execute(db)
}
