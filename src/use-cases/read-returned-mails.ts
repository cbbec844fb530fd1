import type { ReturnedMails } from './ports/returned-mails.ts'
import type { World } from './ports.ts'
import { takeReturnedMail } from './take-returned-mail.ts'

/** Takes in every new message of the mailbox to which mails come back. Answers how many were ours. */
export async function readReturnedMails(world: World, returned: ReturnedMails): Promise<number> {
  let takenCount = 0
  await returned.readNew(async (message) => {
    const actor = { kind: 'system' as const, id: null }
    if (await takeReturnedMail(world, { message, actor })) takenCount += 1
  })
  return takenCount
}
