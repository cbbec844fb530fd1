import type { Kysely, Selectable } from 'kysely'
import type { OrderId } from '../../domain/orders/order.ts'
import type { OrganizationId } from '../../domain/organizations/organization.ts'
import type { CustomerLink, CustomerLinkStore } from '../../use-cases/ports/directory.ts'
import { countCustomersAgain, holdOrganization } from './directory-made.ts'
import type { DirectoryTables } from './directory-tables.ts'

const MANAGING = ['directory', 'accepted'] as const

/** Which partner organization manages which customer organization, as orders ask and customers answer. */
export function customerLinksIn(db: Kysely<DirectoryTables>): CustomerLinkStore {
  const all = () => db.selectFrom('managed_customers').selectAll()
  return {
    async linkBetween(partner, customer) {
      const rows = all().where('partner_id', '=', partner).where('customer_id', '=', customer)
      const row = await rows.executeTakeFirst()
      return row && toLink(row)
    },
    async linksOfOrder(orderId) {
      const rows = all().where('order_id', '=', orderId).orderBy('partner_id')
      return (await rows.orderBy('customer_id').execute()).map(toLink)
    },
    async linksDue(now) {
      const rows = all().where('ends_at', '<=', now).orderBy('ends_at').limit(1000)
      return (await rows.execute()).map(toLink)
    },
    customerNamesOf: (partner, limit) => customerNamesOf(db, partner, limit),
    async linkCustomer({ partner, customer, state, orderId, endsAt = null }) {
      await holdOrganization(db, partner)
      const changes = { state, order_id: orderId, ends_at: endsAt }
      await db
        .insertInto('managed_customers')
        .values({ partner_id: partner, customer_id: customer, ...changes })
        // A link that counts already is never made weaker.
        .onConflict((conflict) =>
          conflict
            .columns(['partner_id', 'customer_id'])
            .doUpdateSet(changes)
            .where('managed_customers.state', '=', 'proposed'),
        )
        .execute()
      await countCustomersAgain(db, partner)
    },
    async endLink({ partner, customer }, onlyProposed) {
      await holdOrganization(db, partner)
      let rows = db
        .deleteFrom('managed_customers')
        .where('partner_id', '=', partner)
        .where('customer_id', '=', customer)
      if (onlyProposed !== undefined) rows = rows.where('state', '=', 'proposed')
      const ended = await rows.returning('partner_id').executeTakeFirst()
      await countCustomersAgain(db, partner)
      return ended !== undefined
    },
  }
}

async function customerNamesOf(
  db: Kysely<DirectoryTables>,
  partner: OrganizationId,
  limit: number,
): Promise<string[]> {
  const rows = await db
    .selectFrom('managed_customers')
    .innerJoin('organizations', 'organizations.id', 'managed_customers.customer_id')
    .select('organizations.name')
    .where('managed_customers.partner_id', '=', partner)
    .where('managed_customers.state', 'in', MANAGING)
    .where('organizations.removed_at', 'is', null)
    .orderBy('organizations.active_subscriptions', 'desc')
    .orderBy('organizations.name_folded')
    .orderBy('organizations.id')
    .limit(limit)
    .execute()
  return rows.map(({ name }) => name)
}

function toLink(row: Selectable<DirectoryTables['managed_customers']>): CustomerLink {
  return {
    partner: row.partner_id as OrganizationId,
    customer: row.customer_id as OrganizationId,
    state: row.state,
    orderId: row.order_id as OrderId | null,
    endsAt: row.ends_at,
  }
}
