import { type Kysely, sql } from 'kysely'
import pg from 'pg'
import type { MatchStore } from '../../use-cases/ports/matching.ts'
import type { World } from '../../use-cases/ports.ts'
import { type Ask, askIn, type Statement } from './ask.ts'
import type { DirectoryTables } from './directory-tables.ts'
import { type Attempt, matchStoreOf, type WithinTime } from './match-look-ups.ts'
import { organizationsOf } from './organization-rows.ts'
import { Patience } from './patience.ts'

/*
 * The ways of reading that a look-up needs. A plan must be right for every key, also for one that two
 * million organizations share, also before the database has counted a table that was filled a moment
 * ago, and it is kept: so the ways that are good only for few rows, or for whole tables, are closed.
 */
const WAYS = ['jit', 'enable_seqscan', 'enable_bitmapscan', 'enable_hashjoin', 'enable_mergejoin']
export const LOOK_UPS_ONLY = {
  /** For a connection that does nothing else: each statement is planned once. */
  connection: `set plan_cache_mode = force_generic_plan; set max_parallel_workers_per_gather = 0;
    ${WAYS.map((way) => `set ${way} = off`).join('; ')}`,
  /** Until the transaction ends. */
  transaction: `set local max_parallel_workers_per_gather = 0;
    ${WAYS.map((way) => `set local ${way} = off`).join('; ')}`,
} as const

/** The look-ups of a match inside a transaction: they see what it has changed. */
export function matchingIn(db: Kysely<DirectoryTables>): MatchStore {
  let prepared: Promise<unknown> | undefined
  const inTransaction = askIn(db)
  const ask: Ask = async (statement, values) => {
    prepared ??= sql.raw(LOOK_UPS_ONLY.transaction).execute(db)
    await prepared
    return inTransaction(statement, values)
  }
  // Going back to the savepoint undoes the limit too, and whatever the statement ran into.
  const withinTime: WithinTime = async (attempt, work) => {
    await sql
      .raw(`savepoint timed; ${limitsOf(attempt, 'local')}; set local enable_bitmapscan = on`)
      .execute(db)
    try {
      return await work(inTransaction)
    } catch (error) {
      return undefinedIfGivenUp(error)
    } finally {
      await sql.raw('rollback to savepoint timed; release savepoint timed').execute(db)
    }
  }
  return matchStoreOf(ask, withinTime)
}

/** The look-ups of a match outside of any transaction, on connections of their own. */
export function openMatching(
  url: string,
  options: { readonly maximum: number },
): { readonly matching: World['matching']; readonly close: () => Promise<void> } {
  const pool = lookUpPool(url, options.maximum, LOOK_UPS_ONLY.connection)
  const lastResort = lookUpPool(url, AT_A_TIME, LOOK_UPS_ONLY.connection + TRIGRAMS_BY_BITMAP)
  const ask = askOn(pool)
  const matching = {
    ...matchStoreOf(ask, withinTimeOn(lastResort, new Patience())),
    findMany: (ids: Parameters<World['matching']['findMany']>[0]) => organizationsOf(ask, ids),
  }
  const close = async () => {
    await Promise.all([pool.end(), lastResort.end()])
  }
  return { matching, close }
}

/** Last resorts beside each other: more would only make each other too late. */
const AT_A_TIME = 2

function lookUpPool(connectionString: string, max: number, settings: string): pg.Pool {
  const onConnect = (client: pg.ClientBase) => client.query(settings)
  const pool = new pg.Pool({ connectionString, max, onConnect })
  // As in openDatabase: a connection that breaks is replaced.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

function askOn(connection: Pick<pg.Pool, 'query'>): Ask {
  return async <Row>({ name, text }: Statement, values: readonly unknown[]) =>
    (await connection.query({ name, text, values: [...values] })).rows as Row[]
}

function withinTimeOn(pool: pg.Pool, patience: Patience): WithinTime {
  const limitsNow = new WeakMap<pg.ClientBase, string>()
  return async (attempt, work) => {
    if (!patience.isLeft(performance.now())) return undefined
    const client = await pool.connect()
    let isBroken = true
    try {
      const limits = limitsOf(attempt, 'session')
      if (limitsNow.get(client) !== limits) await client.query(limits)
      limitsNow.set(client, limits)
      const result = await work(askOn(client as unknown as Pick<pg.Pool, 'query'>))
      isBroken = false
      return result
    } catch (error) {
      const nothing = undefinedIfGivenUp(error)
      isBroken = false
      patience.spend(attempt.milliseconds, performance.now())
      return nothing
    } finally {
      client.release(isBroken)
    }
  }
}

const TRIGRAMS_BY_BITMAP = '; set enable_bitmapscan = on'

const limitsOf = ({ milliseconds, similarity }: Attempt, scope: 'local' | 'session') => `
  set ${scope} statement_timeout = ${Math.max(1, Math.round(milliseconds))};
  set ${scope} pg_trgm.similarity_threshold = ${similarity.toFixed(2)}`

const QUERY_CANCELED = '57014'
/** The operators of pg_trgm are not there: see trigrams.ts. */
const UNDEFINED_FUNCTION = '42883'

function undefinedIfGivenUp(error: unknown): undefined {
  const code = (error as { code?: unknown }).code
  if (code !== QUERY_CANCELED && code !== UNDEFINED_FUNCTION) throw error
  return undefined
}
