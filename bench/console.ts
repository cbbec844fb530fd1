// How quick are the console's pages among N orders and M organizations? Builds them, keeps them for the
// next run, and asks for each page as a reviewer does, beside the quickest call that there is.
//   npm run bench:console -- --orders N --organizations M [--shared DIR] [--data DIR] [--write]
import { availableParallelism, cpus, loadavg } from 'node:os'
import { join, resolve } from 'node:path'
import { bringUpToDate } from '../src/edges/database/database.ts'
import { openEmbedded } from '../src/edges/database/embedded.ts'
import { aReviewer } from '../tests/support/a-reviewer.ts'
import { aServer } from '../tests/support/a-server.ts'
import { measureCalls } from './console/calls.ts'
import { fillWithOrders } from './console/fill.ts'
import { consoleSection } from './console/table.ts'
import { BUILDING_SETTINGS, buildDirectory, isBuilt } from './match/build.ts'
import { MEASURING_SETTINGS } from './match/measure.ts'
import { readArguments, standingAt, takeOption } from './read-arguments.ts'
import { writeSection } from './write-section.ts'

const FEWEST = 1000

const { shared, isWritten, rest } = readArguments(process.argv.slice(2))
const { value: orders, rest: others } = takeOption(rest, '--orders')
const { value: organizations, rest: more } = takeOption(others, '--organizations')
const { value: folder, rest: unknown } = takeOption(more, '--data')
const orderCount = Number(orders ?? 100_000)
const organizationCount = Number(organizations ?? orderCount)
if (unknown.length > 0 || ![orderCount, organizationCount].every((one) => one >= FEWEST)) {
  process.stderr.write(`--orders and --organizations need numbers from ${FEWEST} on.\n`)
  process.exit(1)
}
const directory =
  folder === undefined
    ? join(import.meta.dirname, '../data-bench', `console-${organizationCount}-${orderCount}`)
    : resolve(standingAt(), folder)

const builder = await openEmbedded(directory, { as: 'service', settings: BUILDING_SETTINGS })
try {
  const building = { url: builder.url, shared, organizationCount }
  if (!(await isBuilt(building))) await buildDirectory(building)
  await bringUpToDate(builder.url)
  await fillWithOrders(builder.url, orderCount)
} finally {
  await builder.leave()
}

const load = loadavg()[0] ?? 0
const server = await openEmbedded(directory, { as: 'service', settings: MEASURING_SETTINGS })
const berth = await aServer({ databaseUrl: server.url })
try {
  berth.world.clock.set(new Date())
  const reviewer = await aReviewer(berth, 'admin', `bench-${Date.now()}@vendor.example`)
  const called = await measureCalls(berth.world, reviewer, orderCount)
  const section = consoleSection({
    ...{ orderCount, organizationCount, called, load },
    processor: cpus()[0]?.model.trim() ?? '',
    coreCount: availableParallelism(),
  })
  process.stdout.write(section)
  if (isWritten) writeSection(section)
} finally {
  await berth.close()
  await server.leave()
}
