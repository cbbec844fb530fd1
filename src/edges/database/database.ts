import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import type { Secrets } from '../../use-cases/ports/secrets.ts'
import type { Stores, World } from '../../use-cases/ports.ts'
import type { Tables } from './tables.ts'

export type Database = Kysely<Tables>

/** What stores need besides the transaction. */
export type StoreParts = { readonly secrets: Secrets; readonly newId: () => string }

const INT8 = 20

/** Opens a pool. `bigint` columns arrive as numbers: our counts stay far below 2^53. */
export function openDatabase(url: string, options: { readonly maximum?: number } = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.maximum ?? 10,
    types: {
      getTypeParser: (oid, format) =>
        oid === INT8 ? Number : pg.types.getTypeParser(oid as never, format as never),
    },
  })
  // An idle connection that breaks is replaced by the pool; unheard, it would end the process.
  pool.on('error', () => {})
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}

/** `transact` of the world: one transaction on this database for each call. */
export function transactIn(db: Database, parts: StoreParts): World['transact'] {
  return (work) => db.transaction().execute((tx) => work(storesIn(tx, parts)))
}

function storesIn(_tx: Transaction<Tables>, _parts: StoreParts): Stores {
  const stores: Partial<Stores> = {
    // One line for each noun, in the order of ports.ts.
  }
  return stores as Stores
}
