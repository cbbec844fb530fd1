import type { Queue } from 'pg-boss'
import type { Job } from '../../use-cases/ports/jobs.ts'

/** Where a job ends that failed every time; nothing takes jobs from here but a person. */
export const DEAD_LETTER = 'dead-letter'
/** Wakes the sweep that looks at the deadlines, once a minute over all processes. */
export const SWEEP = 'sweep-deadlines'

export type QueueSettings = Omit<Queue, 'name'>

/** A process that dies stops beating; the job is then given to another after this time. */
const HEARTBEAT = { heartbeatSeconds: 20 } as const
const GROWING_DELAY = { retryBackoff: true, retryDelay: 5 } as const

/**
 * One queue per kind of job. `advance-run` keeps the back-off of its steps in our own tables (a
 * person sees it there), so its retries here are only for a process that died or a database away.
 */
export const JOB_QUEUES: Record<Job['kind'], QueueSettings> = {
  'send-mail': { ...HEARTBEAT, ...GROWING_DELAY, retryLimit: 20, retryDelayMax: 4 * 3600 },
  'advance-run': { ...HEARTBEAT, ...GROWING_DELAY, retryLimit: 20, retryDelayMax: 600 },
  'answer-claims-from-directory': {
    ...HEARTBEAT,
    ...GROWING_DELAY,
    retryLimit: 12,
    retryDelayMax: 600,
  },
  // Its back-off is a column of the departure: a look-up that says nothing is no failure.
  'check-domain': { ...HEARTBEAT, ...GROWING_DELAY, retryLimit: 3, retryDelayMax: 60 },
  // Nobody is billed before: it goes on for two days.
  'activate-purchase': { ...HEARTBEAT, ...GROWING_DELAY, retryLimit: 60, retryDelayMax: 3600 },
  // A directory of many millions takes hours; each attempt goes on where the one before stopped.
  'rebuild-keys': {
    ...HEARTBEAT,
    ...GROWING_DELAY,
    policy: 'exclusive',
    retryLimit: 50,
    retryDelayMax: 600,
    expireInSeconds: 23 * 3600,
  },
}

/** At most one sweep waits or runs; one that fails is followed by the next minute's. */
export const SWEEP_QUEUE: QueueSettings = { ...HEARTBEAT, policy: 'exclusive', retryLimit: 0 }
