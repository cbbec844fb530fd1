// A thread that invents chunks of organizations and loads them, one after the other.
import { parentPort, workerData } from 'node:worker_threads'
import pg from 'pg'
import { copyInto } from './copy.ts'
import { idOf } from './ids.ts'
import { invent, planFor } from './invented.ts'
import { copyTextOf } from './rows.ts'
import { readWords } from './words.ts'

export type LoaderTask = {
  readonly url: string
  readonly shared: string
  readonly organizationCount: number
  readonly chunkSize: number
}

const task = workerData as LoaderTask
const words = readWords(task.shared)
const plan = planFor(task.organizationCount)
const client = new pg.Client({ connectionString: task.url })
await client.connect()
await client.query('set synchronous_commit = off')
// What belongs to what is right as it was invented: it need not be looked up row by row. Where the
// account may not say so, it is.
await client.query('set session_replication_role = replica').catch(() => {})

parentPort?.on('message', (chunk: number | null) => {
  if (chunk === null) void client.end().then(() => parentPort?.close())
  else void load(chunk).then((count) => parentPort?.postMessage(count))
})
parentPort?.postMessage(0)

async function load(chunk: number): Promise<number> {
  const from = chunk * task.chunkSize
  const length = Math.min(task.chunkSize, task.organizationCount - from)
  const invented = Array.from({ length }, (_, index) => invent(words, plan, from + index))
  const text = copyTextOf(invented, (index) => idOf(from + index))
  await client.query('begin')
  await copyInto(client, text)
  await client.query('insert into bench.chunks values ($1)', [chunk])
  await client.query('commit')
  return length
}
