import { type Kysely, sql } from 'kysely'
import { fromKysely, PgBoss } from 'pg-boss'
import type { JobStore } from '../../use-cases/ports/jobs.ts'
import { carriedTrace } from './carried-trace.ts'
import { DEAD_LETTER, JOB_QUEUES, type QueueSettings, SWEEP, SWEEP_QUEUE } from './job-queues.ts'

/** A Kysely database or transaction: all that the job queue needs of it is to run a statement. */
export type Executor = Parameters<typeof fromKysely>[0]

/** Puts jobs into the queue. One for a process; `stop` it before the database is closed. */
export type JobSender = { readonly boss: PgBoss; readonly stop: () => Promise<void> }

const WITHOUT_TIMERS = { supervise: false, schedule: false } as const

/**
 * Creates the schema of the job queue and its queues, or brings them up to date. Repeating it, also
 * by many processes at once, changes nothing. Belongs to the migrations, after the numbered files,
 * and outside any transaction: the queue's own script begins and commits one.
 */
export async function installJobQueues<Tables>(db: Kysely<Tables>): Promise<void> {
  await db.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(hashtext('berth job queues'))`.execute(connection)
    try {
      await install(connection)
    } finally {
      // A script that failed half-way leaves its transaction open on this connection.
      await sql`rollback`.execute(connection)
      await sql`select pg_advisory_unlock(hashtext('berth job queues'))`.execute(connection)
    }
  })
}

async function install(db: Executor): Promise<void> {
  const boss = new PgBoss({ ...WITHOUT_TIMERS, db: fromKysely(db) })
  const failures: Error[] = []
  boss.on('error', (error) => failures.push(error))
  await boss.start()
  try {
    await boss.createQueue(DEAD_LETTER, { retentionSeconds: 90 * 86_400 })
    for (const [name, settings] of Object.entries(JOB_QUEUES)) {
      await putQueue(boss, name, { ...settings, deadLetter: DEAD_LETTER })
    }
    await putQueue(boss, SWEEP, SWEEP_QUEUE)
  } finally {
    await boss.stop({ graceful: false })
  }
  if (failures[0] !== undefined) throw failures[0]
}

/** Settings that a newer version changed reach a queue that exists; its policy stays. */
async function putQueue(boss: PgBoss, name: string, { policy, ...settings }: QueueSettings) {
  await boss.createQueue(name, policy === undefined ? settings : { ...settings, policy })
  await boss.updateQueue(name, settings)
}

/** Opens the queue for sending. The queues must have been installed. */
export async function openJobSender(
  db: Executor,
  onError: (error: Error) => void,
): Promise<JobSender> {
  const boss = new PgBoss({ ...WITHOUT_TIMERS, db: fromKysely(db), migrate: false })
  boss.on('error', onError)
  await boss.start()
  return { boss, stop: () => boss.stop({ graceful: false }) }
}

/** Jobs are inserted through the transaction: they exist exactly when the change does. */
export function jobsIn(tx: Executor, sender: JobSender): JobStore {
  return {
    async enqueue({ kind, ...work }, options = {}) {
      const startAfter = options.startAfter ? { startAfter: options.startAfter } : {}
      const traceParent = carriedTrace()
      const carried = traceParent === null ? work : { ...work, traceParent }
      const id = await sender.boss.send(kind, carried, { ...startAfter, db: fromKysely(tx) })
      // Null from a queue that takes one job at a time: it has one.
      if (id === null && JOB_QUEUES[kind].policy !== 'exclusive')
        throw new Error(`The job ${kind} was not enqueued.`)
    },
  }
}
