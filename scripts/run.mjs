// Starts what package.json names, with the packages of the lock file and the Node 24 among them.
// Plain JavaScript without dependencies: it runs on whatever Node (20 or newer) the machine has.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildPages } from './build-pages.mjs'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const MODULES = join(ROOT, 'node_modules')
const STAMP = join(MODULES, '.berth-lock-hash')
const LOCK = join(ROOT, '.berth', 'install.lock')
const WANTED_NODE = 24
/** What serves the pages to a browser. */
const WITH_PAGES = ['start', 'demo', 'test', 'pictures']

/** Half of the room that Node would take for young objects: an import then takes some 100 MB less. */
const SPARING = ['--max-semi-space-size=8']

const [target = '', ...args] = process.argv.slice(2)

class Refusal extends Error {}

try {
  const program = programOf(target)
  await install()
  if (WITH_PAGES.includes(target) || isServing()) await buildPages(ROOT, nodePath())
  process.exitCode = await start(program)
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}

/** `npm run berth -- serve` shows pages too. */
function isServing() {
  return target === 'berth' && args[0] === 'serve'
}

function programOf(name) {
  const programs = {
    test: ['node_modules/vitest/vitest.mjs', 'run'],
    demo: ['src/apps/demo.ts'],
    start: ['src/apps/server.ts'],
    berth: ['src/apps/cli.ts'],
    pictures: ['tests/pictures/main.ts'],
    sdk: ['scripts/build-sdk.mjs'],
  }
  if (Object.hasOwn(programs, name)) return programs[name]
  const bench = /^bench:([a-z0-9-]+)$/.exec(name)?.[1]
  if (bench !== undefined && existsSync(join(ROOT, 'bench', `${bench}.ts`))) {
    return [`bench/${bench}.ts`]
  }
  throw new Refusal(
    `There is no "${name}" to start. Say one of: ${Object.keys(programs).join(', ')}, bench:<name>.`,
  )
}

/** Runs `npm ci` when node_modules does not fit the lock file; two at once take turns. */
async function install() {
  if (isLinked() || isInstalled()) return
  await takeTurn()
  try {
    if (isInstalled()) return
    process.stderr.write('Installing the packages of package-lock.json …\n')
    const code = await runNpm()
    if (code !== 0) throw new Refusal('npm ci failed; its messages are above.')
    writeFileSync(STAMP, lockHash())
  } finally {
    rmSync(LOCK, { recursive: true, force: true })
  }
}

/** A node_modules that is a link belongs to another folder: it is used as it is. */
function isLinked() {
  return lstatSync(MODULES, { throwIfNoEntry: false })?.isSymbolicLink() === true
}

function isInstalled() {
  if (!existsSync(MODULES)) return false
  if (existsSync(STAMP)) return readFileSync(STAMP, 'utf8') === lockHash()
  return holdsLockedVersions()
}

/** For a node_modules that was made by hand: npm's own record of it against the lock file. */
function holdsLockedVersions() {
  const record = join(MODULES, '.package-lock.json')
  if (!existsSync(record)) return false
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages
  const locked = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages
  return Object.entries(locked).every(
    ([path, { version, optional }]) =>
      path === '' || installed[path]?.version === version || (optional && !installed[path]),
  )
}

function lockHash() {
  const lock = readFileSync(join(ROOT, 'package-lock.json'))
  return createHash('sha256')
    .update(lock)
    .update(`${process.platform}-${process.arch}`)
    .digest('hex')
}

async function takeTurn() {
  try {
    mkdirSync(dirname(LOCK), { recursive: true })
    accessSync(dirname(LOCK), constants.W_OK)
  } catch {
    throw new Refusal(
      `The packages are missing or out of date, and ${ROOT} cannot be written by this account.\n` +
        'Run npm ci there with the account that owns it.',
    )
  }
  for (let isTold = false; !hasTurn(); isTold = true) {
    if (!isTold) process.stderr.write('Waiting for another start that installs packages …\n')
    await new Promise((resolve) => setTimeout(resolve, 500))
    if (isAbandoned()) rmSync(LOCK, { recursive: true, force: true })
  }
}

function hasTurn() {
  try {
    mkdirSync(LOCK)
    writeFileSync(join(LOCK, 'pid'), String(process.pid))
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

function isAbandoned() {
  try {
    const pid = Number(readFileSync(join(LOCK, 'pid'), 'utf8'))
    process.kill(pid, 0)
    return false
  } catch (error) {
    if (error.code === 'EPERM') return false
    // Without a pid file yet: somebody is between the two steps, or died there.
    const age = Date.now() - (statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    return error.code === 'ESRCH' || age > 5_000
  }
}

function runNpm() {
  const options = ['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit']
  const through = process.env.npm_execpath
  const isScript = through !== undefined && /\.[cm]?js$/.test(through)
  const program = isScript ? process.execPath : 'npm'
  const child = spawn(program, [...(isScript ? [through] : []), ...options, '--no-fund'], {
    cwd: ROOT,
    // What npm prints is no part of what the program prints (`berth … --json`).
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...npmCache(), npm_config_loglevel: 'error' },
  })
  return ended(child)
}

/** An account without a home to write to still needs a place for npm's cache. */
function npmCache() {
  if (process.env.npm_config_cache !== undefined) return {}
  try {
    accessSync(homedir(), constants.W_OK)
    return {}
  } catch {
    return { npm_config_cache: join(ROOT, '.berth', 'npm-cache') }
  }
}

function nodePath() {
  const brought = join(MODULES, `node-${process.platform}-${process.arch}`, 'bin', 'node')
  if (existsSync(brought)) return brought
  if (Number(process.versions.node.split('.')[0]) >= WANTED_NODE) return process.execPath
  throw new Refusal(
    `Berth needs Node ${WANTED_NODE}; npm brings none for ${process.platform}-${process.arch}, and this is ${process.version}. Install Node ${WANTED_NODE} from nodejs.org.`,
  )
}

function start(program) {
  const node = nodePath()
  const [file, ...first] = program
  const flags = target === 'test' ? [] : SPARING
  const child = spawn(node, [...flags, join(ROOT, file), ...first, ...args], {
    // File names on the command line are meant from where the person stands.
    cwd: target === 'berth' ? (process.env.INIT_CWD ?? process.cwd()) : ROOT,
    stdio: 'inherit',
    env: { ...process.env, PATH: [join(MODULES, '.bin'), process.env.PATH].join(delimiter) },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal))
  }
  return ended(child)
}

function ended(child) {
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)))
  })
}
