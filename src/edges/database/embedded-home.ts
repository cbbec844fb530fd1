import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmod, chown, lstat, mkdir, mkdtemp, realpath, stat, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Account, isUsableBy } from './postgres-binaries.ts'

const run = promisify(execFile)

/** A socket's whole path must fit in 107 bytes; PostgreSQL adds its own file name. */
const LONGEST_SOCKET_FOLDER = 100 - '/.s.PGSQL.5432'.length

/** Where the embedded database lives: `<data directory>/database`, or what that links to. */
export type Home = {
  readonly folder: string
  readonly cluster: string
  readonly sockets: string
  readonly log: string
  readonly account: Account | undefined
}

/** Makes the folder if needed, and puts it where PostgreSQL's account can reach it. */
export async function prepareHome(dataDirectory: string): Promise<Home> {
  const link = join(dataDirectory, 'database')
  const account = await accountFor(link)
  await makeDataDirectory(dataDirectory, account)
  const isThere = await lstat(link).then(
    () => true,
    () => false,
  )
  if (!isThere) await placeFolder(link, dataDirectory, account)
  const folder = await realpath(link)
  if (!(await isUsableBy(folder, account))) throw new Error(closedFolder(folder))
  return {
    folder,
    cluster: join(folder, 'cluster'),
    sockets: await socketFolder(folder, account),
    log: join(folder, 'postgres.log'),
    account,
  }
}

function closedFolder(folder: string): string {
  return `The database folder ${folder} belongs to somebody else or lies in a closed folder. Start Berth as the account that made it, or name another BERTH_DATA_DIR.`
}

/** Root must lend PostgreSQL another account: the one that owns the database, or `postgres`, or `nobody`. */
async function accountFor(link: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const owner = await stat(link).catch(() => undefined)
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return (
    (await accountNamed('postgres')) ?? (await accountNamed('nobody')) ?? { uid: 65534, gid: 65534 }
  )
}

async function accountNamed(name: string): Promise<Account | undefined> {
  try {
    const [uid, gid] = await Promise.all(
      ['-u', '-g'].map(async (flag) => Number((await run('id', [flag, name])).stdout)),
    )
    return uid === undefined || gid === undefined ? undefined : { uid, gid }
  } catch {
    return undefined
  }
}

async function makeDataDirectory(directory: string, account: Account | undefined): Promise<void> {
  try {
    const made = await mkdir(directory, { recursive: true })
    if (made !== undefined) await chmod(directory, account === undefined ? 0o700 : 0o711)
  } catch (error) {
    throw new Error(`The data directory ${directory} cannot be made: ${(error as Error).message}`)
  }
}

/** In the data directory itself where PostgreSQL's account may enter it, else in /var/lib behind a link. */
async function placeFolder(
  link: string,
  dataDirectory: string,
  account: Account | undefined,
): Promise<void> {
  if (account === undefined || (await canEnter(dataDirectory, account))) {
    await mkdir(link, { mode: 0o700 }).catch(ignoreExisting)
    if (account !== undefined) await chown(link, account.uid, account.gid)
    return
  }
  const elsewhere = await mkdtemp('/var/lib/berth-')
  await chown(elsewhere, account.uid, account.gid)
  await symlink(elsewhere, link).catch(ignoreExisting)
}

async function canEnter(folder: string, account: Account): Promise<boolean> {
  try {
    await run('/bin/sh', ['-c', 'test -x "$1"', 'sh', folder], { cwd: '/', ...account })
    return true
  } catch {
    return false
  }
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') {
    throw new Error(`The data directory cannot be written: ${error.message}`)
  }
}

async function socketFolder(folder: string, account: Account | undefined): Promise<string> {
  const inside = join(folder, 'sockets')
  if (Buffer.byteLength(inside) <= LONGEST_SOCKET_FOLDER) return ownFolder(inside, account)
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16)
  return ownFolder(join(tmpdir(), `berth-${name}`), account)
}

/** Only its owner may enter: that is what keeps others out of the database. */
async function ownFolder(path: string, account: Account | undefined): Promise<string> {
  await mkdir(path, { mode: 0o700 }).catch(ignoreExisting)
  const { uid, mode } = await lstat(path)
  const wanted = account?.uid ?? process.getuid?.() ?? uid
  if (account !== undefined && uid === 0) await chown(path, account.uid, account.gid)
  else if (uid !== wanted) throw new Error(`The folder ${path} belongs to another account.`)
  if ((mode & 0o777) !== 0o700) await chmod(path, 0o700)
  return path
}
