import { type Kysely, sql } from 'kysely'
import { registrableDomain } from '../../domain/mail-host.ts'
import { firstFive, foldName } from '../../domain/matching/first-five.ts'
import type { OrganizationRow } from '../../domain/organizations/directory-rows.ts'
import type { OrganizationId } from '../../domain/organizations/organization.ts'
import type { HeldOrganization } from '../../use-cases/ports/directory-admin.ts'
import { countCustomersAgain } from './directory-made.ts'
import type { DirectoryTables } from './directory-tables.ts'
import { sumUserCounts } from './user-counts.ts'

type Db = Kysely<DirectoryTables>
type Put = HeldOrganization & { readonly isNew: boolean }
type PutRow = {
  id: OrganizationId
  external_id: string
  kind: HeldOrganization['kind']
  made: boolean
  is_new: boolean
}

/** Creates or replaces organizations with their domains. One statement for all rows of a table. */
export async function putOrganizations(
  db: Db,
  rows: readonly OrganizationRow[],
  newId: () => string,
): Promise<ReadonlyMap<string, Put>> {
  if (rows.length === 0) return new Map()
  const written = await write(db, rows, newId)
  const put = new Map(written.map((row) => [row.external_id, toPut(row)]))
  const replaced = written.filter((row) => !row.is_new).map((row) => row.id)
  await forgetDomains(db, replaced)
  await writeDomains(db, rows, put)
  await dropMisfittingLinks(db, replaced)
  await sumUserCounts(db, replaced)
  return put
}

async function write(db: Db, rows: readonly OrganizationRow[], newId: () => string) {
  const given = rows.map((row) => ({
    id: newId(),
    external_id: row.externalId,
    name: row.name,
    name_folded: foldName(row.name),
    name_five: firstFive(row.name),
    kind: row.kind,
    origin: row.origin,
    other_names: row.otherNames,
    country: row.country,
    created_at: row.createdAt,
    last_active_at: row.lastActiveAt,
    user_count: row.userDomains.reduce((sum, domain) => sum + domain.userCount, 0),
    active_subscriptions: row.activeSubscriptions,
  }))
  const { rows: written } = await sql<PutRow>`
    insert into organizations (id, external_id, name, name_folded, name_five, kind, origin,
      other_names, country, created_at, last_active_at, user_count, active_subscriptions)
    select * from json_to_recordset(${JSON.stringify(given)}::json) as r(id uuid, external_id text,
      name text, name_folded text, name_five text, kind text, origin text, other_names text[],
      country text, created_at timestamptz, last_active_at timestamptz, user_count integer,
      active_subscriptions integer)
    order by external_id collate "C"
    on conflict (external_id) where removed_at is null do update set
      name = excluded.name, name_folded = excluded.name_folded, name_five = excluded.name_five,
      kind = excluded.kind, origin = excluded.origin, other_names = excluded.other_names,
      country = excluded.country, created_at = excluded.created_at,
      last_active_at = excluded.last_active_at,
      active_subscriptions = excluded.active_subscriptions,
      managed_customer_count = case excluded.kind when 'partner'
        then organizations.managed_customer_count else 0 end
    returning id, external_id, kind, made_for_order_id is not null as made, xmax = 0 as is_new`.execute(
    db,
  )
  return written
}

function toPut(row: PutRow): Put {
  return {
    id: row.id,
    externalId: row.external_id,
    kind: row.kind,
    wasMade: row.made,
    isNew: row.is_new,
  }
}

/** What the directory said before; hosts that have users stay, under the organization's new key. */
async function forgetDomains(db: Db, replaced: readonly string[]): Promise<void> {
  if (replaced.length === 0) return
  await sql`
    delete from organization_domains where organization_id = any(${[...replaced]}::uuid[])
      and counted_users = 0 and not is_expected`.execute(db)
  await sql`
    update organization_domains d
    set stated_users = 0, listed_as = null, kind = o.kind, name_five = o.name_five
    from organizations o where d.organization_id = any(${[...replaced]}::uuid[])
      and o.id = d.organization_id and (d.stated_users > 0 or d.listed_as is not null
        or (d.kind, d.name_five) is distinct from (o.kind, o.name_five))`.execute(db)
}

async function writeDomains(
  db: Db,
  rows: readonly OrganizationRow[],
  put: ReadonlyMap<string, Put>,
): Promise<void> {
  const given = rows.flatMap((row) => {
    const { id, kind } = put.get(row.externalId) ?? {}
    const nameFive = firstFive(row.name)
    return domainsOf(row).map((domain) => ({
      ...domain,
      organization_id: id,
      registrable_domain: registrableDomain(domain.host),
      kind,
      name_five: nameFive,
    }))
  })
  if (given.length === 0) return
  await sql`
    insert into organization_domains (organization_id, host, registrable_domain, kind, name_five, stated_users, listed_as)
    select * from json_to_recordset(${JSON.stringify(given)}::json) as r(organization_id uuid,
      host text, registrable_domain text, kind text, name_five text, stated_users integer, listed_as text)
    on conflict (organization_id, host) do update
      set stated_users = excluded.stated_users, listed_as = excluded.listed_as`.execute(db)
}

/** Listed domains and those with a stated number of users, each host once. */
function domainsOf(row: OrganizationRow) {
  const byHost = new Map<string, { host: string; stated_users: number; listed_as: string | null }>()
  for (const { name, userCount } of row.userDomains) {
    if (userCount > 0) byHost.set(name, { host: name, stated_users: userCount, listed_as: null })
  }
  for (const { name, status } of row.domains) {
    const stated = byHost.get(name)?.stated_users ?? 0
    byHost.set(name, { host: name, stated_users: stated, listed_as: status })
  }
  return [...byHost.values()]
}

/** An organization that changed its kind can no longer manage, or be managed. */
async function dropMisfittingLinks(db: Db, replaced: readonly string[]): Promise<void> {
  if (replaced.length === 0) return
  const { rows } = await sql<{ partner_id: string; kind: string }>`
    delete from managed_customers m using organizations p, organizations c
    where p.id = m.partner_id and c.id = m.customer_id
      and (m.partner_id = any(${[...replaced]}::uuid[]) or m.customer_id = any(${[...replaced]}::uuid[]))
      and (p.kind <> 'partner' or c.kind <> 'customer')
    returning m.partner_id, p.kind`.execute(db)
  const partners = rows.filter(({ kind }) => kind === 'partner').map((row) => row.partner_id)
  for (const partner of [...new Set(partners)].sort()) await countCustomersAgain(db, partner)
}
