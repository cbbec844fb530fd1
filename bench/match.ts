// How fast is a match among N organizations? Builds a directory of them, keeps it for the next run,
// and measures against the floor in the same run.
//   npm run bench:match -- --organizations N [--shared DIR] [--data DIR] [--build-only] [--as-built] [--write]
//     [--only in-process,http,import]
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type EmbeddedDatabase, openEmbedded } from '../src/edges/database/embedded.ts'
import { BUILDING_SETTINGS, buildDirectory, isBuilt, OtherDirectoryError } from './match/build.ts'
import { MEASURING_SETTINGS, measureAll, PARTS } from './match/measure.ts'
import { say } from './match/say.ts'
import { type Figures, speedSection } from './match/speed-table.ts'
import { readArguments, standingAt, takeOption } from './read-arguments.ts'
import { writeSection } from './write-section.ts'

const FEWEST = 1000
const SMALL = 100_000

const { shared, isWritten, rest } = readArguments(process.argv.slice(2))
const { value: number, rest: others } = takeOption(rest, '--organizations')
const { value: folder, rest: more } = takeOption(others, '--data')
const { value: only, rest: flags } = takeOption(more, '--only')
const parts = PARTS.filter((part) => only === undefined || only.split(',').includes(part))
const organizationCount = Number(number ?? SMALL)
const directory =
  folder === undefined
    ? join(import.meta.dirname, '../data-bench', String(organizationCount))
    : resolve(standingAt(), folder)
checkArguments()

if ((await inDatabase(BUILDING_SETTINGS, build)) && !flags.includes('--build-only')) {
  const figures = await inDatabase(MEASURING_SETTINGS, ({ url }) =>
    measureAll({ url, shared, organizationCount, parts }),
  )
  const section = speedSection(figures, smallP50(figures))
  process.stdout.write(section)
  if (isWritten) writeSection(section)
}

function checkArguments(): void {
  const unknown = flags.filter((flag) => flag !== '--build-only' && flag !== '--as-built')
  const isNumber = Number.isInteger(organizationCount) && organizationCount >= FEWEST
  const problems = [
    ...(unknown.length > 0 ? [`There is no ${unknown.join(' ')}.`] : []),
    ...(isNumber ? [] : [`--organizations needs a number from ${FEWEST} on.`]),
    ...(parts.length > 0 ? [] : [`--only needs some of ${PARTS.join(',')}.`]),
  ]
  if (problems.length === 0) return
  say(problems.join('\n'))
  say('npm run bench:match -- --organizations 100000 [--shared DIR] [--data DIR] [--write]')
  process.exit(1)
}

async function inDatabase<T>(
  settings: Readonly<Record<string, string>>,
  work: (server: EmbeddedDatabase) => Promise<T>,
): Promise<T> {
  const server = await openEmbedded(directory, { as: 'service', settings })
  let isStopped = false
  const stop = () => {
    isStopped = true
    say('Interrupted. The next run goes on from here.')
    void server.leave().then(() => process.exit(130))
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)
  try {
    return await work(server)
  } catch (error) {
    // What fails because the database is stopped is no news; the program ends in a moment.
    if (isStopped) return await new Promise<never>(() => {})
    throw error
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop)
    await server.leave()
  }
}

/** False when the directory is not one to measure. */
async function build({ url }: EmbeddedDatabase): Promise<boolean> {
  const building = { url, shared, organizationCount }
  try {
    if (await isBuilt(building)) return true
    say(`Building ${organizationCount.toLocaleString('en')} organizations in ${directory} …`)
    await buildDirectory(building)
    return true
  } catch (error) {
    if (!(error instanceof OtherDirectoryError)) throw error
    if (flags.includes('--as-built')) return true
    say(`${directory} holds another directory, or one that other code has built.`)
    say('Remove it, name another one (--data DIR), or measure it as it is (--as-built).')
    process.exitCode = 1
    return false
  }
}

/** The p50 among 100,000, from the last such run beside this directory. */
function smallP50(figures: Figures): number | undefined {
  const file = join(dirname(directory), 'p50-among-100000.json')
  if (figures.organizationCount === SMALL) {
    if (figures.inProcess !== undefined)
      writeFileSync(file, `${JSON.stringify(figures.inProcess.whole.p50)}\n`)
    return undefined
  }
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
