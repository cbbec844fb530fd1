import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyOfTemplate } from '../support/template-database.ts'

let client: pg.Client

beforeAll(async () => {
  client = new pg.Client({ connectionString: await copyOfTemplate() })
  await client.connect()
})
afterAll(() => client.end())

test('every table and every column says what it is for', async () => {
  const { rows } = await client.query<{ name: string }>(`
    select c.relname || coalesce('.' || a.attname, '') as name
    from pg_class c
    cross join lateral (
      select null::name as attname, 0 as attnum
      union all
      select attname, attnum from pg_attribute
      where attrelid = c.oid and attnum > 0 and not attisdropped
    ) a
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and col_description(c.oid, a.attnum) is null
      and not (a.attnum = 0 and obj_description(c.oid, 'pg_class') is not null)
    order by 1`)
  expect(rows.map(({ name }) => name)).toEqual([])
})

test('there are tables to look at', async () => {
  const { rows } = await client.query("select 1 from pg_tables where schemaname = 'public'")
  expect(rows.length).toBeGreaterThan(10)
})
