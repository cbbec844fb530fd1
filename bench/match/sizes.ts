import pg from 'pg'
import { TABLES } from './rows.ts'

export type Size = {
  readonly name: string
  readonly isIndex: boolean
  readonly bytes: number
  readonly rows: number
}

/** How large the tables of the directory and their indexes are, the largest first. */
export async function sizesOf(url: string): Promise<readonly Size[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string; index: boolean; bytes: string; n: number }>(
      `select c.relname as name, c.relkind = 'i' as index, pg_relation_size(c.oid) as bytes,
        c.reltuples::float8 as n
      from pg_class c left join pg_index i on i.indexrelid = c.oid
      where coalesce(i.indrelid, c.oid) = any($1::regclass[]) order by pg_relation_size(c.oid) desc`,
      [TABLES],
    )
    return rows.map(({ name, index, bytes, n }) => ({
      name,
      isIndex: index,
      bytes: Number(bytes),
      rows: n,
    }))
  } finally {
    await client.end()
  }
}
