import { type Kysely, type Selectable, type SqlBool, sql } from 'kysely'
import type {
  TwinEvidence,
  TwinSearch,
  TwinSearchId,
  Twins,
  TwinsId,
} from '../../domain/twins/twins.ts'
import type { TwinStore, TwinsFilter } from '../../use-cases/ports/twins.ts'
import { askIn } from './ask.ts'
import type { DirectoryTables } from './directory-tables.ts'
import { organizationsOf } from './organization-rows.ts'
import { acquaintancesOf } from './twin-acquaintances.ts'

export type TwinTables = DirectoryTables & {
  twin_searches: {
    id: string
    state: TwinSearch['state']
    started_at: Date
    progress_at: Date
    finished_at: Date | null
    organization_count: number
    pair_count: number
    found_count: number
  }
  twins: {
    id: string
    first_id: string
    second_id: string
    score: number
    evidence: readonly TwinEvidence[]
    search_id: string | null
    order_id: string | null
    found_at: Date
    dismissed_at: Date | null
    dismissed_reason: string | null
    dismissed_by: string | null
  }
}
type Db = Kysely<TwinTables>

/** Suspected twins, and the searches that find them. */
export function twinsIn(db: Db): TwinStore {
  return {
    ...searchesIn(db),
    acquaintancesOf: (ids) => acquaintancesOf(db, ids),
    async keep(found, { id, at, newId }) {
      if (found.length === 0) return
      const rows = found.map((one) => ({
        id: newId(),
        first: one.firstId,
        second: one.secondId,
        score: one.score,
        evidence: one.evidence,
      }))
      await sql`
        insert into twins (id, first_id, second_id, score, evidence, search_id, found_at)
        select r.id, r.first, r.second, r.score, r.evidence, ${id}, ${at}
        from json_to_recordset(${JSON.stringify(rows)}::json)
          as r(id uuid, first uuid, second uuid, score double precision, evidence jsonb)
        on conflict (first_id, second_id) do update
          set score = excluded.score, evidence = excluded.evidence,
            search_id = excluded.search_id, found_at = excluded.found_at`.execute(db)
    },
    async mark({ firstId, secondId, score, evidence }, { id, orderId, at }) {
      await sql`
        insert into twins (id, first_id, second_id, score, evidence, order_id, found_at)
        values (${id}, ${firstId}, ${secondId}, ${score}, ${JSON.stringify(evidence)}::jsonb, ${orderId}, ${at})
        on conflict (first_id, second_id) do update set order_id = excluded.order_id`.execute(db)
    },
    list: (filter) => list(db, filter),
    async find(id) {
      const rows = await db.selectFrom('twins').selectAll().where('id', '=', id).execute()
      return (await toTwins(db, rows))[0]
    },
    async dismiss(id, { at, reason, by }) {
      const changed = await db
        .updateTable('twins')
        .set({ dismissed_at: at, dismissed_reason: reason, dismissed_by: by })
        .where('id', '=', id)
        .where('dismissed_at', 'is', null)
        .returning('id')
        .executeTakeFirst()
      return changed !== undefined
    },
  }
}

/** What this search did not find again; but for pairs that an order made, and dismissed ones. */
async function forgetUnfound(db: Db, searchId: string): Promise<void> {
  await db
    .deleteFrom('twins')
    .where('search_id', '<>', searchId)
    .where('order_id', 'is', null)
    .where('dismissed_at', 'is', null)
    .execute()
}

function searchesIn(
  db: Db,
): Pick<TwinStore, 'begin' | 'progress' | 'finish' | 'searches' | 'organizationEstimate' | 'page'> {
  return {
    async begin(search, silentSince) {
      await db
        .updateTable('twin_searches')
        .set({ state: 'interrupted', finished_at: search.startedAt })
        .where('state', '=', 'running')
        .where('progress_at', '<', silentSince)
        .execute()
      const begun = await db
        .insertInto('twin_searches')
        .values(toRow(search))
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst()
      return begun !== undefined
    },
    async progress(id, { organizationCount, pairCount, foundCount }, at) {
      await db
        .updateTable('twin_searches')
        .set({
          organization_count: organizationCount,
          pair_count: pairCount,
          found_count: foundCount,
          progress_at: at,
        })
        .where('id', '=', id)
        .execute()
    },
    async finish(id, state, at) {
      await db
        .updateTable('twin_searches')
        .set({ state, finished_at: at, progress_at: at })
        .where('id', '=', id)
        .where('state', '=', 'running')
        .execute()
      if (state !== 'done') return
      await forgetUnfound(db, id)
    },
    async searches({ limit, after }) {
      let rows = db.selectFrom('twin_searches').selectAll().orderBy('id', 'desc').limit(limit)
      if (after !== undefined) rows = rows.where('id', '<', after)
      return (await rows.execute()).map(toSearch)
    },
    async organizationEstimate() {
      const { rows } = await sql<{ count: number }>`
        select greatest(reltuples, 0)::bigint as count from pg_class
        where oid = 'organizations'::regclass`.execute(db)
      return rows[0]?.count ?? 0
    },
    async page(after, limit) {
      let rows = db.selectFrom('organizations').select('id').orderBy('id').limit(limit)
      rows = rows.where('removed_at', 'is', null)
      if (after !== null) rows = rows.where('id', '>', after)
      return (await rows.execute()).map(({ id }) => id as never)
    },
  }
}

async function list(db: Db, filter: TwinsFilter): Promise<readonly Twins[]> {
  const { kind, organizationExternalId, after } = filter
  const conditions = [sql<SqlBool>`t.dismissed_at is null`]
  if (kind !== undefined) conditions.push(sql`a.kind = ${kind}`)
  if (organizationExternalId !== undefined) {
    const own = sql`(select id from organizations where external_id = ${organizationExternalId} and removed_at is null)`
    conditions.push(sql`(t.first_id = ${own} or t.second_id = ${own})`)
  }
  if (after !== undefined)
    conditions.push(sql`(t.score, t.id) < (${after.score}, ${after.id}::uuid)`)
  const { rows } = await sql<Selectable<TwinTables['twins']>>`
    select t.* from twins t
    join organizations a on a.id = t.first_id and a.removed_at is null
    join organizations b on b.id = t.second_id and b.removed_at is null
    where ${sql.join(conditions, sql` and `)}
    order by t.score desc, t.id desc limit ${filter.limit}`.execute(db)
  return toTwins(db, rows)
}

/** Pairs of which one was removed are left out. */
async function toTwins(
  db: Db,
  rows: readonly Selectable<TwinTables['twins']>[],
): Promise<readonly Twins[]> {
  const ids = new Set(rows.flatMap((row) => [row.first_id, row.second_id]))
  const known = new Map(
    (await organizationsOf(askIn(db), [...ids])).map((one) => [one.id as string, one]),
  )
  return rows.flatMap((row): Twins[] => {
    const [first, second] = [known.get(row.first_id), known.get(row.second_id)]
    if (first === undefined || second === undefined) return []
    return [
      {
        id: row.id as TwinsId,
        organizations: [first, second],
        score: row.score,
        evidence: row.evidence,
        foundAt: row.found_at,
        dismissal:
          row.dismissed_at === null
            ? null
            : { at: row.dismissed_at, reason: row.dismissed_reason ?? '', by: row.dismissed_by },
      },
    ]
  })
}

function toSearch(row: Selectable<TwinTables['twin_searches']>): TwinSearch {
  return {
    id: row.id as TwinSearchId,
    state: row.state,
    startedAt: row.started_at,
    progressAt: row.progress_at,
    finishedAt: row.finished_at,
    organizationCount: row.organization_count,
    pairCount: row.pair_count,
    foundCount: row.found_count,
  }
}

function toRow(search: TwinSearch) {
  return {
    id: search.id,
    state: search.state,
    started_at: search.startedAt,
    progress_at: search.progressAt,
    finished_at: search.finishedAt,
    organization_count: search.organizationCount,
    pair_count: search.pairCount,
    found_count: search.foundCount,
  }
}
