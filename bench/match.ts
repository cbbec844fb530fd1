// How fast is a match among N organizations? Builds a directory of them, keeps it for the next run,
// and measures against the floor in the same run.
//   npm run bench:match -- --organizations N [--shared DIR] [--data DIR] [--as-built] [--write]
import { join, resolve } from 'node:path'
import { openEmbedded } from '../src/edges/database/embedded.ts'
import { BUILDING_SETTINGS, buildDirectory, isBuilt, OtherDirectoryError } from './match/build.ts'
import { say } from './match/say.ts'
import { readArguments, standingAt, takeOption } from './read-arguments.ts'

const { shared, rest } = readArguments(process.argv.slice(2))
const { value: number, rest: others } = takeOption(rest, '--organizations')
const { value: folder, rest: flags } = takeOption(others, '--data')
/** Take the directory as it is, also when other code has built it. */
const isTakenAsBuilt = flags.includes('--as-built')
const organizationCount = Number(number ?? 100_000)
if (!Number.isInteger(organizationCount) || organizationCount < 1000) {
  say('--organizations needs a number from 1000 on: --organizations 100000')
  process.exit(1)
}
const directory =
  folder === undefined
    ? join(import.meta.dirname, '../data-bench', String(organizationCount))
    : resolve(standingAt(), folder)

await build()

async function build(): Promise<void> {
  const server = await openEmbedded(directory, { as: 'service', settings: BUILDING_SETTINGS })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.leave().then(() => process.exit(130)))
  }
  const building = { url: server.url, shared, organizationCount }
  try {
    if (await isBuilt(building)) return
    say(`Building ${organizationCount.toLocaleString('en')} organizations in ${directory} …`)
    await buildDirectory(building)
  } catch (error) {
    if (!(error instanceof OtherDirectoryError)) throw error
    if (isTakenAsBuilt) return
    say(`${directory} holds another directory, or one that other code has built.`)
    say('Remove it, name another one (--data DIR), or measure it as it is (--as-built).')
    process.exitCode = 1
  } finally {
    await server.leave()
  }
}
