import { type Kysely, sql } from 'kysely'
import { registrableDomain } from '../../domain/mail-host.ts'
import type { OrganizationRow } from '../../domain/organizations/directory-rows.ts'
import type { HeldOrganization } from '../../use-cases/ports/directory-admin.ts'
import { COPIED_NAMES } from './copied-names.ts'
import type { DirectoryTables } from './directory-tables.ts'

type Db = Kysely<DirectoryTables>
type Put = HeldOrganization & { readonly isNew: boolean }

/** How many users at each host come with organizations, by external id. */
export type ComingUsers = ReadonlyMap<string, ReadonlyMap<string, number>>

/** What the directory said before; hosts that have users stay, under the organization's new key. */
export async function forgetDomains(db: Db, replaced: readonly string[]): Promise<void> {
  if (replaced.length === 0) return
  await sql`
    delete from organization_domains where organization_id = any(${[...replaced]}::uuid[])
      and counted_users = 0 and not is_expected`.execute(db)
  await sql`
    update organization_domains d
    set stated_users = 0, listed_as = null, kind = o.kind, name_five = o.name_five,
      names = ${COPIED_NAMES}, country = o.country
    from organizations o where d.organization_id = any(${[...replaced]}::uuid[])
      and o.id = d.organization_id and (d.stated_users > 0 or d.listed_as is not null
        or (d.kind, d.name_five, d.names, d.country)
          is distinct from (o.kind, o.name_five, ${COPIED_NAMES}, o.country))`.execute(db)
}

/** Domains as the rows state them; of new organizations also those that only their users have. */
export async function writeDomains(
  db: Db,
  rows: readonly OrganizationRow[],
  put: ReadonlyMap<string, Put>,
  comingUsers: ComingUsers,
): Promise<void> {
  const given = rows.flatMap((row) => {
    const found = put.get(row.externalId)
    const counted = found?.isNew === true ? comingUsers.get(row.externalId) : undefined
    return domainsOf(row, counted).map((domain) => ({
      ...domain,
      organization_id: found?.id,
      registrable_domain: registrableDomain(domain.host),
    }))
  })
  if (given.length === 0) return
  await sql`
    insert into organization_domains (organization_id, host, registrable_domain, kind, name_five,
      names, country, counted_users, stated_users, listed_as)
    select o.id, r.host, r.registrable_domain, o.kind, o.name_five, ${COPIED_NAMES}, o.country,
      r.counted_users, r.stated_users, r.listed_as
    from json_to_recordset(${JSON.stringify(given)}::json) as r(organization_id uuid, host text,
      registrable_domain text, counted_users integer, stated_users integer, listed_as text)
    join organizations o on o.id = r.organization_id
    on conflict (organization_id, host) do update
      set stated_users = excluded.stated_users, listed_as = excluded.listed_as`.execute(db)
}

/** What a new organization's user count begins with. */
export function userCountOf(row: OrganizationRow, comingUsers: ComingUsers): number {
  const domains = domainsOf(row, comingUsers.get(row.externalId))
  return domains.reduce(
    (sum, { counted_users, stated_users }) => sum + Math.max(counted_users, stated_users),
    0,
  )
}

type WrittenDomain = {
  readonly host: string
  counted_users: number
  stated_users: number
  listed_as: string | null
}

/** Listed domains, those with a stated number of users, and those of users that come; each host once. */
function domainsOf(
  row: OrganizationRow,
  counted: ReadonlyMap<string, number> = new Map(),
): readonly WrittenDomain[] {
  const byHost = new Map<string, WrittenDomain>()
  const at = (host: string) => {
    const known = byHost.get(host)
    if (known !== undefined) return known
    const made = { host, counted_users: 0, stated_users: 0, listed_as: null }
    byHost.set(host, made)
    return made
  }
  for (const { name, userCount } of row.userDomains) {
    if (userCount > 0) at(name).stated_users = userCount
  }
  for (const { name, status } of row.domains) at(name).listed_as = status
  for (const [host, count] of counted) at(host).counted_users = count
  return [...byHost.values()]
}
