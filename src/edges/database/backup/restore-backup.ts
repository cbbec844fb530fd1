import { once } from 'node:events'
import pg from 'pg'
import { type CopyStreamQuery, from as copyFrom } from 'pg-copy-streams'
import { migrateAsIn } from '../migrate.ts'
import { BackupUnusable, type Header } from './format.ts'
import { type BackupReader, readBackup } from './read-backup.ts'
import { named } from './write-backup.ts'

export type RestoreOptions = {
  /** A database without any table. */
  readonly url: string
  readonly file: string
  /** The check of each secret that is set. */
  readonly secretChecks: readonly string[]
  /** Called after each table. */
  readonly onTable?: (done: { readonly table: string; readonly rows: number }) => void
}

const NOTHING = async () => {}

/**
 * Puts a backup into an empty database: reads all of it first, then the tables as they were made
 * when it was taken, then all rows in one transaction. Refuses (`BackupUnusable`) and changes
 * nothing where the file is not whole, the secret is another one, or the database is not empty.
 */
export async function restoreBackup(options: RestoreOptions): Promise<{ readonly rows: number }> {
  const header = await checkWhole(options)
  await requireEmpty(options.url)
  await migrateAsIn(options.url, header.migrations)
  const client = new pg.Client({ connectionString: options.url })
  await client.connect()
  try {
    await client.query('begin')
    const links = await takeLinksOff(client)
    const done = await readBackup(options.file, loading(client, options))
    for (const put of links) await client.query(put)
    await setCounters(client)
    await client.query('commit')
    await client.query('analyze')
    return done
  } finally {
    await client.end()
  }
}

async function checkWhole({ file, secretChecks }: RestoreOptions): Promise<Header> {
  let header: Header | undefined
  const onHeader = async (found: Header) => {
    header = found
  }
  await readBackup(file, { onHeader, onSection: NOTHING, onRows: NOTHING, onSectionEnd: NOTHING })
  if (header === undefined) throw new BackupUnusable('it is empty.')
  if (secretChecks.includes(header.secretCheck)) return header
  throw new BackupUnusable(
    'it was taken with another BERTH_SECRET. Set that one (or put its file `secret` into the data directory).',
  )
}

async function requireEmpty(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rowCount } = await client.query(
      `select from information_schema.tables where table_schema = 'public' limit 1`,
    )
    if (rowCount === 0) return
    throw new BackupUnusable(
      'the database has tables already. Restore into a new database, or a data directory that does not exist yet.',
    )
  } finally {
    await client.end()
  }
}

/** Rows come table by table: what points from one to another is checked when all are there. */
async function takeLinksOff(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ on: string; name: string; definition: string }>(`
    select conrelid::regclass::text as on, conname as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`)
  for (const { on, name } of rows) {
    await client.query(`alter table ${on} drop constraint ${named(name)}`)
  }
  return rows.map(
    ({ on, name, definition }) => `alter table ${on} add constraint ${named(name)} ${definition}`,
  )
}

function loading(client: pg.Client, { onTable }: RestoreOptions): BackupReader {
  let stream: CopyStreamQuery | undefined
  return {
    onHeader: NOTHING,
    async onSection({ table, columns }) {
      stream = client.query(copyFrom(`copy ${named(table)} (${columns.map(named)}) from stdin`))
    },
    async onRows(bytes) {
      if (stream?.write(bytes) === false) await once(stream, 'drain')
    },
    async onSectionEnd({ table }, rows) {
      const ending = stream
      if (ending === undefined) throw new Error('A section ends that did not begin.')
      const finished = once(ending, 'finish')
      ending.end()
      await finished
      onTable?.({ table, rows })
    },
  }
}

/** Counters go on behind the last value that is there. */
async function setCounters(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string }>(`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = 'public' and is_identity = 'YES'`)
  for (const { table, column } of rows) {
    await client.query(
      `select setval(pg_get_serial_sequence($1, $2), coalesce(max(${named(column)}), 0) + 1, false) from ${named(table)}`,
      [`public.${named(table)}`, column],
    )
  }
}
