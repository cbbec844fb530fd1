import { type Kysely, sql } from 'kysely'
import type { OrganizationId } from '../../domain/organizations/organization.ts'
import type { DirectoryStore } from '../../use-cases/ports/directory.ts'
import { askIn } from './ask.ts'
import { countCustomersAgain, holdOrganization } from './directory-made.ts'
import type { DirectoryTables } from './directory-tables.ts'
import { removedOrganization } from './organization-rows.ts'
import { countUsersAgain } from './user-counts.ts'

type Undone = Pick<
  DirectoryStore,
  'removeSubscription' | 'removeMadeAdministrator' | 'unlinkOrder' | 'madeForAlone' | 'findRemoved'
>

/** What an undone mapping takes out of the directory again. */
export function undoneIn(db: Kysely<DirectoryTables>): Undone {
  return {
    findRemoved: (id) => removedOrganization(askIn(db), id),
    async removeSubscription(id) {
      await sql`
        update organizations set active_subscriptions = greatest(0, active_subscriptions - 1)
        where id = ${id}`.execute(db)
    },
    async removeMadeAdministrator(id, email) {
      await holdOrganization(db, id)
      await db
        .deleteFrom('users')
        .where('organization_id', '=', id)
        .where('email', '=', email)
        .where('external_id', 'is', null)
        .execute()
      await countUsersAgain(db, id)
    },
    async unlinkOrder(orderId) {
      const links = await db
        .deleteFrom('managed_customers')
        .where('order_id', '=', orderId)
        .where('state', '<>', 'directory')
        .returning('partner_id')
        .execute()
      const partners = [...new Set(links.map((link) => link.partner_id))].sort()
      for (const partner of partners) await countCustomersAgain(db, partner)
    },
    async madeForAlone(orderId) {
      const { rows } = await sql<{ id: OrganizationId }>`
        select o.id from organizations o
        where o.made_for_order_id = ${orderId} and o.removed_at is null
          and not exists (select 1 from users u where u.organization_id = o.id and u.external_id is not null)
          and not exists (select 1 from mappings m where m.organization_id = o.id
            and m.order_id <> ${orderId} and m.ended_at is null)
          and not exists (select 1 from managed_customers l
            where l.partner_id = o.id and l.order_id is distinct from ${orderId})
        order by o.id`.execute(db)
      return rows.map(({ id }) => id)
    },
  }
}
