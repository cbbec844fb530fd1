import { type Kysely, sql } from 'kysely'
import type { FoundDomain } from '../../domain/matching/found.ts'
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
      const rows = await foundDomains(db)
        .where('host', '=', host)
        .where('kind', '=', kind)
        .where('name_five', '=', nameFive)
        .where(hasUsers)
        .limit(limit)
        .execute()
      return rows.map(toFoundDomain)
    },
    async underDomain(registrableDomain, kind, limit) {
      const rows = await foundDomains(db)
        .where('registrable_domain', '=', registrableDomain)
        .where('kind', '=', kind)
        .where(speaks)
        .limit(limit)
        .execute()
      return rows.map(toFoundDomain)
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

const foundDomains = (db: Kysely<DirectoryTables>) =>
  db
    .selectFrom('organization_domains')
    .select(['organization_id', 'host', 'name_five', 'user_count', 'listed_as'])
    .orderBy('user_rank', 'desc')

function toFoundDomain(row: {
  organization_id: string
  host: string
  name_five: string
  user_count: number
  listed_as: string | null
}): FoundDomain {
  return {
    organizationId: row.organization_id as OrganizationId,
    host: row.host,
    nameFive: row.name_five,
    userCount: row.user_count,
    isVerified: row.listed_as === 'verified',
  }
}

/** Written as the partial index says it, so that the planner can use it. */
const hasUsers = sql<boolean>`(user_rank > 0 or is_expected)`
/** A domain that is only listed, not verified and without users, says nothing. */
const speaks = sql<boolean>`(user_rank > 0 or is_expected or listed_as = 'verified')`
