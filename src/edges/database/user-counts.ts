import { type Kysely, sql } from 'kysely'
import { hostOf } from '../../domain/email-address.ts'
import { registrableDomain } from '../../domain/mail-host.ts'
import type { EmailAddress } from '../../domain/orders/order.ts'
import { COPIED_NAMES } from './copied-names.ts'
import type { DirectoryTables } from './directory-tables.ts'

type Db = Kysely<DirectoryTables>
/** By how many users an organization's host has grown, or shrunk. */
export type UserCountChange = {
  readonly organizationId: string
  readonly host: string
  readonly by: number
}

/** Sums single changes; `add` for each user that came (+1) or went (−1). */
export class UserCountChanges {
  readonly #byKey = new Map<string, UserCountChange>()

  add(organizationId: string, email: string, by: 1 | -1): void {
    const host = hostOf(email as EmailAddress)
    const key = `${organizationId} ${host}`
    const sum = (this.#byKey.get(key)?.by ?? 0) + by
    this.#byKey.set(key, { organizationId, host, by: sum })
  }

  get all(): readonly UserCountChange[] {
    return [...this.#byKey.values()].filter(({ by }) => by !== 0)
  }
}

/** Writes changes of user counts. The caller holds the organizations. */
export async function changeUserCounts(db: Db, changes: readonly UserCountChange[]): Promise<void> {
  if (changes.length === 0) return
  await grow(
    db,
    changes.filter(({ by }) => by > 0),
  )
  await shrink(
    db,
    changes.filter(({ by }) => by < 0),
  )
  const organizations = [...new Set(changes.map(({ organizationId }) => organizationId))]
  await forgetExpectedHosts(db, organizations)
  await sumUserCounts(db, organizations)
}

async function grow(db: Db, changes: readonly UserCountChange[]): Promise<void> {
  if (changes.length === 0) return
  const rows = changes.map((change) => ({
    id: change.organizationId,
    host: change.host,
    registrable: registrableDomain(change.host),
    by: change.by,
  }))
  await sql`
    insert into organization_domains (organization_id, host, registrable_domain, kind, name_five,
      names, country, counted_users)
    select o.id, r.host, r.registrable, o.kind, o.name_five, ${COPIED_NAMES}, o.country, r.by
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(id uuid, host text, registrable text, by integer)
    join organizations o on o.id = r.id
    on conflict (organization_id, host) do update
      set counted_users = organization_domains.counted_users + excluded.counted_users`.execute(db)
}

async function shrink(db: Db, changes: readonly UserCountChange[]): Promise<void> {
  if (changes.length === 0) return
  const given = sql`json_to_recordset(${JSON.stringify(
    changes.map(({ organizationId, host, by }) => ({ id: organizationId, host, by })),
  )}::json) as r(id uuid, host text, by integer)`
  await sql`
    delete from organization_domains d using ${given}
    where d.organization_id = r.id and d.host = r.host and d.counted_users + r.by = 0
      and d.stated_users = 0 and d.listed_as is null and not d.is_expected`.execute(db)
  await sql`
    update organization_domains d set counted_users = d.counted_users + r.by from ${given}
    where d.organization_id = r.id and d.host = r.host`.execute(db)
}

/** Once an organization that was made has users, the host that was only expected does not count. */
async function forgetExpectedHosts(db: Db, organizations: readonly string[]): Promise<void> {
  await sql`
    with known as (
      select organization_id from organization_domains
      where organization_id = any(${organizations}::uuid[]) and is_expected
        and organization_id in (select id from organizations where id = any(${organizations}::uuid[])
          and made_for_order_id is not null)
    ), gone as (
      delete from organization_domains d using known
      where d.organization_id = known.organization_id and d.is_expected
        and d.counted_users = 0 and d.stated_users = 0 and d.listed_as is null
    )
    update organization_domains d set is_expected = false from known
    where d.organization_id = known.organization_id and d.is_expected
      and (d.counted_users > 0 or d.stated_users > 0 or d.listed_as is not null)`.execute(db)
}

/** An organization's user count is the sum over its hosts. */
export async function sumUserCounts(db: Db, organizations: readonly string[]): Promise<void> {
  if (organizations.length === 0) return
  await sql`
    update organizations o set user_count = s.users
    from (select given.id, coalesce(sum(d.user_count), 0) as users
      from unnest(${[...organizations]}::uuid[]) as given(id)
      left join organization_domains d on d.organization_id = given.id group by given.id) s
    where o.id = s.id and o.user_count <> s.users`.execute(db)
}

/** Counts one organization's users anew, host by host. The caller holds the organization. */
export async function countUsersAgain(db: Db, id: string): Promise<void> {
  const counted = await sql<{ host: string; users: number; known: number }>`
    select coalesce(u.host, d.host) as host, coalesce(u.users, 0)::integer as users,
      coalesce(d.counted_users, 0) as known
    from (select substring(email from '@(.*)$') as host, count(*) as users
      from users where organization_id = ${id} group by 1) u
    full join (select host, counted_users from organization_domains where organization_id = ${id}) d
      on d.host = u.host`.execute(db)
  const changes = counted.rows.map(({ host, users, known }) => ({
    organizationId: id,
    host,
    by: users - known,
  }))
  await changeUserCounts(
    db,
    changes.filter(({ by }) => by !== 0),
  )
  await sumUserCounts(db, [id])
}
