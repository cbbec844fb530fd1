import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chown, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { type Home, prepareHome } from './embedded-home.ts'
import { findBinaries } from './postgres-binaries.ts'

const run = promisify(execFile)

/** The service that works on this directory holds `service`; everybody who uses it shares `use`. */
const LOCKS = { service: 7_318_001, use: 7_318_002 }
const START_MILLISECONDS = 60_000
/** A service that was killed leaves its lock within a moment; a living one keeps it. */
const LOCK_MILLISECONDS = 3_000

export type EmbeddedDatabase = {
  readonly url: string
  /** Resolves when PostgreSQL went away under us; never when `leave` was called. */
  readonly lost: Promise<void>
  /** Lets go. The last one out stops PostgreSQL. */
  readonly leave: () => Promise<void>
}

export type EmbeddedOptions = {
  /** `service`: there is at most one for a directory. `visitor`: the command line, beside it or alone. */
  readonly as: 'service' | 'visitor'
  /** Further PostgreSQL settings, for tests. */
  readonly settings?: Readonly<Record<string, string>>
}

/** Thrown when another service works on the directory. */
export class DirectoryInUseError extends Error {
  constructor(directory: string) {
    super(
      `Another Berth service is running on the data directory ${directory}. ` +
        'Stop it first, or name another directory in BERTH_DATA_DIR.',
    )
    this.name = 'DirectoryInUseError'
  }
}

/**
 * Opens the PostgreSQL of a data directory: makes it, starts it, or takes over the one that still
 * runs after we were killed. Started twice at once, both end up on the same server.
 */
export async function openEmbedded(
  dataDirectory: string,
  options: EmbeddedOptions,
): Promise<EmbeddedDatabase> {
  const directory = resolve(dataDirectory)
  const home = await prepareHome(directory)
  const binaries = await findBinaries(home.folder, home.account)
  const server: Server = { home, binaries, settings: options.settings ?? {} }
  await makeCluster(server)
  const client = await enter(server)
  if (options.as === 'service') await lockAsService(client, directory)
  const url = urlOf(await socketsInUse(server), 'berth')
  let isLeaving = false
  const lost = new Promise<void>((tell) => {
    client.on('end', () => {
      if (!isLeaving) tell()
    })
  })
  const leave = async () => {
    if (isLeaving) return
    isLeaving = true
    await leaveServer(server, client)
  }
  return { url, lost, leave }
}

type Server = {
  readonly home: Home
  readonly binaries: string
  readonly settings: Readonly<Record<string, string>>
}

/** Made aside and renamed, so that a half-made cluster is never taken for a whole one. */
async function makeCluster(server: Server): Promise<void> {
  const { cluster, account } = server.home
  const isMade = await stat(join(cluster, 'PG_VERSION')).then(
    () => true,
    () => false,
  )
  if (isMade) return
  const unfinished = `${cluster}.${randomUUID()}`
  await mkdir(unfinished, { mode: 0o700 })
  if (account !== undefined) await chown(unfinished, account.uid, account.gid)
  const letters = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'
  await command(server, 'initdb', [
    ...['-D', unfinished, '-U', 'berth', '--encoding=UTF8', '--auth=trust', '--no-instructions'],
    ...['--locale=C', '--locale-provider=libc', '--lc-collate=C', `--lc-ctype=${letters}`],
  ])
  await rename(unfinished, cluster).catch(() => rm(unfinished, { recursive: true, force: true }))
}

/** Connects, starting PostgreSQL as often as it takes: another process may be stopping it just now. */
async function enter(server: Server): Promise<pg.Client> {
  const deadline = Date.now() + START_MILLISECONDS
  let failure: unknown
  while (Date.now() < deadline) {
    try {
      if ((await runningPid(server)) === undefined) await start(server)
      return await connectAndShare(server)
    } catch (error) {
      failure = error
      await pause(100)
    }
  }
  const reason = failure instanceof Error ? failure.message : String(failure)
  throw new Error(`The embedded PostgreSQL does not start: ${reason}\nIts log: ${server.home.log}`)
}

async function connectAndShare(server: Server): Promise<pg.Client> {
  const sockets = await socketsInUse(server)
  await makeDatabase(sockets)
  const client = new pg.Client({ connectionString: urlOf(sockets, 'berth') })
  // Without a listener a server that goes away would end our process; `lost` tells of it.
  client.on('error', () => {})
  await client.connect()
  await client.query('select pg_advisory_lock_shared($1)', [LOCKS.use])
  return client
}

async function makeDatabase(sockets: string): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(sockets, 'postgres') })
  client.on('error', () => {})
  await client.connect()
  try {
    const found = await client.query("select 1 from pg_database where datname = 'berth'")
    if (found.rowCount === 0) await client.query('create database berth')
  } catch (error) {
    // Somebody else made it at the same moment.
    if (!['42P04', '23505'].includes(String((error as { code?: string }).code))) throw error
  } finally {
    await client.end()
  }
}

async function lockAsService(client: pg.Client, directory: string): Promise<void> {
  const deadline = Date.now() + LOCK_MILLISECONDS
  while (Date.now() < deadline) {
    const reply = await client.query<{ won: boolean }>('select pg_try_advisory_lock($1) as won', [
      LOCKS.service,
    ])
    if (reply.rows[0]?.won === true) return
    await pause(100)
  }
  await client.end()
  throw new DirectoryInUseError(directory)
}

/** Whoever can have the use lock alone is the last one, and stops the server. */
async function leaveServer(server: Server, client: pg.Client): Promise<void> {
  try {
    const reply = await client.query<{ last: boolean }>(
      'select pg_advisory_unlock_shared($1), pg_try_advisory_lock($1) as last',
      [LOCKS.use],
    )
    if (reply.rows[0]?.last === true) {
      await command(server, 'pg_ctl', ['stop', '-D', server.home.cluster, '-m', 'fast', '-w'])
    }
  } catch {
    // The server is gone already: there is nothing left to stop.
  }
  await client.end().catch(() => {})
}

async function start(server: Server): Promise<void> {
  const { cluster, sockets, log } = server.home
  const settings = {
    listen_addresses: '',
    unix_socket_directories: sockets,
    unix_socket_permissions: '0700',
    // Details of errors quote rows, and rows hold addresses: none in a log.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    ...server.settings,
  }
  const lines = Object.entries(settings).map(
    ([name, value]) => `${name} = '${value.replaceAll("'", "''")}'\n`,
  )
  await writeAs(server, join(cluster, 'berth.conf'), lines.join(''))
  const main = join(cluster, 'postgresql.conf')
  const text = await readFile(main, 'utf8')
  const include = "include 'berth.conf'\n"
  if (!text.includes(include)) await writeAs(server, main, `${text}\n${include}`)
  await command(server, 'pg_ctl', ['start', '-D', cluster, '-l', log, '-w', '-t', '60'])
}

async function writeAs(server: Server, path: string, text: string): Promise<void> {
  await writeFile(path, text, { mode: 0o600 })
  const { account } = server.home
  if (account !== undefined) await chown(path, account.uid, account.gid)
}

/** The server's process, if it lives. A pid file may be left over, and its number reused by a stranger. */
async function runningPid(server: Server): Promise<number | undefined> {
  const file = join(server.home.cluster, 'postmaster.pid')
  const pid = Number((await readFile(file, 'utf8').catch(() => '')).split('\n')[0])
  if (!Number.isInteger(pid) || pid <= 0) return undefined
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? pid : undefined
  }
  const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => 'postgres')
  if (commandLine.includes('postgres')) return pid
  await rm(file, { force: true })
  return undefined
}

/** A server that we take over may have been started with another folder: its pid file tells. */
async function socketsInUse(server: Server): Promise<string> {
  const file = await readFile(join(server.home.cluster, 'postmaster.pid'), 'utf8')
  return file.split('\n')[4] || server.home.sockets
}

function urlOf(sockets: string, database: string): string {
  return `postgresql://berth@localhost/${database}?host=${encodeURIComponent(sockets)}`
}

async function command(server: Server, name: string, args: readonly string[]): Promise<void> {
  const { folder, account } = server.home
  const path = join(server.binaries, 'bin', name)
  const env = { PATH: '/usr/bin:/bin', LANG: 'C', TZ: 'UTC' }
  try {
    await run(path, [...args], { cwd: folder, env, ...account })
  } catch (error) {
    const { stderr, stdout, message } = error as Error & { stderr?: string; stdout?: string }
    throw new Error(`${name} failed: ${(stderr || stdout || message).trim()}`)
  }
}
