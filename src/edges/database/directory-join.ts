import { type Kysely, type RawBuilder, sql } from 'kysely'
import { COPIED_NAMES } from './copied-names.ts'
import type { DirectoryTables } from './directory-tables.ts'
import { dropNameKeys, makeKeysAgain } from './name-keys.ts'
import { countUsersAgain } from './user-counts.ts'

/** Where other nouns name an organization: they follow it when two become one. */
const REFERENCES = [
  ['mappings', 'organization_id'],
  ['claims', 'organization_id'],
  ['claims', 'partner_organization_id'],
  ['setups', 'partner_organization_id'],
  ['setups', 'chosen_organization_id'],
  ['run_steps', 'partner_organization_id'],
] as const

/**
 * The vendor's directory may send an organization that Berth had made before `provisioned` says so.
 * Then the two become one: the one that Berth made stays, for orders point to it, with everything
 * that the directory said of the other.
 */
export async function joinOrganizations(
  db: Kysely<DirectoryTables>,
  id: string,
  externalId: string,
): Promise<void> {
  const held = await db
    .selectFrom('organizations')
    .select(['id', 'external_id'])
    .where((where) => where.or([where('external_id', '=', externalId), where('id', '=', id)]))
    .where('removed_at', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()
  const sent = held.find((row) => row.external_id === externalId && row.id !== id)
  if (sent === undefined) return
  for (const statement of statementsThatMove(sent.id, id)) await statement.execute(db)
  await countUsersAgain(db, id)
  await makeKeysAgain(db, [id])
  await dropNameKeys(db, sent.id)
}

function statementsThatMove(from: string, to: string): readonly RawBuilder<unknown>[] {
  return [
    sql`update organizations set removed_at = now(), keys_version = 0, plain_name = null where id = ${from}`,
    sql`update organizations made set name = sent.name, name_folded = sent.name_folded,
        name_five = sent.name_five, kind = sent.kind, origin = sent.origin, country = sent.country,
        other_names = sent.other_names, created_at = sent.created_at,
        last_active_at = greatest(sent.last_active_at, made.last_active_at),
        active_subscriptions = greatest(sent.active_subscriptions, made.active_subscriptions)
      from organizations sent where made.id = ${to} and sent.id = ${from}`,
    sql`update organization_domains d set kind = o.kind, name_five = o.name_five,
        names = ${COPIED_NAMES}, country = o.country
      from organizations o where o.id = ${to} and d.organization_id = o.id`,
    sql`insert into organization_domains (organization_id, host, registrable_domain, kind, name_five,
        names, country, stated_users, listed_as)
      select ${to}, host, registrable_domain, kind, name_five, names, country, stated_users, listed_as
      from organization_domains
      where organization_id = ${from} and (stated_users > 0 or listed_as is not null)
      on conflict (organization_id, host) do update
        set stated_users = excluded.stated_users, listed_as = excluded.listed_as`,
    sql`delete from organization_domains where organization_id = ${from}`,
    sql`insert into users (organization_id, email, external_id, role, last_active_at)
      select ${to}, email, external_id, role, last_active_at from users where organization_id = ${from}
      on conflict (organization_id, email) do update
        set external_id = excluded.external_id, last_active_at = excluded.last_active_at`,
    sql`delete from users where organization_id = ${from}`,
    ...linksThatMove(from, to),
    // One statement: a step that adds an administrator names its approval by organization too.
    sql`with moved as (update approvals set organization_id = ${to} where organization_id = ${from})
      update run_steps set organization_id = ${to} where organization_id = ${from}`,
    ...REFERENCES.map(
      ([table, column]) =>
        sql`update ${sql.table(table)} set ${sql.ref(column)} = ${to} where ${sql.ref(column)} = ${from}`,
    ),
  ]
}

function linksThatMove(from: string, to: string): readonly RawBuilder<unknown>[] {
  return [
    sql`insert into managed_customers (partner_id, customer_id, state, order_id, ends_at)
      select ${to}, customer_id, state, order_id, ends_at from managed_customers where partner_id = ${from} and customer_id <> ${to}
      on conflict do nothing`,
    sql`insert into managed_customers (partner_id, customer_id, state, order_id, ends_at)
      select partner_id, ${to}, state, order_id, ends_at from managed_customers where customer_id = ${from} and partner_id <> ${to}
      on conflict do nothing`,
    sql`delete from managed_customers where ${from} in (partner_id, customer_id)`,
    sql`update organizations o set managed_customer_count = (select count(*) from managed_customers m
        where m.partner_id = o.id and m.state <> 'proposed')
      where o.kind = 'partner' and (o.id = ${to}
        or o.id in (select partner_id from managed_customers where customer_id = ${to}))`,
  ]
}
