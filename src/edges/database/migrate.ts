import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'

const LOCK = 7_318_003
const MIGRATIONS = join(import.meta.dirname, '../../../migrations')

export type Applied = { readonly name: string; readonly checksum: string }
type Migration = Applied & { readonly sql: string }

/**
 * Brings a database up to date with the numbered files of migrations/, each in a transaction.
 * Safe when several processes start at once; a repeat does nothing. Refuses a database whose
 * applied migrations differ from the files. Returns the names of those it applied.
 */
export async function migrate(url: string, folder = MIGRATIONS): Promise<readonly string[]> {
  return migrateTo(url, await readMigrations(folder))
}

/** The files that this database has not seen. Changes nothing. */
export async function missingMigrations(
  url: string,
  folder = MIGRATIONS,
): Promise<readonly string[]> {
  const migrations = await readMigrations(folder)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows: found } = await client.query<{ is_there: boolean }>(
      `select to_regclass('public.applied_migrations') is not null as is_there`,
    )
    const applied = found[0]?.is_there === true ? await appliedIn(client) : new Map()
    refuseDifferences(applied, migrations)
    return migrations.filter(({ name }) => !applied.has(name)).map(({ name }) => name)
  } finally {
    await client.end()
  }
}

/** Brings a database to where it was when exactly these files were applied. Refuses what is not known here. */
export async function migrateAsIn(
  url: string,
  applied: readonly Applied[],
  folder = MIGRATIONS,
): Promise<void> {
  const migrations = await readMigrations(folder)
  refuseDifferences(new Map(applied.map(({ name, checksum }) => [name, checksum])), migrations)
  const names = new Set(applied.map(({ name }) => name))
  await migrateTo(
    url,
    migrations.filter(({ name }) => names.has(name)),
  )
}

async function migrateTo(url: string, migrations: readonly Migration[]) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await client.query(APPLIED_TABLE)
    return await applyMissing(client, migrations)
  } finally {
    await client.end()
  }
}

const APPLIED_TABLE = `
create table if not exists applied_migrations (
  name text collate "C" primary key,
  checksum text not null,
  applied_at timestamptz not null default now()
);
comment on table applied_migrations is 'Which files of migrations/ this database has seen.';
comment on column applied_migrations.name is 'The file, as 0001-directory.sql.';
comment on column applied_migrations.checksum is 'SHA-256 of the file, so that a later edit is noticed.';
comment on column applied_migrations.applied_at is 'When it was applied.';`

async function readMigrations(folder: string): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name))
  const numbers = names.map((name) => name.slice(0, 4))
  const twice = numbers.find((number, index) => numbers.indexOf(number) !== index)
  if (twice !== undefined) throw new Error(`Two migrations are numbered ${twice}.`)
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(join(folder, name), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

async function applyMissing(
  client: pg.Client,
  migrations: readonly Migration[],
): Promise<readonly string[]> {
  const applied = await appliedIn(client)
  refuseDifferences(applied, migrations)
  const missing = migrations.filter(({ name }) => !applied.has(name))
  for (const migration of missing) await apply(client, migration)
  return missing.map(({ name }) => name)
}

async function appliedIn(client: pg.Client): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<Applied>(
    'select name, checksum from applied_migrations order by name',
  )
  return new Map(rows.map((row) => [row.name, row.checksum]))
}

function refuseDifferences(
  applied: ReadonlyMap<string, string>,
  migrations: readonly Migration[],
): void {
  const known = new Map(migrations.map((migration) => [migration.name, migration.checksum]))
  for (const [name, checksum] of applied) {
    if (!known.has(name)) {
      throw new Error(
        `The database knows the migration ${name}, which this version of Berth does not have. Start the newer version.`,
      )
    }
    if (known.get(name) !== checksum) {
      throw new Error(
        `The migration ${name} was edited after this database had applied it. Restore the file; changes go into a new migration.`,
      )
    }
  }
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query('begin')
    await client.query(sql)
    await client.query('insert into applied_migrations (name, checksum) values ($1, $2)', [
      name,
      checksum,
    ])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw new Error(`The migration ${name} failed: ${(error as Error).message}`, { cause: error })
  }
}
