import { CompiledQuery, type Kysely } from 'kysely'

/** A statement whose text never changes, so that a connection plans it once, by this name. */
export type Statement = { readonly name: string; readonly text: string }

/** Asks one statement of the database: in a transaction, or on any connection that is free. */
export type Ask = <Row>(statement: Statement, values: readonly unknown[]) => Promise<readonly Row[]>

/** Sees what the transaction sees. */
export function askIn<Tables>(db: Kysely<Tables>): Ask {
  return async <Row>({ text }: Statement, values: readonly unknown[]) =>
    (await db.executeQuery<Row>(CompiledQuery.raw(text, [...values]))).rows
}
