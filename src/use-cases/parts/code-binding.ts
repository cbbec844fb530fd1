import type { Visit } from '../ports/setups.ts'

/** All that a code is bound to: order, contact or claim, mailbox, and browser. */
export function codeBindingOf({ doorway, browserHash }: Visit): string {
  const subject = doorway.kind === 'claim' ? doorway.claimId : String(doorway.contactVersion)
  const parts = [doorway.kind, doorway.orderId, subject, doorway.email, browserHash.toString('hex')]
  return parts.join('\n')
}
