import { type Kysely, sql } from 'kysely'
import { firstFive, foldName } from '../../domain/matching/first-five.ts'
import { KEYS_VERSION } from '../../domain/matching/name-keys.ts'
import type { OrganizationRow } from '../../domain/organizations/directory-rows.ts'
import type { OrganizationId } from '../../domain/organizations/organization.ts'
import type { HeldOrganization } from '../../use-cases/ports/directory-admin.ts'
import { countCustomersAgain } from './directory-made.ts'
import type { DirectoryTables } from './directory-tables.ts'
import {
  enterNameKeys,
  type KeptNames,
  keptNamesOf,
  type OrganizationKeys,
  replaceNameKeys,
} from './name-keys.ts'
import {
  type ComingUsers,
  forgetDomains,
  userCountOf,
  writeDomains,
} from './organization-domains.ts'
import { sumUserCounts } from './user-counts.ts'

type Db = Kysely<DirectoryTables>
type Put = HeldOrganization & { readonly isNew: boolean }
type PutRow = {
  id: OrganizationId
  external_id: string
  kind: HeldOrganization['kind']
  made: boolean
  is_new: boolean
}

export type Together = {
  readonly comingUsers?: ComingUsers
  /** Those that are there, held, by external id; undefined when nobody has looked. */
  readonly known?: ReadonlyMap<string, HeldOrganization>
}

/**
 * Creates or replaces organizations with their domains. One statement for all rows of a table. The
 * users that come with a new one (by external id and host) are counted at once.
 */
export async function putOrganizations(
  db: Db,
  rows: readonly OrganizationRow[],
  newId: () => string,
  { comingUsers = new Map(), known }: Together = {},
): Promise<ReadonlyMap<string, Put>> {
  if (rows.length === 0) return new Map()
  // One that nobody knew a moment ago, when those that are there were held, has no names to compare.
  const there = known === undefined ? rows : rows.filter((row) => known.has(row.externalId))
  const before = await namesBefore(db, there)
  const given = rows.map((row) => ({ row, names: before.get(row.externalId) ?? keptNamesOf(row) }))
  const written = await write(db, given, newId, comingUsers)
  const put = new Map(written.map((row) => [row.external_id, toPut(row)]))
  const replaced = written.filter((row) => !row.is_new).map((row) => row.id)
  await writeKeys(db, given, put)
  await forgetDomains(db, replaced)
  await writeDomains(db, rows, put, comingUsers)
  await dropMisfittingLinks(db, replaced)
  await sumUserCounts(db, replaced)
  return put
}

type Given = { readonly row: OrganizationRow; readonly names: KnownNames | KeptNames }

/** Names that did not change, under the rules of today: their keys are right as they are. */
type KnownNames = Omit<KeptNames, 'keys'> & { readonly keys?: never }

async function namesBefore(
  db: Db,
  rows: readonly OrganizationRow[],
): Promise<ReadonlyMap<string, KnownNames>> {
  if (rows.length === 0) return new Map()
  const held = await db
    .selectFrom('organizations')
    .select(['external_id', 'kind', 'name', 'other_names', 'plain_name'])
    .where(sql<boolean>`external_id = any(${rows.map((row) => row.externalId)}::text[])`)
    .where('removed_at', 'is', null)
    .where('keys_version', '=', KEYS_VERSION)
    .execute()
  const byId = new Map(held.map((row) => [row.external_id, row]))
  const same = rows.flatMap((row): [string, KnownNames][] => {
    const known = byId.get(row.externalId)
    if (known === undefined || known.plain_name === null || !isNamedAs(row, known)) return []
    return [[row.externalId, { keysVersion: KEYS_VERSION, plainName: known.plain_name }]]
  })
  return new Map(same)
}

function isNamedAs(
  row: OrganizationRow,
  known: { readonly kind: string; readonly name: string; readonly other_names: readonly string[] },
): boolean {
  return (
    row.kind === known.kind &&
    row.name === known.name &&
    row.otherNames.length === known.other_names.length &&
    row.otherNames.every((name, index) => name === known.other_names[index])
  )
}

/** A row that came from elsewhere since it was looked up is not new, and has keys already. */
async function writeKeys(db: Db, given: readonly Given[], put: ReadonlyMap<string, Put>) {
  const entered: OrganizationKeys[] = []
  const changed: OrganizationKeys[] = []
  for (const { row, names } of given) {
    const found = put.get(row.externalId)
    if (found === undefined || names.keys === undefined) continue
    const list = found.isNew ? entered : changed
    list.push({ id: found.id, keys: names.keys })
  }
  await enterNameKeys(db, entered)
  await replaceNameKeys(db, changed)
}

async function write(db: Db, all: readonly Given[], newId: () => string, comingUsers: ComingUsers) {
  const given = all.map(({ row, names }) => ({
    id: newId(),
    external_id: row.externalId,
    name: row.name,
    name_folded: foldName(row.name),
    name_five: firstFive(row.name),
    kind: row.kind,
    origin: row.origin,
    other_names: row.otherNames,
    country: row.country,
    created_at: row.createdAt,
    last_active_at: row.lastActiveAt,
    user_count: userCountOf(row, comingUsers),
    active_subscriptions: row.activeSubscriptions,
    keys_version: names.keysVersion,
    plain_name: names.plainName,
  }))
  const { rows: written } = await sql<PutRow>`
    insert into organizations (id, external_id, name, name_folded, name_five, kind, origin,
      other_names, country, created_at, last_active_at, user_count, active_subscriptions,
      keys_version, plain_name)
    select * from json_to_recordset(${JSON.stringify(given)}::json) as r(id uuid, external_id text,
      name text, name_folded text, name_five text, kind text, origin text, other_names text[],
      country text, created_at timestamptz, last_active_at timestamptz, user_count integer,
      active_subscriptions integer, keys_version smallint, plain_name text)
    order by external_id collate "C"
    on conflict (external_id) where removed_at is null do update set
      name = excluded.name, name_folded = excluded.name_folded, name_five = excluded.name_five,
      kind = excluded.kind, origin = excluded.origin, other_names = excluded.other_names,
      country = excluded.country, created_at = excluded.created_at,
      last_active_at = excluded.last_active_at,
      active_subscriptions = excluded.active_subscriptions,
      keys_version = excluded.keys_version, plain_name = excluded.plain_name,
      managed_customer_count = case excluded.kind when 'partner'
        then organizations.managed_customer_count else 0 end
    returning id, external_id, kind, made_for_order_id is not null as made, xmax = 0 as is_new`.execute(
    db,
  )
  return written
}

function toPut(row: PutRow): Put {
  return {
    id: row.id,
    externalId: row.external_id,
    kind: row.kind,
    wasMade: row.made,
    isNew: row.is_new,
  }
}

/** An organization that changed its kind can no longer manage, or be managed. */
async function dropMisfittingLinks(db: Db, replaced: readonly string[]): Promise<void> {
  if (replaced.length === 0) return
  const { rows } = await sql<{ partner_id: string; kind: string }>`
    delete from managed_customers m using organizations p, organizations c
    where p.id = m.partner_id and c.id = m.customer_id
      and (m.partner_id = any(${[...replaced]}::uuid[]) or m.customer_id = any(${[...replaced]}::uuid[]))
      and (p.kind <> 'partner' or c.kind <> 'customer')
    returning m.partner_id, p.kind`.execute(db)
  const partners = rows.filter(({ kind }) => kind === 'partner').map((row) => row.partner_id)
  for (const partner of [...new Set(partners)].sort()) await countCustomersAgain(db, partner)
}
