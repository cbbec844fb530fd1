import { type Kysely, sql } from 'kysely'
import { hostOf } from '../../domain/email-address.ts'
import { registrableDomain } from '../../domain/mail-host.ts'
import { firstFive, foldName } from '../../domain/matching/first-five.ts'
import type { EmailAddress } from '../../domain/orders/order.ts'
import { isPublicMailDomain } from '../../domain/public-mail-domains.ts'
import type { DirectoryStore } from '../../use-cases/ports/directory.ts'
import { joinOrganizations } from './directory-join.ts'
import type { DirectoryTables } from './directory-tables.ts'
import { enterNameKeys, keptNamesOf } from './name-keys.ts'
import { countUsersAgain } from './user-counts.ts'

type Made = Pick<
  DirectoryStore,
  'addBeingMade' | 'nameExternally' | 'putAdministrator' | 'addSubscription' | 'holdHost'
>

/** The space of advisory locks that are taken by host. */
const HOSTS = 7_301

/** What orders add to the directory themselves. */
export function madeOrganizationsIn(db: Kysely<DirectoryTables>): Made {
  return {
    async holdHost(email) {
      await sql`select pg_advisory_xact_lock(${HOSTS}, hashtext(${hostOf(email)}))`.execute(db)
    },
    addBeingMade: (organization) => addBeingMade(db, organization),
    async nameExternally(id, externalId) {
      await joinOrganizations(db, id, externalId)
      await db
        .updateTable('organizations')
        .set({ external_id: externalId })
        .where('id', '=', id)
        .execute()
      return id
    },
    async putAdministrator(id, email, at) {
      await holdOrganization(db, id)
      await db
        .insertInto('users')
        .values({
          organization_id: id,
          email,
          external_id: null,
          role: 'administrator',
          last_active_at: at,
        })
        .onConflict((conflict) =>
          conflict.columns(['organization_id', 'email']).doUpdateSet({ role: 'administrator' }),
        )
        .execute()
      await countUsersAgain(db, id)
    },
    async addSubscription(id, at) {
      await db
        .updateTable('organizations')
        .set((row) => ({
          active_subscriptions: row('active_subscriptions', '+', 1),
          last_active_at: sql`greatest(last_active_at, ${at})`,
        }))
        .where('id', '=', id)
        .execute()
    },
  }
}

/** An organization without an external id yet. */
async function addBeingMade(
  db: Kysely<DirectoryTables>,
  organization: Parameters<DirectoryStore['addBeingMade']>[0],
): Promise<void> {
  const name = organization.name.normalize('NFC').trim()
  const { keys, keysVersion, plainName } = keptNamesOf({ ...organization, name, otherNames: [] })
  await db
    .insertInto('organizations')
    .values({
      id: organization.id,
      external_id: null,
      name,
      name_folded: foldName(name),
      name_five: firstFive(name),
      kind: organization.kind,
      origin: organization.kind === 'partner' ? 'partner' : 'direct',
      other_names: [],
      country: organization.country,
      created_at: organization.createdAt,
      last_active_at: null,
      active_subscriptions: 0,
      made_for_order_id: organization.orderId,
      removed_at: null,
      keys_version: keysVersion,
      plain_name: plainName,
    })
    .execute()
  await enterNameKeys(db, [{ id: organization.id, keys }])
  await expectHost(db, { ...organization, name })
}

/** Its only domain is that of the entered address, if that one is not public. */
async function expectHost(
  db: Kysely<DirectoryTables>,
  organization: {
    readonly id: string
    readonly name: string
    readonly kind: 'customer' | 'partner'
    readonly country: string | null
    readonly administratorEmail: EmailAddress
  },
): Promise<void> {
  const host = hostOf(organization.administratorEmail)
  if (isPublicMailDomain(host)) return
  await db
    .insertInto('organization_domains')
    .values({
      organization_id: organization.id,
      host,
      registrable_domain: registrableDomain(host),
      kind: organization.kind,
      name_five: firstFive(organization.name),
      names: [organization.name],
      country: organization.country,
      listed_as: null,
      is_expected: true,
    })
    .execute()
}

/** Whoever changes an organization's users or links holds it first. */
export async function holdOrganization(db: Kysely<DirectoryTables>, id: string): Promise<void> {
  await db
    .selectFrom('organizations')
    .select('id')
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
}

/** The caller holds the partner. */
export async function countCustomersAgain(
  db: Kysely<DirectoryTables>,
  partner: string,
): Promise<void> {
  await sql`
    update organizations set managed_customer_count = (
      select count(*) from managed_customers where partner_id = ${partner} and state <> 'proposed'
    ) where id = ${partner}`.execute(db)
}
