import { defineCommand } from 'citty'
import { missingMigrations } from '../../edges/database/migrate.ts'
import { jsonFlag, print, printJson, type WithBareDatabase, type WithWorld } from './command.ts'

/** `berth migrate`: what a start does with the database, and nothing more. */
export function migrateCommand(withBare: WithBareDatabase, withWorld: WithWorld) {
  return defineCommand({
    meta: {
      name: 'migrate',
      description:
        'Bring the database up to date, as every start does. With --check, only say what is missing; ends with code 1 if anything is.',
    },
    args: {
      check: { type: 'boolean', default: false, description: 'Change nothing.' },
      ...jsonFlag,
    },
    run: async ({ args }) => {
      const missing = await withBare(({ url }) => missingMigrations(url))
      if (!args.check) await withWorld(async () => undefined)
      if (args.json) printJson(args.check ? { missing } : { applied: missing })
      else print(sentenceOn(missing, args.check))
      if (args.check && missing.length > 0) process.exitCode = 1
    },
  })
}

function sentenceOn(missing: readonly string[], isCheck: boolean): string {
  if (missing.length === 0) return 'The database is up to date.'
  return `${isCheck ? 'Missing' : 'Applied'}: ${missing.join(', ')}`
}
