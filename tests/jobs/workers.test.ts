import { fromKysely } from 'pg-boss'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { openDatabase } from '../../src/edges/database/database.ts'
import { installJobQueues } from '../../src/edges/database/jobs.ts'
import { type JobWork, startWorkers, type Workers } from '../../src/edges/jobs/workers.ts'
import type { Job } from '../../src/use-cases/ports/jobs.ts'
import { aWorld, type TestWorld } from '../support/a-world.ts'

let world: TestWorld
const running: Workers[] = []
beforeAll(async () => {
  world = await aWorld({ maximum: 10 })
})
afterEach(async () => {
  for (const workers of running.splice(0)) await workers.stop()
})
afterAll(() => world.close())

const enqueue = (job: Job, startAfter?: Date) =>
  world.transact(({ jobs }) => jobs.enqueue(job, startAfter ? { startAfter } : {}))

async function work(changes: Partial<JobWork>, sweep = async () => {}) {
  const failures: string[] = []
  const nothing = async () => {}
  const workers = await startWorkers({
    executeSql: fromKysely(world.database).executeSql,
    work: {
      'send-mail': nothing,
      'advance-run': nothing,
      'answer-claims-from-directory': nothing,
      'check-domain': nothing,
      'activate-purchase': nothing,
      'rebuild-keys': nothing,
      ...changes,
    },
    sweep,
    onFailure: (kind, error) => failures.push(`${kind}: ${error}`),
  })
  running.push(workers)
  return { workers, failures }
}

describe('the job queue', () => {
  test('holds no job of a transaction that was rolled back', async () => {
    const sent: string[] = []
    const failing = world.transact(async ({ jobs }) => {
      await jobs.enqueue({ kind: 'send-mail', mailId: 'rolled-back' })
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    await enqueue({ kind: 'send-mail', mailId: 'committed' })
    await work({ 'send-mail': async ({ mailId }) => sent.push(mailId) })
    await vi.waitFor(() => expect(sent).toEqual(['committed']), 5000)
  })

  test('tries a job again that failed, and tells the log of it', async () => {
    const attempts: string[] = []
    await enqueue({ kind: 'advance-run', runId: 'fails-once' })
    const { failures } = await work({
      'advance-run': async ({ runId }) => {
        attempts.push(runId)
        if (attempts.length === 1) throw new Error('the database is away')
      },
    })
    await vi.waitFor(() => expect(attempts).toHaveLength(2), 18_000)
    expect(failures).toEqual(['advance-run: Error: the database is away'])
  })

  test('keeps a job until its time has come', async () => {
    const begun = Date.now()
    const doneAfter: number[] = []
    await enqueue({ kind: 'advance-run', runId: 'later' }, new Date(begun + 2000))
    await work({ 'advance-run': async () => doneAfter.push(Date.now() - begun) })
    await vi.waitFor(() => expect(doneAfter).toHaveLength(1), 10_000)
    expect(doneAfter[0]).toBeGreaterThanOrEqual(2000)
  })

  test('gives each of many jobs to one of two processes', async () => {
    const sent: string[] = []
    const ids = Array.from({ length: 60 }, (_, index) => `m-${index}`)
    await world.transact(async ({ jobs }) => {
      for (const mailId of ids) await jobs.enqueue({ kind: 'send-mail', mailId })
    })
    const take: Partial<JobWork> = { 'send-mail': async ({ mailId }) => sent.push(mailId) }
    await Promise.all([work(take), work(take)])
    await vi.waitFor(() => expect(sent.length).toBeGreaterThanOrEqual(60), 10_000)
    expect(sent.toSorted()).toEqual(ids.toSorted())
  })

  test('looks at the deadlines when it starts', async () => {
    const sweep = vi.fn(async () => {})
    await work({}, sweep)
    await vi.waitFor(() => expect(sweep).toHaveBeenCalled(), 10_000)
  })

  test('finishes what it has begun before it stops, and begins nothing more', async () => {
    const begun: string[] = []
    const finished: string[] = []
    await enqueue({ kind: 'advance-run', runId: 'long' })
    const { workers } = await work({
      'advance-run': async ({ runId }) => {
        begun.push(runId)
        await new Promise((over) => setTimeout(over, 1500))
        finished.push(runId)
      },
    })
    await vi.waitFor(() => expect(begun).toEqual(['long']), 5000)
    await workers.stop()
    expect(finished).toEqual(['long'])
    await enqueue({ kind: 'advance-run', runId: 'too-late' })
    await new Promise((over) => setTimeout(over, 1200))
    expect(begun).toEqual(['long'])
  })

  test('is installed once by many processes that start together, and again without a change', async () => {
    const databases = Array.from({ length: 5 }, () => openDatabase(world.databaseUrl))
    await world.database.schema.dropSchema('pgboss').cascade().execute()
    await Promise.all(databases.map((db) => installJobQueues(db)))
    await installJobQueues(world.database)
    const sent: string[] = []
    await enqueue({ kind: 'send-mail', mailId: 'after' })
    await work({ 'send-mail': async ({ mailId }) => sent.push(mailId) })
    await vi.waitFor(() => expect(sent).toEqual(['after']), 5000)
    await Promise.all(databases.map((db) => db.destroy()))
  })
})
