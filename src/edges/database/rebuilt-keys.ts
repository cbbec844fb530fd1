import { type Kysely, sql } from 'kysely'
import { KEYS_VERSION } from '../../domain/matching/name-keys.ts'
import type { OrganizationId } from '../../domain/organizations/organization.ts'
import type { NameKeyStore } from '../../use-cases/ports/name-keys.ts'
import type { DirectoryTables } from './directory-tables.ts'
import { makeKeysAgain } from './name-keys.ts'

type Db = Kysely<DirectoryTables>

/** Ids are never before this one. */
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000'

/** Keys that older rules made, and how they are made again. */
export function nameKeysIn(db: Db): NameKeyStore {
  return {
    async areOutdated() {
      // Two ranges of the index; a newer version may have been here before this one.
      const { rows } = await sql<{ found: boolean }>`select
        exists (select from organizations where keys_version < ${KEYS_VERSION} and removed_at is null)
        or exists (select from organizations where keys_version > ${KEYS_VERSION} and removed_at is null)
          as found`.execute(db)
      return rows[0]?.found ?? false
    },
    async count({ isAll }) {
      const { rows } = await sql<{ count: number }>`
        select count(*)::float8 as count from organizations where removed_at is null and ${wanted(isAll)}`.execute(
        db,
      )
      return rows[0]?.count ?? 0
    },
    async makeNext({ after, limit, isAll }) {
      const { rows } = await sql<{ id: OrganizationId }>`
        select id from organizations
        where id > ${after ?? BEFORE_ALL} and removed_at is null and ${wanted(isAll)}
        order by id limit ${limit}`.execute(db)
      const held = await hold(
        db,
        rows.map(({ id }) => id),
        isAll,
      )
      await makeKeysAgain(db, held)
      return {
        last: rows.length < limit ? undefined : rows.at(-1)?.id,
        madeCount: held.length,
      }
    },
  }
}

const wanted = (isAll: boolean) =>
  isAll ? sql`true` : sql`keys_version <> ${sql.lit(KEYS_VERSION)}`

/** In the order in which imports hold them. What somebody else changed meanwhile is left out. */
async function hold(db: Db, ids: readonly string[], isAll: boolean): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from organizations
    where id = any(${[...ids]}::uuid[]) and removed_at is null and ${wanted(isAll)}
    order by external_id, id for no key update`.execute(db)
  return rows.map(({ id }) => id)
}
