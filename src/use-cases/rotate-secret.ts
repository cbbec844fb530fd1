import type { ResealedBatch, SealedKind } from './ports/sealed.ts'
import type { World } from './ports.ts'
import { sealAudit } from './seal-audit.ts'

const AT_ONCE = 200
const KINDS: readonly SealedKind[] = ['mails', 'webhook-endpoints', 'replies']

/** Codes and forms of the listing live no longer than an hour. */
const HELD_BY_PEOPLE_MILLISECONDS = 3_600_000
/** Mail servers give a mail back after five days at most; its Message-ID has a tag. */
const MAILS_COME_BACK_MILLISECONDS = 5 * 86_400_000

export type RotateProgress = { readonly readCount: number; readonly totalCount: number }

export type Rotated = {
  /** False: the audit log was sealed with this secret before. */
  readonly isTakenIntoUse: boolean
  readonly readCount: number
  readonly resealedCount: number
  /** Sealed with no secret that is set, by kind; they were left as they are. */
  readonly unreadable: Readonly<Record<SealedKind, number>>
  /** From then on the one before may be removed without anybody's noticing, but for mails that come back. */
  readonly removableAt: Date
  readonly returnedMailsUntil: Date
}

/**
 * Seals with the newest secret everything that is kept sealed with another, in small transactions,
 * and begins to seal the audit log with it. What was cut off goes on when it is called again.
 */
export async function rotateSecret(
  world: World,
  onProgress: (progress: RotateProgress) => void,
): Promise<Rotated> {
  // Last comes the audit log: until then no start succeeds without the secret before.
  const first = await resealAll(world, onProgress)
  const isTakenIntoUse = await takeIntoUse(world)
  // What was sealed meanwhile by a process that was started before.
  const second = isTakenIntoUse ? await resealAll(world, onProgress) : undefined
  const since = world.now().getTime()
  return {
    isTakenIntoUse,
    readCount: first.readCount,
    resealedCount: first.resealedCount + (second?.resealedCount ?? 0),
    unreadable: (second ?? first).unreadable,
    removableAt: new Date(since + HELD_BY_PEOPLE_MILLISECONDS),
    returnedMailsUntil: new Date(since + MAILS_COME_BACK_MILLISECONDS),
  }
}

async function takeIntoUse(world: World): Promise<boolean> {
  await sealAudit(world)
  return world.transact(async ({ sealed, audit }) => {
    const at = world.now()
    const isAnother = await sealed.takeNewestIntoUse(at)
    const actor = { kind: 'system', id: null } as const
    if (isAnother) await audit.add({ at, kind: 'secret.rotated', actor, facts: {} })
    return isAnother
  })
}

async function resealAll(world: World, onProgress: (progress: RotateProgress) => void) {
  const unreadable = { mails: 0, 'webhook-endpoints': 0, replies: 0 }
  let [readCount, resealedCount] = [0, 0]
  const totalCount = await world.transact(async ({ sealed }) => {
    let total = 0
    for (const kind of KINDS) total += await sealed.count(kind)
    return total
  })
  for (const kind of KINDS) {
    let after: readonly string[] | null = null
    do {
      const from: readonly string[] | null = after
      const batch: ResealedBatch = await world.transact(({ sealed }) =>
        sealed.reseal(kind, from, AT_ONCE),
      )
      readCount += batch.readCount
      resealedCount += batch.resealedCount
      unreadable[kind] += batch.unreadableCount
      onProgress({ readCount, totalCount })
      after = batch.reached
    } while (after !== null)
  }
  return { readCount, resealedCount, unreadable }
}
