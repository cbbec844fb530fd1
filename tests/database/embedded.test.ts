import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type EmbeddedDatabase, openEmbedded } from '../../src/edges/database/embedded.ts'
import { openFolder } from '../support/template-database.ts'

// Each of these makes and starts a PostgreSQL of its own.
vi.setConfig({ testTimeout: 90_000 })

let directory: string
const opened: EmbeddedDatabase[] = []
const children: ChildProcess[] = []

beforeEach(async () => {
  directory = await openFolder('berth-embedded-')
})
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  for (const database of opened.splice(0)) await database.leave()
  await rm(directory, { recursive: true, force: true })
})

async function open(as: 'service' | 'visitor'): Promise<EmbeddedDatabase> {
  const database = await openEmbedded(directory, { as })
  opened.push(database)
  return database
}

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

/** A service in a process of its own, so that it can be killed. */
async function serviceProcess(): Promise<ChildProcess> {
  const code = `import { openEmbedded } from ${JSON.stringify(new URL('../../src/edges/database/embedded.ts', import.meta.url).href)}
    await openEmbedded(${JSON.stringify(directory)}, { as: 'service' })
    console.log('open')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  if (child.stdout === null) throw new Error('no output')
  await once(child.stdout, 'data')
  return child
}

async function serverPid(): Promise<number> {
  const file = await readFile(join(directory, 'database/cluster/postmaster.pid'), 'utf8')
  return Number(file.split('\n')[0])
}

async function isGone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 50; tries += 1) {
    try {
      process.kill(pid, 0)
    } catch {
      return true
    }
    await pause(100)
  }
  return false
}

test('a second service on one directory ends with a clear message', async () => {
  const first = await open('service')
  await expect(openEmbedded(directory, { as: 'service' })).rejects.toThrow(
    `Another Berth service is running on the data directory ${directory}.`,
  )
  expect(await ask(first.url, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('the command line works beside a running service, and leaves it running', async () => {
  const service = await open('service')
  await ask(service.url, 'create table kept (id int)')
  const visitor = await openEmbedded(directory, { as: 'visitor' })
  expect(await ask(visitor.url, 'select * from kept')).toEqual([])
  await visitor.leave()
  expect(await ask(service.url, 'select * from kept')).toEqual([])
})

test('a service that ends leaves the server to the command line, which stops it', async () => {
  const service = await openEmbedded(directory, { as: 'service' })
  const visitor = await openEmbedded(directory, { as: 'visitor' })
  const pid = await serverPid()
  await service.leave()
  expect(await ask(visitor.url, 'select 1 as one')).toEqual([{ one: 1 }])
  await visitor.leave()
  expect(await isGone(pid)).toBe(true)
})

test('after kill -9 the next service takes over the server, with everything that was committed', async () => {
  const child = await serviceProcess()
  const pid = await serverPid()
  const visitor = await openEmbedded(directory, { as: 'visitor' })
  await ask(visitor.url, 'create table kept (id int); insert into kept values (7)')
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
  const next = await open('service')
  await visitor.leave()
  expect(await serverPid()).toBe(pid)
  expect(await ask(next.url, 'select id from kept')).toEqual([{ id: 7 }])
})

test('after kill -9 of the server itself nothing committed is lost', async () => {
  const service = await open('service')
  await ask(service.url, 'create table kept (id int); insert into kept values (7)')
  process.kill(await serverPid(), 'SIGKILL')
  await service.lost
  const next = await open('service')
  expect(await ask(next.url, 'select id from kept')).toEqual([{ id: 7 }])
})

test('a pid file whose number a stranger has now does not keep the server from starting', async () => {
  const first = await openEmbedded(directory, { as: 'service' })
  const file = join(directory, 'database/cluster/postmaster.pid')
  const lines = (await readFile(file, 'utf8')).split('\n')
  await first.leave()
  await writeFile(file, [String(process.pid), ...lines.slice(1)].join('\n'))
  const next = await open('service')
  expect(await ask(next.url, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('two programs that start at once end up on the same server', async () => {
  const [one, other] = await Promise.all([open('visitor'), open('visitor')])
  await ask(one.url, 'create table kept (id int)')
  expect(await ask(other.url, 'select * from kept')).toEqual([])
})

test('nobody else may enter the folder of the socket, and no port is open', async () => {
  const { url } = await open('service')
  const sockets = new URL(url).searchParams.get('host') ?? ''
  expect((await stat(sockets)).mode & 0o077).toBe(0)
  expect(Buffer.byteLength(`${sockets}/.s.PGSQL.5432`)).toBeLessThan(100)
  expect(await ask(url, 'show listen_addresses')).toEqual([{ listen_addresses: '' }])
})

test('a directory with a long name works too', async () => {
  const long = join(directory, 'a-folder-with-a-long-name-'.repeat(4), 'data')
  const database = await openEmbedded(long, { as: 'service' })
  opened.push(database)
  expect(await ask(database.url, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('a data directory that cannot be made is named in the message', async () => {
  const file = join(directory, 'a-file')
  await writeFile(file, '')
  await expect(openEmbedded(join(file, 'data'), { as: 'service' })).rejects.toThrow(
    `The data directory ${join(file, 'data')} cannot be made`,
  )
})

test.runIf(process.getuid?.() === 0)(
  'as root, a directory that PostgreSQL may not enter is replaced by one that it may',
  async () => {
    await chmod(directory, 0o700)
    const database = await openEmbedded(directory, { as: 'service' })
    const folder = await realpath(join(directory, 'database'))
    expect(await ask(database.url, 'select 1 as one')).toEqual([{ one: 1 }])
    expect(folder).toMatch(/^\/var\/lib\/berth-/)
    await database.leave()
    await rm(folder, { recursive: true })
  },
)
