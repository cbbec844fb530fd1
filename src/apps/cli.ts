import { defineCommand, renderUsage, runCommand, runMain } from 'citty'
import type { WithWorld } from './cli/command.ts'
import { importCommand } from './cli/import.ts'
import { keysCommand } from './cli/keys.ts'
import { reviewsCommand } from './cli/reviews.ts'
import { readStorageConfig } from './config.ts'
import { failToStart } from './fail-to-start.ts'
import { openLog } from './log.ts'
import { openWorld } from './world.ts'

/** Works beside a running service, or starts the embedded database for the time of the command. */
const withWorld: WithWorld = async (work) => {
  const config = readStorageConfig()
  const { world, close } = await openWorld(config, 'visitor', openLog('silent'))
  return work(world).finally(close)
}

const berth = defineCommand({
  meta: { name: 'berth', description: 'Berth from the command line.' },
  // One line for each command, in the order of the alphabet.
  subCommands: {
    import: importCommand(withWorld),
    keys: keysCommand(withWorld),
    reviews: reviewsCommand(withWorld),
  },
})

const rawArgs = process.argv.slice(2)
if (rawArgs.length === 0 || rawArgs.includes('--help')) {
  await runMain(berth, { rawArgs: rawArgs.length === 0 ? ['--help'] : rawArgs })
}
try {
  await runCommand(berth, { rawArgs })
} catch (error) {
  await refuseUsage(error)
  failToStart(error)
}

/** A command that was not understood ends with code 2; one that was refused, with code 1. */
async function refuseUsage(error: unknown): Promise<void> {
  if (!(error instanceof Error) || error.name !== 'CLIError') return
  process.stderr.write(`${await renderUsage(berth)}\n\n${error.message}\n`)
  process.exit(2)
}
