import { text } from 'node:stream/consumers'
import { defineCommand } from 'citty'
import { takeReturnedMail } from '../../use-cases/take-returned-mail.ts'
import { jsonFlag, print, printJson, type WithWorld } from './command.ts'

/** `berth bounces`: mails that came back. */
export function bouncesCommand(withWorld: WithWorld) {
  return defineCommand({
    meta: { name: 'bounces', description: 'Take in mails that came back.' },
    subCommands: { read: readCommand(withWorld) },
  })
}

function readCommand(withWorld: WithWorld) {
  return defineCommand({
    meta: {
      name: 'read',
      description: 'Read one returned mail (RFC 3464) from standard input; others are left alone.',
    },
    args: jsonFlag,
    run: async ({ args }) => {
      const message = await text(process.stdin)
      const actor = { kind: 'system' as const, id: null }
      const isTaken = await withWorld((world) => takeReturnedMail(world, { message, actor }))
      if (args.json) return printJson({ isTaken })
      print(isTaken ? 'Taken: the order shows it.' : 'Not of ours, not for good, or known already.')
    },
  })
}
