import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { open, rename } from 'node:fs/promises'
import { createGzip, type Gzip } from 'node:zlib'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { END_OF_ROWS, type End, type Header, type Section, type Sum } from './format.ts'

export type BackupOptions = {
  readonly url: string
  /** It appears there when it is whole. */
  readonly file: string
  readonly secretCheck: string
  readonly now: Date
  /** Called after each table, with how many rows it had. */
  readonly onTable?: (done: { readonly table: string; readonly rows: number }) => void
}

const NEW_LINE = 10

/**
 * Writes everything that Berth keeps to one file, as it was at one moment: every table is read in one
 * snapshot, beside a running service. Jobs are not part of it: they are made anew from what is kept.
 */
export async function writeBackup(options: BackupOptions): Promise<{ readonly rows: number }> {
  const client = new pg.Client({ connectionString: options.url })
  await client.connect()
  const unfinished = `${options.file}.unfinished`
  const output = createWriteStream(unfinished, { flags: 'wx', mode: 0o600 })
  const gzip = createGzip()
  gzip.pipe(output)
  try {
    await once(output, 'open')
    await client.query('begin isolation level repeatable read read only')
    const rows = await writeAll(client, gzip, options)
    await client.query('commit')
    gzip.end()
    await once(output, 'close')
    await sync(unfinished)
    await rename(unfinished, options.file)
    return { rows }
  } finally {
    gzip.destroy()
    output.destroy()
    await client.end()
  }
}

async function writeAll(
  client: pg.Client,
  gzip: Gzip,
  { now, secretCheck, onTable }: BackupOptions,
): Promise<number> {
  const { rows: migrations } = await client.query(
    'select name, checksum from applied_migrations order by name',
  )
  const header: Header = { berthBackup: 1, takenAt: now.toISOString(), migrations, secretCheck }
  await write(gzip, line(header))
  let total = 0
  for (const section of await sectionsOf(client)) {
    await write(gzip, line(section))
    const sum = await writeRows(client, gzip, section)
    await write(gzip, END_OF_ROWS + line(sum))
    total += sum.rows
    onTable?.({ table: section.table, rows: sum.rows })
  }
  const end: End = { end: true, rows: total }
  await write(gzip, line(end))
  return total
}

const line = (value: Header | Section | Sum | End) => `${JSON.stringify(value)}\n`

/** Columns that the database computes are left out. */
async function sectionsOf(client: pg.Client): Promise<readonly Section[]> {
  const { rows } = await client.query<{ table: string; columns: string[] }>(`
    select t.table_name as table, array_agg(c.column_name::text order by c.ordinal_position) as columns
    from information_schema.tables t
    join information_schema.columns c using (table_schema, table_name)
    where t.table_schema = 'public' and t.table_type = 'BASE TABLE'
      and t.table_name <> 'applied_migrations' and c.is_generated = 'NEVER'
    group by 1 order by 1`)
  return rows
}

async function writeRows(client: pg.Client, gzip: Gzip, { table, columns }: Section): Promise<Sum> {
  const hash = createHash('sha256')
  let rows = 0
  const stream = client.query(copyTo(`copy ${named(table)} (${columns.map(named)}) to stdout`))
  for await (const piece of stream) {
    const bytes = piece as Buffer
    hash.update(bytes)
    for (const byte of bytes) if (byte === NEW_LINE) rows += 1
    await write(gzip, bytes)
  }
  return { rows, sha256: hash.digest('hex') }
}

export const named = (name: string) => pg.escapeIdentifier(name)

async function write(gzip: Gzip, bytes: Buffer | string): Promise<void> {
  if (!gzip.write(bytes)) await once(gzip, 'drain')
}

async function sync(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  await handle.sync().finally(() => handle.close())
}
