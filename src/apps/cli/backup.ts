import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineCommand } from 'citty'
import { DomainError } from '../../domain/error.ts'
import { writeBackup } from '../../edges/database/backup/write-backup.ts'
import { jsonFlag, print, printJson, type WithStorage } from './command.ts'

/** `berth backup`: everything that is kept, in one file, as it was at one moment. */
export function backupCommand(withStorage: WithStorage) {
  return defineCommand({
    meta: {
      name: 'backup',
      description:
        'Write all that Berth keeps to one file, as it was at one moment, beside a running service or of a stopped one. Keep BERTH_SECRET with it: it is not inside.',
    },
    args: {
      file: { type: 'positional', required: true, description: 'The file; it must not exist yet.' },
      ...jsonFlag,
    },
    run: async ({ args }) => {
      const file = resolve(args.file)
      if (existsSync(file)) throw new DomainError('invalid-value', `${file} exists already.`)
      const { rows } = await withStorage(({ world, databaseUrl }) =>
        writeBackup({
          url: databaseUrl,
          file,
          now: world.now(),
          secretCheck: world.secrets.auditKeys[0]?.tag ?? '',
          onTable: ({ table, rows }) => {
            if (!args.json) process.stderr.write(`${table}: ${rows} rows\n`)
          },
        }),
      )
      if (args.json) return printJson({ file, rows })
      print(`${file}: ${rows} rows. Keep BERTH_SECRET with it.`)
    },
  })
}
