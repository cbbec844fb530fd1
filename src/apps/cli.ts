import {
  type ArgsDef,
  type CommandDef,
  defineCommand,
  renderUsage,
  runCommand,
  runMain,
} from 'citty'
import { auditCommand } from './cli/audit.ts'
import { backupCommand } from './cli/backup.ts'
import { bouncesCommand } from './cli/bounces.ts'
import type { WithBareDatabase, WithStorage, WithWorld } from './cli/command.ts'
import { configCommand } from './cli/config.ts'
import { directoryCommand } from './cli/directory.ts'
import { doctorCommand } from './cli/doctor.ts'
import { exampleOf } from './cli/examples.ts'
import { importCommand } from './cli/import.ts'
import { keysCommand } from './cli/keys.ts'
import { matchCommand } from './cli/match.ts'
import { migrateCommand } from './cli/migrate.ts'
import { nameCommand } from './cli/name.ts'
import { ordersCommand } from './cli/orders.ts'
import { personsCommand } from './cli/persons.ts'
import { replayCommand } from './cli/replay.ts'
import { restoreCommand } from './cli/restore.ts'
import { reviewersCommand } from './cli/reviewers.ts'
import { reviewsCommand } from './cli/reviews.ts'
import { secretsCommand } from './cli/secrets.ts'
import { type Run, serveCommand, workerCommand } from './cli/serve.ts'
import { settingsCommand } from './cli/settings.ts'
import { UsageError } from './cli/usage-error.ts'
import { currentEnvironment, readServiceConfig } from './config.ts'
import { readStorageConfig } from './config-storage.ts'
import { failToStart } from './fail-to-start.ts'
import { openLog } from './log.ts'
import { spareMemory } from './spare-memory.ts'
import { stopOnSignals } from './stopping.ts'
import { openBare, openWorld } from './world.ts'

/** Works beside a running service, or starts the embedded database for the time of the command. */
const withStorage: WithStorage = async (work) => {
  const config = readStorageConfig(currentEnvironment())
  const { world, databaseUrl, close } = await openWorld(config, 'visitor', openLog('silent'))
  return work({ world, databaseUrl }).finally(close)
}
const withWorld: WithWorld = (work) => withStorage(({ world }) => work(world))

const withBare: WithBareDatabase = async (work) => {
  const config = readStorageConfig(currentEnvironment())
  const { url, secrets, leave } = await openBare(config)
  return work({ url, secrets, open: withWorld }).finally(leave)
}

const run: Run = async (role) => {
  // All that a service needs takes a second to load, and no other command wants it.
  const { startService } = await import('./start-service.ts')
  const config = readServiceConfig()
  const log = openLog(config.logLevel)
  const service = await startService(config, log, role)
  stopOnSignals(service.stop, service.lost, log)
}

const berth = defineCommand({
  meta: { name: 'berth', description: 'Berth from the command line.' },
  // One line for each command, in the order of the alphabet.
  subCommands: {
    audit: auditCommand(withWorld),
    backup: backupCommand(withStorage),
    bounces: bouncesCommand(withWorld),
    config: configCommand(),
    directory: directoryCommand(withWorld),
    doctor: doctorCommand(),
    import: importCommand(withWorld),
    keys: keysCommand(withWorld),
    match: matchCommand(withWorld),
    migrate: migrateCommand(withBare, withWorld),
    name: nameCommand(),
    orders: ordersCommand(withWorld),
    persons: personsCommand(withWorld),
    replay: replayCommand(withWorld),
    restore: restoreCommand(withBare),
    reviewers: reviewersCommand(withWorld),
    reviews: reviewsCommand(withWorld),
    secrets: secretsCommand(withWorld),
    serve: serveCommand(run),
    settings: settingsCommand(withWorld),
    worker: workerCommand(run),
  },
})

spareMemory()
const rawArgs = process.argv.slice(2)
if (rawArgs.length === 0 || rawArgs.includes('--help')) {
  await runMain(berth, { rawArgs: rawArgs.length === 0 ? ['--help'] : rawArgs, showUsage })
}
try {
  await runCommand(berth, { rawArgs })
} catch (error) {
  await refuseUsage(error)
  failToStart(error)
}

async function showUsage<T extends ArgsDef>(
  command: CommandDef<T>,
  parent?: CommandDef<T>,
): Promise<void> {
  const example = exampleOf(rawArgs)
  const usage = await renderUsage(command, parent)
  process.stdout.write(example === undefined ? `${usage}\n` : `${usage}\nExample: ${example}\n`)
}

/** A command that was not understood ends with code 2; one that was refused, with code 1. */
async function refuseUsage(error: unknown): Promise<void> {
  if (!(error instanceof UsageError) && !(error instanceof Error && error.name === 'CLIError'))
    return
  const example = exampleOf(rawArgs)
  const usage = example === undefined ? await renderUsage(berth) : `Example: ${example}`
  process.stderr.write(`${error.message}\n\n${usage}\n`)
  process.exit(2)
}
