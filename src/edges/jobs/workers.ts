import { type Db, type Job as FetchedJob, type JobResult, PgBoss } from 'pg-boss'
import type { Job } from '../../use-cases/ports/jobs.ts'

/** What is done for each kind of job. Throwing means: again later, with growing delay. */
export type JobWork = {
  readonly [K in Job['kind']]: (job: Omit<Extract<Job, { kind: K }>, 'kind'>) => Promise<unknown>
}

export type WorkerOptions = {
  /** Runs one statement; pg-boss brings no connections of its own. */
  readonly executeSql: Db['executeSql']
  readonly work: JobWork
  /** Looks at every deadline; called once a minute by one process, and once at start. */
  readonly sweep: () => Promise<unknown>
  /** Told of every failed attempt, by kind of job, for the log. */
  readonly onFailure: (kind: string, error: unknown) => void
  /** Told of every attempt, for figures. */
  readonly onEnd?: (kind: string, outcome: 'done' | 'failed', milliseconds: number) => void
}

export type Workers = {
  /** Takes no further job and waits, at most `timeoutMilliseconds`, for those that run. */
  readonly stop: (timeoutMilliseconds?: number) => Promise<void>
}

const SWEEP = 'sweep-deadlines'

/** Two take jobs of each kind, so that a slow batch does not keep the next one waiting. */
const TAKERS = 2
/** How many jobs each takes at a time, and does at the same time. */
const AT_ONCE: Record<Job['kind'], number> = {
  'send-mail': 5,
  'advance-run': 5,
  'answer-claims-from-directory': 2,
  'check-domain': 5,
  'activate-purchase': 2,
  'rebuild-keys': 1,
}

/** Starts taking jobs from the queues, which must have been installed. */
export async function startWorkers(options: WorkerOptions): Promise<Workers> {
  const boss = new PgBoss({
    db: { executeSql: options.executeSql },
    migrate: false,
    // Finds jobs of a process that died (no heartbeat) soon, not only every minute.
    superviseIntervalSeconds: 15,
    monitorIntervalSeconds: 15,
    cronMonitorIntervalSeconds: 15,
    cronWorkerIntervalSeconds: 5,
  })
  boss.on('error', (error) => options.onFailure('job-queue', error))
  await boss.start()
  await takeJobs(boss, options)
  await boss.work(SWEEP, async () => {
    // Reported; the next minute tries again.
    await tell(options, SWEEP, options.sweep).catch(() => undefined)
  })
  await boss.schedule(SWEEP, '* * * * *')
  await boss.send(SWEEP, {})
  return { stop: (timeout = 20_000) => boss.stop({ graceful: true, timeout }) }
}

async function takeJobs(boss: PgBoss, options: WorkerOptions): Promise<void> {
  for (const kind of Object.keys(AT_ONCE) as Job['kind'][]) {
    const perform = options.work[kind] as (job: object) => Promise<unknown>
    await boss.work(
      kind,
      { localConcurrency: TAKERS, batchSize: AT_ONCE[kind], ...POLLING, perJobResults: true },
      (jobs: FetchedJob[]) =>
        Promise.all(jobs.map((job) => settle(job, () => perform(job.data), options))),
    )
  }
}

const POLLING = { pollingIntervalSeconds: 0.5, burstWhenBatchFull: true } as const

async function settle(
  job: FetchedJob,
  perform: () => Promise<unknown>,
  options: WorkerOptions,
): Promise<JobResult> {
  try {
    await tell(options, job.name, perform)
    return { id: job.id, status: 'completed' }
  } catch (error) {
    return { id: job.id, status: 'failed', output: { name: nameOf(error) } }
  }
}

/** Only its name is kept with the job: a message may quote an address. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown'
}

/** The queue keeps the failure to itself; the log must have it too. */
async function tell(options: WorkerOptions, kind: string, work: () => Promise<unknown>) {
  const began = performance.now()
  const end = (outcome: 'done' | 'failed') =>
    options.onEnd?.(kind, outcome, performance.now() - began)
  try {
    const done = await work()
    end('done')
    return done
  } catch (error) {
    end('failed')
    options.onFailure(kind, error)
    throw error
  }
}
