import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrate } from '../../src/edges/database/migrate.ts'
import { copyOfTemplate } from '../support/template-database.ts'

let folder: string
let url: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'berth-migrations-'))
  url = await copyOfTemplate()
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('truncate applied_migrations')
  await client.end()
  await writeFile(join(folder, '0001-first.sql'), 'create table first (id int)')
})
afterEach(() => rm(folder, { recursive: true }))

test('a migration is applied once, however often the program starts', async () => {
  expect(await migrate(url, folder)).toEqual(['0001-first.sql'])
  expect(await migrate(url, folder)).toEqual([])
})

test('two programs that start at once apply each migration once', async () => {
  await writeFile(join(folder, '0002-second.sql'), 'create table second (id int)')
  const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(url, folder)))
  expect(applied.flat().sort()).toEqual(['0001-first.sql', '0002-second.sql'])
})

test('a migration that was edited after it was applied stops the start', async () => {
  await migrate(url, folder)
  await writeFile(join(folder, '0001-first.sql'), 'create table first (id bigint)')
  await expect(migrate(url, folder)).rejects.toThrow('0001-first.sql was edited')
})

test('a database of a newer version stops the start', async () => {
  await writeFile(join(folder, '0002-second.sql'), 'create table second (id int)')
  await migrate(url, folder)
  await rm(join(folder, '0002-second.sql'))
  await expect(migrate(url, folder)).rejects.toThrow('Start the newer version')
})

test('a migration that fails leaves nothing of itself behind', async () => {
  const path = join(folder, '0002-second.sql')
  await writeFile(path, 'create table second (id int); select 1/0')
  await expect(migrate(url, folder)).rejects.toThrow('0002-second.sql failed: division by zero')
  await writeFile(path, 'create table second (id int)')
  expect(await migrate(url, folder)).toEqual(['0002-second.sql'])
})
