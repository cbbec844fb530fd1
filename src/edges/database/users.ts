import { type Kysely, sql } from 'kysely'
import type { UserRow } from '../../domain/organizations/directory-rows.ts'
import type { HeldOrganization } from '../../use-cases/ports/directory-admin.ts'
import type { DirectoryTables } from './directory-tables.ts'
import { changeUserCounts, UserCountChanges } from './user-counts.ts'

type Db = Kysely<DirectoryTables>

/**
 * Creates or replaces users, and keeps the counts of their hosts. A user is an external id at an
 * address: an id that moves to another address leaves the old one, and an address that comes with
 * another id takes that one.
 */
export async function putUsers(
  db: Db,
  rows: readonly UserRow[],
  held: ReadonlyMap<string, HeldOrganization>,
): Promise<{ readonly newCount: number }> {
  if (rows.length === 0) return { newCount: 0 }
  const given = JSON.stringify(
    rows.map((row) => ({
      organization_id: idOf(row, held),
      email: row.email,
      external_id: row.externalId,
      role: row.role,
      last_active_at: row.lastActiveAt,
    })),
  )
  const changes = new UserCountChanges()
  const left = await sql<{ organization_id: string; email: string }>`
    delete from users u using json_to_recordset(${given}::json) as r(organization_id uuid, external_id text, email text)
    where u.organization_id = r.organization_id and u.external_id = r.external_id
      and u.email <> r.email collate "C"
    returning u.organization_id, u.email`.execute(db)
  for (const user of left.rows) changes.add(user.organization_id, user.email, -1)
  const written = await sql<{ organization_id: string; email: string; is_new: boolean }>`
    insert into users (organization_id, email, external_id, role, last_active_at)
    select * from json_to_recordset(${given}::json) as r(organization_id uuid, email text,
      external_id text, role text, last_active_at timestamptz)
    on conflict (organization_id, email) do update set
      external_id = excluded.external_id, role = excluded.role, last_active_at = excluded.last_active_at
    returning organization_id, email, xmax = 0 as is_new`.execute(db)
  const added = written.rows.filter((row) => row.is_new)
  for (const user of added) changes.add(user.organization_id, user.email, 1)
  await changeUserCounts(db, changes.all)
  return { newCount: added.length - left.rows.length }
}

function idOf(row: UserRow, held: ReadonlyMap<string, HeldOrganization>): string {
  const organization = held.get(row.organizationExternalId)
  if (organization === undefined) throw new Error('A user of an organization that nobody holds.')
  return organization.id
}
