import { type Kysely, sql } from 'kysely'
import type { OrganizationId } from '../../domain/organizations/organization.ts'
import type { DirectoryStore } from '../../use-cases/ports/directory.ts'
import type { DirectoryTables } from './directory-tables.ts'

type LookUps = Pick<
  DirectoryStore,
  'withFirstFive' | 'underDomain' | 'domainsOf' | 'hasUsersIn' | 'managesCustomer'
>

/** Questions that one index range answers. None of them scans users. */
export function lookUpsIn(db: Kysely<DirectoryTables>): LookUps {
  return {
    async withFirstFive({ host, kind, nameFive }, limit) {
      const rows = await db
        .selectFrom('organization_domains')
        .select('organization_id')
        .where('host', '=', host)
        .where('kind', '=', kind)
        .where('name_five', '=', nameFive)
        .where(hasUsers)
        .orderBy('user_rank', 'desc')
        .limit(limit)
        .execute()
      return rows.map((row) => row.organization_id as OrganizationId)
    },
    async underDomain(registrableDomain, kind, limit) {
      const rows = await db
        .selectFrom('organization_domains')
        .select(['organization_id', 'host', 'user_count', 'listed_as'])
        .where('registrable_domain', '=', registrableDomain)
        .where('kind', '=', kind)
        .orderBy('user_rank', 'desc')
        .limit(limit)
        .execute()
      return rows.map((row) => ({
        organizationId: row.organization_id as OrganizationId,
        host: row.host,
        userCount: row.user_count,
        isVerified: row.listed_as === 'verified',
      }))
    },
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

/** Written as the partial index says it, so that the planner can use it. */
const hasUsers = sql<boolean>`(counted_users > 0 or stated_users > 0 or is_expected)`
