import { type Kysely, sql } from 'kysely'
import type { LinkRow } from '../../domain/organizations/directory-rows.ts'
import type { HeldOrganization } from '../../use-cases/ports/directory-admin.ts'
import { countCustomersAgain } from './directory-made.ts'
import type { DirectoryTables } from './directory-tables.ts'

/** Links from the directory. Those that orders proposed become the directory's. */
export async function putLinks(
  db: Kysely<DirectoryTables>,
  rows: readonly LinkRow[],
  held: ReadonlyMap<string, HeldOrganization>,
): Promise<{ readonly newCount: number }> {
  if (rows.length === 0) return { newCount: 0 }
  const given = rows.map((row) => ({
    partner_id: held.get(row.partnerExternalId)?.id,
    customer_id: held.get(row.customerExternalId)?.id,
    ends_at: row.endsAt ?? null,
    sets_end: row.endsAt !== undefined,
  }))
  const written = await sql<{ partner_id: string; is_new: boolean }>`
    with given as (
      select * from json_to_recordset(${JSON.stringify(given)}::json)
        as r(partner_id uuid, customer_id uuid, ends_at timestamptz, sets_end boolean)
    ), ending as (
      update managed_customers m set ends_at = g.ends_at from given g
      where g.sets_end and m.partner_id = g.partner_id and m.customer_id = g.customer_id
        and m.state = 'directory'
    )
    insert into managed_customers (partner_id, customer_id, state, ends_at)
    select partner_id, customer_id, 'directory', ends_at from given order by 1, 2
    on conflict (partner_id, customer_id) do update set state = 'directory',
      ends_at = case when (select sets_end from given g where g.partner_id = excluded.partner_id
        and g.customer_id = excluded.customer_id limit 1)
        then excluded.ends_at else managed_customers.ends_at end
      where managed_customers.state <> 'directory'
    returning partner_id, xmax = 0 as is_new`.execute(db)
  const partners = [...new Set(written.rows.map((row) => row.partner_id))].sort()
  for (const partner of partners) await countCustomersAgain(db, partner)
  return { newCount: written.rows.filter((row) => row.is_new).length }
}
