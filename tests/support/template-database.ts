import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import type { TestProject } from 'vitest/node'
import { bringUpToDate } from '../../src/edges/database/database.ts'
import { openEmbedded } from '../../src/edges/database/embedded.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The migrated database that every test file copies. */
    templateUrl: string
  }
}

type Server = { readonly url: string; readonly stop: () => Promise<void> }

/** Once for a run: a PostgreSQL (or the one that TEST_DATABASE_URL names) and a migrated template. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await aDatabase()
  project.provide('templateUrl', url)
  return stop
}

/** A migrated, empty database on a PostgreSQL of its own (or on the one that TEST_DATABASE_URL names). */
export async function aDatabase(): Promise<Server> {
  const named = process.env.TEST_DATABASE_URL
  const server: Server =
    named === undefined ? await temporaryServer() : { url: named, stop: async () => {} }
  const name = `berth_test_${process.pid}_${Date.now().toString(36)}`
  const stop = async () => {
    await dropAll(server.url, name)
    await server.stop()
  }
  try {
    await onServer(server.url, `create database ${name}`)
    const url = urlOfDatabase(server.url, name)
    await bringUpToDate(url)
    return { url, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** A database of its own, migrated and empty. It is dropped when the run ends. */
export function copyOfTemplate(): Promise<string> {
  return copyOf(inject('templateUrl'))
}

/** The same outside of a test run, of what `aDatabase` has made. */
export async function copyOf(templateUrl: string): Promise<string> {
  const template = new URL(templateUrl).pathname.slice(1)
  return madeBeside(templateUrl, `template ${template}`)
}

/** A database in which nothing was made yet. It is dropped when the run ends. */
export function aBareDatabase(): Promise<string> {
  return madeBeside(inject('templateUrl'), 'template template0')
}

async function madeBeside(templateUrl: string, how: string): Promise<string> {
  const template = new URL(templateUrl).pathname.slice(1)
  const name = `${template}_${Math.random().toString(36).slice(2, 10)}`
  await onServer(urlOfDatabase(templateUrl, 'postgres'), `create database ${name} ${how}`)
  return urlOfDatabase(templateUrl, name)
}

function urlOfDatabase(url: string, database: string): string {
  const changed = new URL(url)
  changed.pathname = `/${database}`
  return changed.href
}

/** A temporary folder that PostgreSQL's account may enter when the tests run as root. */
export async function openFolder(prefix: string): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), prefix))
  await chmod(directory, 0o711)
  return directory
}

async function temporaryServer(): Promise<Server> {
  const directory = await openFolder('berth-test-')
  const database = await openEmbedded(directory, {
    as: 'visitor',
    settings: {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      max_connections: '200',
      autovacuum: 'off',
    },
  })
  return {
    url: database.url,
    stop: async () => {
      await database.leave()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

async function dropAll(url: string, template: string): Promise<void> {
  const client = new pg.Client({ connectionString: urlOfDatabase(url, 'postgres') })
  await client.connect()
  const { rows } = await client.query<{ datname: string }>(
    'select datname from pg_database where starts_with(datname, $1)',
    [template],
  )
  for (const { datname } of rows) await client.query(`drop database ${datname} with (force)`)
  await client.end()
}
