import { readBounce } from '../domain/mails/read-bounce.ts'
import type { Actor } from './ports/orders.ts'
import type { World } from './ports.ts'
import { reportBounce } from './report-bounce.ts'

/** Takes in one returned mail, as it came. False: not of ours, not for good, or known already. */
export async function takeReturnedMail(
  world: World,
  { message, actor }: { readonly message: string; readonly actor: Actor },
): Promise<boolean> {
  const bounce = readBounce(message)
  return bounce !== undefined && reportBounce(world, { ...bounce, actor })
}
