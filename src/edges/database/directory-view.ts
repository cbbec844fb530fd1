import { type Kysely, sql } from 'kysely'
import type { EmailAddress } from '../../domain/orders/order.ts'
import type { OrganizationId, User } from '../../domain/organizations/organization.ts'
import type {
  ClaimAbout,
  DirectoryViewStore,
  LinkedOrganization,
  MappedOrder,
  UserPlace,
} from '../../use-cases/ports/directory-view.ts'
import { searchDirectory } from './directory-search.ts'
import type { DirectoryTables } from './directory-tables.ts'

type Db = Kysely<DirectoryTables>

/** The directory as reviewers look at it. */
export function directoryViewIn(db: Db): DirectoryViewStore {
  return {
    search: (search) => searchDirectory(db, search),
    usersOf: (id, page) => usersOf(db, id, page),
    async customersOf(id, limit) {
      const { rows } = await sql<LinkedOrganization>`
        select o.id, o.name, m.state, m.ends_at as "endsAt"
        from (select * from managed_customers where partner_id = ${id} order by customer_id limit ${limit}) m
        join organizations o on o.id = m.customer_id and o.removed_at is null
        order by o.name_folded, o.id`.execute(db)
      return rows
    },
    async partnersOf(id, limit) {
      const { rows } = await sql<LinkedOrganization>`
        select o.id, o.name, m.state, m.ends_at as "endsAt"
        from managed_customers m join organizations o on o.id = m.partner_id and o.removed_at is null
        where m.customer_id = ${id} order by o.name_folded, o.id limit ${limit}`.execute(db)
      return rows
    },
    async ordersMappedTo(id, limit) {
      const { rows } = await sql<MappedOrder>`
        select o.id, o.external_id as "externalId", o.state, m.rule, m.is_new as "isNew",
          m.mapped_at as "mappedAt", m.ended_at as "endedAt"
        from mappings m join orders o on o.id = m.order_id
        where m.organization_id = ${id} order by m.order_id desc, m.mapped_at desc limit ${limit}`.execute(
        db,
      )
      return rows
    },
    async claimsAbout(id, limit) {
      const { rows } = await sql<ClaimAbout>`
        select c.id, c.order_id as "orderId", o.external_id as "orderExternalId", c.kind, c.state,
          c.address, c.opened_at as "openedAt", c.answered_at as "answeredAt"
        from claims c join orders o on o.id = c.order_id
        where c.organization_id = ${id} order by c.id desc limit ${limit}`.execute(db)
      return rows
    },
    async commonUserCount(first, second) {
      const { rows } = await sql<{ count: number }>`
        select count(*) as count from users a
        join users b on b.organization_id = ${second} and b.email = a.email
        where a.organization_id = ${first}`.execute(db)
      return rows[0]?.count ?? 0
    },
  }
}

type UserRow = {
  readonly external_id: string | null
  readonly email: EmailAddress
  readonly role: User['role']
  readonly last_active_at: Date | null
}

/** Each role is read in the order of its addresses, so that a large organization costs no more than a page. */
async function usersOf(
  db: Db,
  id: OrganizationId,
  { limit, after }: { readonly limit: number; readonly after?: UserPlace },
): Promise<readonly User[]> {
  const of = (role: User['role']) => {
    const isBehind = after?.role === 'member' && role === 'administrator'
    const place = after?.role === role ? sql` and email > ${after.email}` : sql``
    return sql`(select external_id, email, role, last_active_at from users
      where organization_id = ${id} and role = ${sql.lit(role)}${place}${isBehind ? sql` and false` : sql``}
      order by email limit ${limit})`
  }
  const { rows } = await sql<UserRow>`
    select * from (${of('administrator')} union all ${of('member')}) u
    order by role, email limit ${limit}`.execute(db)
  return rows.map((row) => ({
    externalId: row.external_id,
    email: row.email,
    role: row.role,
    lastActiveAt: row.last_active_at,
  }))
}
