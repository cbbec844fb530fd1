import { type Kysely, sql } from 'kysely'
import { registrableDomain } from '../../domain/mail-host.ts'
import { foldName } from '../../domain/matching/first-five.ts'
import type { EmailAddress } from '../../domain/orders/order.ts'
import type { OrganizationId } from '../../domain/organizations/organization.ts'
import type {
  DirectoryAdminStore,
  DirectoryDomain,
  HeldOrganization,
  OrganizationFilter,
} from '../../use-cases/ports/directory-admin.ts'
import { askIn } from './ask.ts'
import { countCustomersAgain } from './directory-made.ts'
import type { DirectoryTables } from './directory-tables.ts'
import { putLinks } from './managed-customers.ts'
import { dropNameKeys } from './name-keys.ts'
import { organizationsOf } from './organization-rows.ts'
import { putOrganizations } from './put-organizations.ts'
import { putTogether } from './put-together.ts'
import { changeUserCounts, UserCountChanges } from './user-counts.ts'
import { putUsers } from './users.ts'

type Db = Kysely<DirectoryTables>

/** How the vendor's system keeps the directory in step. */
export function directoryAdminIn(db: Db): DirectoryAdminStore {
  return {
    hold: (externalIds) => hold(db, externalIds),
    putOrganizations: (rows, newId) => putOrganizations(db, rows, newId),
    putUsers: (rows, held) => putUsers(db, rows, held),
    putTogether: (rows, known, newId) => putTogether(db, rows, known, newId),
    putLinks: (rows, held) => putLinks(db, rows, held),
    findUser: (id, externalId) => findUser(db, id, externalId),
    removeUser: (id, externalId) => removeUser(db, id, externalId),
    async removeLink(partner, customer) {
      const removed = await db
        .deleteFrom('managed_customers')
        .where('partner_id', '=', partner)
        .where('customer_id', '=', customer)
        .returning('partner_id')
        .executeTakeFirst()
      if (removed !== undefined) await countCustomersAgain(db, partner)
      return removed !== undefined
    },
    remove: (id, at) => remove(db, id, at),
    unfinishedOrdersOf: (id, now) => unfinishedOrdersOf(db, id, now),
    async withOpenClaims(users) {
      if (users.length === 0) return []
      const rows = JSON.stringify(users.map(({ organizationId: id, email }) => ({ id, email })))
      const found = await sql<{ id: OrganizationId; email: EmailAddress }>`
        select distinct r.id, r.email
        from json_to_recordset(${rows}::json) as r(id uuid, email text)
        join claims c on c.organization_id = r.id and c.address = r.email collate "C" and c.state = 'open'`.execute(
        db,
      )
      return found.rows.map(({ id, email }) => ({ organizationId: id, email }))
    },
    domainsOf: (ids) => domainsOf(db, ids),
    list: (filter) => list(db, filter),
  }
}

async function hold(
  db: Db,
  externalIds: readonly string[],
): Promise<ReadonlyMap<string, HeldOrganization>> {
  if (externalIds.length === 0) return new Map()
  const { rows } = await sql<{
    id: OrganizationId
    external_id: string
    kind: HeldOrganization['kind']
    made: boolean
  }>`
    select id, external_id, kind, made_for_order_id is not null as made from organizations
    where external_id = any(${[...new Set(externalIds)]}::text[]) and removed_at is null
    order by external_id for no key update`.execute(db)
  return new Map(
    rows.map((row) => [
      row.external_id,
      { id: row.id, externalId: row.external_id, kind: row.kind, wasMade: row.made },
    ]),
  )
}

async function findUser(db: Db, id: string, externalId: string) {
  const row = await db
    .selectFrom('users')
    .selectAll()
    .where('organization_id', '=', id)
    .where('external_id', '=', externalId)
    .executeTakeFirst()
  return (
    row && {
      externalId: row.external_id,
      email: row.email as EmailAddress,
      role: row.role,
      lastActiveAt: row.last_active_at,
    }
  )
}

async function removeUser(db: Db, id: string, externalId: string): Promise<boolean> {
  const removed = await db
    .deleteFrom('users')
    .where('organization_id', '=', id)
    .where('external_id', '=', externalId)
    .returning('email')
    .executeTakeFirst()
  if (removed === undefined) return false
  const changes = new UserCountChanges()
  changes.add(id, removed.email, -1)
  await changeUserCounts(db, changes.all)
  return true
}

async function remove(db: Db, id: string, at: Date): Promise<void> {
  await db
    .updateTable('organizations')
    .set({ removed_at: at, keys_version: 0, plain_name: null })
    .where('id', '=', id)
    .execute()
  await dropNameKeys(db, id)
  await db.deleteFrom('users').where('organization_id', '=', id).execute()
  await db.deleteFrom('organization_domains').where('organization_id', '=', id).execute()
  const links = await db
    .deleteFrom('managed_customers')
    .where((where) => where.or([where('partner_id', '=', id), where('customer_id', '=', id)]))
    .returning('partner_id')
    .execute()
  const partners = [...new Set(links.map((link) => link.partner_id))].sort()
  for (const partner of partners) await countCustomersAgain(db, partner)
}

async function unfinishedOrdersOf(db: Db, id: string, now: Date): Promise<readonly string[]> {
  const { rows } = await sql<{ order_id: string }>`
    select m.order_id from mappings m join orders o on o.id = m.order_id
    where m.organization_id = ${id} and m.ended_at is null
      and (o.state <> 'provisioned' or m.undo_until > ${now})
    order by m.order_id limit 10`.execute(db)
  return rows.map((row) => row.order_id)
}

async function domainsOf(db: Db, ids: readonly string[]) {
  const byId = new Map<string, DirectoryDomain[]>(ids.map((id) => [id, []]))
  if (ids.length === 0) return byId
  const rows = await db
    .selectFrom('organization_domains')
    .select(['organization_id', 'host', 'listed_as', 'user_count'])
    .where('organization_id', 'in', [...ids])
    .orderBy('organization_id')
    .orderBy('host')
    .execute()
  for (const row of rows) {
    const domain = { name: row.host, status: row.listed_as, userCount: row.user_count }
    byId.get(row.organization_id)?.push(domain)
  }
  return byId
}

async function list(db: Db, filter: OrganizationFilter) {
  const { q, domain, kind, after } = filter
  const conditions = [sql`removed_at is null`]
  if (kind !== undefined) conditions.push(sql`kind = ${kind}`)
  if (q !== undefined) {
    const from = foldName(q)
    conditions.push(sql`(external_id = ${q} or starts_with(name_folded, ${from})
      and name_folded >= ${from} and name_folded <= ${from}::text || chr(1114111))`)
  }
  if (domain !== undefined) {
    // Hosts are found by the domain that they are under, which has an index; public suffixes are few.
    const registrable = registrableDomain(domain)
    const under =
      registrable === null
        ? sql`registrable_domain is null and host = ${domain}`
        : sql`registrable_domain = ${registrable} and ${domain} in (host, registrable_domain)`
    conditions.push(sql`id in (select organization_id from organization_domains where ${under})`)
  }
  if (after !== undefined) {
    // A renamed or removed one still tells where the page ended: rows are never taken away.
    conditions.push(
      sql`(name_folded, id) > (select name_folded, id from organizations where id = ${after})`,
    )
  }
  const { rows } = await sql<{ id: string }>`
    select id from organizations where ${sql.join(conditions, sql` and `)}
    order by name_folded, id limit ${filter.limit}`.execute(db)
  return organizationsOf(
    askIn(db),
    rows.map(({ id }) => id),
  )
}
