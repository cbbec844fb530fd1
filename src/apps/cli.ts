import { defineCommand, runMain } from 'citty'
import type { WithWorld } from './cli/command.ts'
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
  subCommands: {
    keys: keysCommand(withWorld),
    reviews: reviewsCommand(withWorld),
  },
})

process.on('unhandledRejection', failToStart)
await runMain(berth)
