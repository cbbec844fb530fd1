import { resolve } from 'node:path'
import { defineCommand } from 'citty'
import { restoreBackup } from '../../edges/database/backup/restore-backup.ts'
import { resumeWork } from '../../use-cases/resume-work.ts'
import { verifyAudit } from '../../use-cases/verify-audit.ts'
import { jsonFlag, print, printJson, type WithBareDatabase } from './command.ts'

/** `berth restore`: a backup into a database that has nothing. */
export function restoreCommand(withBare: WithBareDatabase) {
  return defineCommand({
    meta: {
      name: 'restore',
      description:
        'Put a backup into an empty database (or a data directory that does not exist yet), bring it up to date, and check the audit log. The file is read to its end before anything is changed.',
    },
    args: {
      file: { type: 'positional', required: true, description: 'A file that berth backup wrote.' },
      ...jsonFlag,
    },
    run: async ({ args }) => {
      const file = resolve(args.file)
      const { done, verdict } = await withBare(async ({ url, secrets, open }) => {
        const done = await restoreBackup({
          url,
          file,
          secretChecks: secrets.auditKeys.map(({ tag }) => tag),
          onTable: ({ table, rows }) => {
            if (!args.json) process.stderr.write(`${table}: ${rows} rows\n`)
          },
        })
        const verdict = await open(async (world) => {
          await resumeWork(world)
          return verifyAudit(world)
        })
        return { done, verdict }
      })
      if (args.json) printJson({ ...done, audit: verdict })
      else {
        print(`${done.rows} rows are back.`)
        print(
          verdict.brokenAt === null
            ? `The audit log has ${verdict.rowCount} rows, all as they were written.`
            : `The audit log is not as it was written from row ${verdict.brokenAt} on.`,
        )
      }
      if (verdict.brokenAt !== null) process.exitCode = 1
    },
  })
}
