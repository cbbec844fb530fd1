import { defineCommand } from 'citty'
import { verifyAudit } from '../../use-cases/verify-audit.ts'
import { jsonFlag, print, printJson, type WithWorld } from './command.ts'

/** `berth audit`: is the log of changes as it was written? */
export function auditCommand(withWorld: WithWorld) {
  return defineCommand({
    meta: { name: 'audit', description: 'Check the audit log.' },
    subCommands: { verify: verifyCommand(withWorld) },
  })
}

function verifyCommand(withWorld: WithWorld) {
  return defineCommand({
    meta: {
      name: 'verify',
      description:
        'Make every seal of the audit log again; ends with code 1 when a row was tampered with.',
    },
    args: jsonFlag,
    run: async ({ args }) => {
      const verdict = await withWorld(verifyAudit)
      if (args.json) printJson(verdict)
      else if (verdict.brokenAt === null)
        print(`${verdict.rowCount} rows, all as they were written.`)
      else {
        print(
          `Row ${verdict.brokenAt} is not as it was written, or not where it was; the ${verdict.rowCount} before are.`,
        )
      }
      if (verdict.brokenAt !== null) process.exitCode = 1
    },
  })
}
