import { sql } from 'kysely'
import { directoryKeys, KEYS_VERSION } from '../../src/domain/matching/name-keys.ts'
import type { OrganizationKind } from '../../src/domain/organizations/organization.ts'
import type { TestWorld } from './a-world.ts'

type Kept = {
  readonly id: string
  readonly version: number
  readonly plainName: string | null
  readonly keys: readonly string[]
  readonly domains: readonly string[]
}

type Row = {
  readonly id: string
  readonly kind: OrganizationKind
  readonly name: string
  readonly other_names: readonly string[]
  readonly country: string | null
  readonly keys_version: number
  readonly plain_name: string | null
}

/** What stands beside each organization for matches, and what should: made afresh from its row. */
export async function whatIsKept({
  database,
}: TestWorld): Promise<{ readonly kept: readonly Kept[]; readonly afresh: readonly Kept[] }> {
  const all =
    await sql<Row>`select * from organizations where removed_at is null order by id`.execute(
      database,
    )
  const { rows: keys } = await sql<{ organization_id: string; key: string }>`
    select organization_id, key from name_keys order by key`.execute(database)
  const { rows: domains } = await sql<{ organization_id: string; copy: string }>`
    select organization_id, json_build_array(host, names, kind, country)::text as copy
    from organization_domains order by host`.execute(database)
  const of = <T extends { organization_id: string }>(rows: readonly T[], id: string) =>
    rows.filter((row) => row.organization_id === id)
  const kept = all.rows.map((row) => ({
    id: row.id,
    version: row.keys_version,
    plainName: row.plain_name,
    keys: of(keys, row.id).map(({ key }) => key),
    domains: of(domains, row.id).map(({ copy }) => copy),
  }))
  const afresh = all.rows.map((row) => {
    const names = [row.name, ...row.other_names]
    const made = directoryKeys(row.kind, names)
    return {
      id: row.id,
      version: KEYS_VERSION,
      plainName: made.plainName,
      keys: [...new Set(made.keys)].sort(),
      domains: of(domains, row.id).map(({ copy }) =>
        copyOf(JSON.parse(copy)[0], names.slice(0, 10), row),
      ),
    }
  })
  return { kept: [...kept, ...strays(keys, all.rows)], afresh }
}

const copyOf = (host: string, names: readonly string[], { kind, country }: Row) =>
  `["${host}", ${JSON.stringify(names)}, "${kind}", ${JSON.stringify(country)}]`

/** Keys of organizations that are not in the directory. */
function strays(keys: readonly { organization_id: string; key: string }[], rows: readonly Row[]) {
  const known = new Set(rows.map(({ id }) => id))
  return keys
    .filter((row) => !known.has(row.organization_id))
    .map((row) => ({
      id: row.organization_id,
      version: 0,
      plainName: null,
      keys: [row.key],
      domains: [],
    }))
}
