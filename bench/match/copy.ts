import type pg from 'pg'
import { COLUMNS, type CopyText, TABLES, type Table } from './rows.ts'

/** What node-postgres calls on the statement that it works on; its types leave this out. */
type CopyConnection = {
  query(text: string): void
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
}

/** A `copy … from stdin` that brings its lines along. */
class CopyFrom {
  readonly #settled = Promise.withResolvers<void>()
  readonly #statement: string
  readonly #lines: string

  constructor(statement: string, lines: string) {
    this.#statement = statement
    this.#lines = lines
  }

  get done(): Promise<void> {
    return this.#settled.promise
  }

  submit(connection: unknown): void {
    const { query } = connection as CopyConnection
    query.call(connection, this.#statement)
  }

  handleCopyInResponse(connection: CopyConnection): void {
    connection.sendCopyFromChunk(Buffer.from(this.#lines))
    connection.endCopyFrom()
  }

  handleError(error: Error): void {
    this.#settled.reject(error)
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    this.#settled.resolve()
  }
}

/** Loads lines of every table, in one order: what is named by others first. */
export async function copyInto(client: pg.Client | pg.PoolClient, text: CopyText): Promise<void> {
  for (const table of TABLES) await copyTable(client, table, text[table])
}

async function copyTable(
  client: pg.Client | pg.PoolClient,
  table: Table,
  lines: string,
): Promise<void> {
  if (lines === '') return
  const copy = new CopyFrom(`copy ${table} (${COLUMNS[table]}) from stdin`, lines)
  client.query(copy)
  await copy.done
}
