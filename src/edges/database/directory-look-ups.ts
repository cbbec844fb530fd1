import type { Kysely } from 'kysely'
import type { DirectoryStore } from '../../use-cases/ports/directory.ts'
import type { DirectoryTables } from './directory-tables.ts'

type LookUps = Pick<DirectoryStore, 'domainsOf' | 'hasUsersIn' | 'isAloneAt' | 'managesCustomer'>

/** Questions that one index range answers. None of them scans users. */
export function lookUpsIn(db: Kysely<DirectoryTables>): LookUps {
  return {
    async domainsOf(id) {
      const rows = await db
        .selectFrom('organization_domains')
        .select(['host', 'listed_as'])
        .where('organization_id', '=', id)
        .orderBy('user_rank', 'desc')
        .orderBy('host')
        .execute()
      return rows.map((row) => ({ name: row.host, status: row.listed_as ?? 'unverified' }))
    },
    async hasUsersIn(id, host) {
      const row = await db
        .selectFrom('organization_domains')
        .select('host')
        .where('organization_id', '=', id)
        .where('host', '=', host)
        .where('user_count', '>', 0)
        .executeTakeFirst()
      return row !== undefined
    },
    async isAloneAt(id, registrableDomain) {
      const rows = await db
        .selectFrom('organization_domains')
        .select('organization_id')
        .distinct()
        .where('registrable_domain', '=', registrableDomain)
        .limit(2)
        .execute()
      return rows.length === 1 && rows[0]?.organization_id === id
    },
    async managesCustomer(partner, customer) {
      const row = await db
        .selectFrom('managed_customers')
        .select('state')
        .where('partner_id', '=', partner)
        .where('customer_id', '=', customer)
        .executeTakeFirst()
      return row !== undefined && row.state !== 'proposed'
    },
  }
}
