import { type Kysely, sql } from 'kysely'
import { directoryKeys, KEYS_VERSION } from '../../domain/matching/name-keys.ts'
import type { OrganizationKind } from '../../domain/organizations/organization.ts'
import type { DirectoryTables } from './directory-tables.ts'

type Db = Kysely<DirectoryTables>

export type NamedOrganization = {
  readonly kind: OrganizationKind
  readonly name: string
  readonly otherNames: readonly string[]
}

/** What is kept of an organization's names, in its own row and in those of its keys. */
export type KeptNames = {
  readonly keysVersion: number
  readonly plainName: string
  readonly keys: readonly string[]
}

export function keptNamesOf({ kind, name, otherNames }: NamedOrganization): KeptNames {
  const { keys, plainName } = directoryKeys(kind, [name, ...otherNames])
  return { keysVersion: KEYS_VERSION, plainName, keys: [...new Set(keys)] }
}

export type OrganizationKeys = { readonly id: string; readonly keys: readonly string[] }

/** Enters the keys of organizations that had none. */
export async function enterNameKeys(db: Db, given: readonly OrganizationKeys[]): Promise<void> {
  const { keys, ids } = flat(given)
  if (keys.length === 0) return
  await sql`
    insert into name_keys (key, organization_id)
    select key, id from unnest(${keys}::text[], ${ids}::uuid[]) as r(key, id)`.execute(db)
}

/** Makes these the keys of these organizations, whatever was there. Only what differs is written. */
export async function replaceNameKeys(db: Db, given: readonly OrganizationKeys[]): Promise<void> {
  if (given.length === 0) return
  const { keys, ids } = flat(given)
  const all = given.map(({ id }) => id)
  await sql`
    delete from name_keys k where k.organization_id = any(${all}::uuid[]) and not exists (
      select from unnest(${keys}::text[], ${ids}::uuid[]) as r(key, id)
      where r.id = k.organization_id and r.key = k.key)`.execute(db)
  await sql`
    insert into name_keys (key, organization_id)
    select key, id from unnest(${keys}::text[], ${ids}::uuid[]) as r(key, id)
    on conflict do nothing`.execute(db)
}

/** Computes the keys of these organizations anew from their names. The caller holds them. */
export async function makeKeysAgain(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const rows = await db
    .selectFrom('organizations')
    .select(['id', 'kind', 'name', 'other_names'])
    .where('id', 'in', [...ids])
    .where('removed_at', 'is', null)
    .execute()
  const kept = rows.map(({ id, kind, name, other_names }) => ({
    id,
    ...keptNamesOf({ kind, name, otherNames: other_names }),
  }))
  await replaceNameKeys(db, kept)
  await sql`
    update organizations o set keys_version = ${KEYS_VERSION}, plain_name = r.plain_name
    from unnest(${kept.map(({ id }) => id)}::uuid[], ${kept.map(({ plainName }) => plainName)}::text[])
      as r(id, plain_name)
    where o.id = r.id and (o.keys_version, o.plain_name) is distinct from (${KEYS_VERSION}::smallint, r.plain_name)`.execute(
    db,
  )
}

export async function dropNameKeys(db: Db, id: string): Promise<void> {
  await db.deleteFrom('name_keys').where('organization_id', '=', id).execute()
}

function flat(given: readonly OrganizationKeys[]): { keys: string[]; ids: string[] } {
  return {
    keys: given.flatMap(({ keys }) => keys),
    ids: given.flatMap(({ id, keys }) => keys.map(() => id)),
  }
}
