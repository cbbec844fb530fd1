import { defineCommand } from 'citty'
import type { WithWorld } from './command.ts'
import { cancelCommand, reopenCommand, resendCommand, undoCommand } from './orders-actions.ts'
import { listCommand } from './orders-list.ts'
import { showCommand } from './orders-show.ts'

/** `berth orders`: found, read, and what may be done with one without a review. */
export function ordersCommand(withWorld: WithWorld) {
  return defineCommand({
    meta: { name: 'orders', description: 'Find orders, read the story of one, and act on it.' },
    subCommands: {
      cancel: cancelCommand(withWorld),
      list: listCommand(withWorld),
      reopen: reopenCommand(withWorld),
      resend: resendCommand(withWorld),
      show: showCommand(withWorld),
      undo: undoCommand(withWorld),
    },
  })
}
