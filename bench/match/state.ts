import { createHash } from 'node:crypto'
import type pg from 'pg'
import { invent, planFor } from './invented.ts'
import { COLUMNS, copyTextOf, TABLES } from './rows.ts'
import type { Words } from './words.ts'

const SAMPLE = 300

/** What the kept directory was built for and with. Another directory than today's code would build is none. */
export function fingerprintOf(words: Words, organizationCount: number): string {
  const plan = planFor(organizationCount)
  const sample = Array.from({ length: SAMPLE }, (_, index) => invent(words, plan, index))
  const hash = createHash('sha256')
  hash.update(JSON.stringify([plan, COLUMNS]))
  hash.update(JSON.stringify(copyTextOf(sample, String)))
  return hash.digest('hex')
}

const TABLES_OF_THE_BENCH = `
create schema if not exists bench;
create table if not exists bench.built (fingerprint text not null, finished_at timestamptz);
create table if not exists bench.chunks (chunk integer primary key);
create table if not exists bench.indexes (
  name text primary key, dropping text not null, making text not null);`

export type State = 'empty' | 'begun' | 'finished' | 'of-other-code'

/** How far the directory is. Makes the tables that keep it. */
export async function stateOf(client: pg.Client, fingerprint: string): Promise<State> {
  await client.query(TABLES_OF_THE_BENCH)
  const { rows } = await client.query<{ fingerprint: string; finished: boolean }>(
    'select fingerprint, finished_at is not null as finished from bench.built',
  )
  const [built] = rows
  if (built === undefined) return 'empty'
  if (built.fingerprint !== fingerprint) return 'of-other-code'
  return built.finished ? 'finished' : 'begun'
}

export async function begin(client: pg.Client, fingerprint: string): Promise<void> {
  await client.query('insert into bench.built (fingerprint) values ($1)', [fingerprint])
}

export async function finish(client: pg.Client): Promise<void> {
  await client.query('update bench.built set finished_at = now()')
}

/** Chunks that are loaded. Each is noted in the transaction that loads it. */
export async function loadedChunks(client: pg.Client): Promise<ReadonlySet<number>> {
  const { rows } = await client.query<{ chunk: number }>('select chunk from bench.chunks')
  return new Set(rows.map(({ chunk }) => chunk))
}

/** The indexes of the directory that nothing else hangs on, as PostgreSQL itself would make them. */
const INDEXES = `
insert into bench.indexes (name, dropping, making)
select i.relname,
  case when c.oid is null then format('drop index %I', i.relname)
    else format('alter table %I drop constraint %I', t.relname, c.conname) end,
  case when c.oid is null then pg_get_indexdef(i.oid)
    else format('alter table %I add constraint %I %s', t.relname, c.conname, pg_get_constraintdef(c.oid)) end
from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
join pg_namespace n on n.oid = t.relnamespace and n.nspname = 'public'
left join pg_constraint c on c.conindid = i.oid and c.contype in ('p', 'u')
where t.relname = any($1)
  and not exists (select from pg_constraint f where f.contype = 'f' and f.conindid = i.oid)
on conflict (name) do nothing`

/** Notes the indexes and drops them: made after loading they are smaller, and made in a fraction of the time. */
export async function dropIndexes(client: pg.Client): Promise<void> {
  await client.query('begin')
  await client.query(INDEXES, [TABLES])
  for (const { dropping } of await missingOrNot(client, true)) await client.query(dropping)
  await client.query('commit')
}

type Index = { readonly name: string; readonly dropping: string; readonly making: string }

export async function missingIndexes(client: pg.Client): Promise<readonly Index[]> {
  return missingOrNot(client, false)
}

async function missingOrNot(client: pg.Client, isThere: boolean): Promise<readonly Index[]> {
  const { rows } = await client.query<Index>(
    `select name, dropping, making from bench.indexes where
      (to_regclass(format('public.%I', name)) is not null) = $1 order by name`,
    [isThere],
  )
  return rows
}
