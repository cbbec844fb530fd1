import { type Kysely, sql } from 'kysely'
import type { EmailAddress } from '../../domain/orders/order.ts'
import type { OrganizationId } from '../../domain/organizations/organization.ts'
import type { DirectoryStore, Membership } from '../../use-cases/ports/directory.ts'
import { askIn } from './ask.ts'
import { customerLinksIn } from './customer-links.ts'
import { lookUpsIn } from './directory-look-ups.ts'
import { madeOrganizationsIn } from './directory-made.ts'
import type { DirectoryTables } from './directory-tables.ts'
import { undoneIn } from './directory-undone.ts'
import { organizationsOf } from './organization-rows.ts'

export type { DirectoryTables } from './directory-tables.ts'

/** Berth's copy of the vendor's organizations, as orders read and extend it. */
export function directoryIn(db: Kysely<DirectoryTables>): DirectoryStore {
  return {
    ...lookUpsIn(db),
    ...changesIn(db),
    async find(id) {
      return (await organizationsOf(askIn(db), [id]))[0]
    },
    async findMany(ids) {
      return organizationsOf(askIn(db), ids)
    },
    async findByExternalId(externalId) {
      const row = await db
        .selectFrom('organizations')
        .select('id')
        .where('external_id', '=', externalId)
        .where('removed_at', 'is', null)
        .executeTakeFirst()
      return row && (await organizationsOf(askIn(db), [row.id]))[0]
    },
    membershipsOf: (email) => membershipsOf(db, email),
    async administratorsOf(id) {
      const rows = await db
        .selectFrom('users')
        .selectAll()
        .where('organization_id', '=', id)
        .where('role', '=', 'administrator')
        .orderBy(sql`last_active_at desc nulls last`)
        .orderBy('email')
        .execute()
      return rows.map((row) => ({
        externalId: row.external_id,
        email: row.email as EmailAddress,
        role: row.role,
        lastActiveAt: row.last_active_at,
      }))
    },
    async holdAdministrator(id, email) {
      const row = await db
        .selectFrom('users')
        .select('role')
        .where('organization_id', '=', id)
        .where('email', '=', email)
        .forShare()
        .executeTakeFirst()
      return row?.role === 'administrator'
    },
  }
}

async function membershipsOf(
  db: Kysely<DirectoryTables>,
  email: EmailAddress,
): Promise<readonly Membership[]> {
  const rows = await db
    .selectFrom('users')
    .innerJoin('organizations', 'organizations.id', 'users.organization_id')
    .select(['users.organization_id', 'users.role', 'organizations.kind'])
    .where('users.email', '=', email)
    .orderBy('users.organization_id')
    .execute()
  return rows.map((row) => ({
    organizationId: row.organization_id as OrganizationId,
    kind: row.kind,
    role: row.role,
  }))
}

/** What orders change. */
function changesIn(db: Kysely<DirectoryTables>) {
  return { ...madeOrganizationsIn(db), ...undoneIn(db), ...customerLinksIn(db) }
}
