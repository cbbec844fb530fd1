import type { World } from './ports.ts'

const AT_ONCE = 200

/**
 * Makes anew the jobs of everything that waits, for a database whose jobs are gone: mails, and claims
 * that a change of the directory may answer. Runs, deliveries and deadlines are found by their sweeps.
 * A repeat does no harm.
 */
export async function resumeWork(world: World): Promise<void> {
  await world.transact(async ({ mails, jobs }) => {
    for (const mailId of await mails.queued()) await jobs.enqueue({ kind: 'send-mail', mailId })
  })
  let after: string | undefined
  do {
    after = await resumeClaims(world, after)
  } while (after !== undefined)
}

/** Answers where the next ones begin. */
function resumeClaims(world: World, after: string | undefined): Promise<string | undefined> {
  return world.transact(async ({ claims, jobs }) => {
    const place = after === undefined ? {} : { after }
    const open = await claims.list({ state: 'open', limit: AT_ONCE, ...place })
    for (const { organizationId, address: email } of open) {
      await jobs.enqueue({ kind: 'answer-claims-from-directory', organizationId, email })
    }
    return open.length < AT_ONCE ? undefined : open.at(-1)?.id
  })
}
