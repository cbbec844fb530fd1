import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import pg from 'pg'
import { bringUpToDate } from '../../src/edges/database/database.ts'
import type { LoaderTask } from './loader.ts'
import { say, since } from './say.ts'
import {
  begin,
  dropIndexes,
  fingerprintOf,
  finish,
  loadedChunks,
  missingIndexes,
  stateOf,
} from './state.ts'
import { readWords } from './words.ts'

const CHUNK_SIZE = 2000

/**
 * For loading only: nothing is lost when this program is interrupted, everything when the machine
 * loses its power.
 */
export const BUILDING_SETTINGS = {
  fsync: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '4GB',
  checkpoint_timeout: '30min',
  maintenance_work_mem: '1GB',
  shared_buffers: '512MB',
  autovacuum: 'off',
}

export type Building = {
  readonly url: string
  readonly shared: string
  readonly organizationCount: number
}

/** Thrown when the kept directory is not the one that this code would build. */
export class OtherDirectoryError extends Error {}

/** Is this directory there already, whole? Refuses one that other code has built. */
export async function isBuilt(building: Building): Promise<boolean> {
  return withClient(building.url, async (client) => {
    const state = await stateOf(client, fingerprint(building))
    if (state === 'of-other-code') throw new OtherDirectoryError()
    return state === 'finished'
  })
}

/** Builds the directory, or what is missing of it. */
export async function buildDirectory(building: Building): Promise<void> {
  const began = performance.now()
  await withClient(building.url, async (client) => {
    if ((await stateOf(client, fingerprint(building))) === 'empty') {
      await bringUpToDate(building.url)
      await begin(client, fingerprint(building))
    }
    await load(client, building)
    for (const { name, making } of await missingIndexes(client)) {
      const started = performance.now()
      await client.query(making)
      say(`${name} made in ${since(started)}`)
    }
    const started = performance.now()
    await client.query('vacuum (analyze)')
    await finish(client)
    say(`Vacuumed in ${since(started)}. Built in ${since(began)}.`)
  })
}

const fingerprint = ({ shared, organizationCount }: Building) =>
  fingerprintOf(readWords(shared), organizationCount)

async function load(client: pg.Client, building: Building): Promise<void> {
  const chunkCount = Math.ceil(building.organizationCount / CHUNK_SIZE)
  const loaded = await loadedChunks(client)
  const chunks = Array.from({ length: chunkCount }, (_, chunk) => chunk)
  const left = chunks.filter((chunk) => !loaded.has(chunk))
  if (left.length === 0) return
  await dropIndexes(client)
  const tell = progress(left.length * CHUNK_SIZE)
  const threads = Math.min(availableParallelism(), left.length)
  const task: LoaderTask = { ...building, chunkSize: CHUNK_SIZE }
  await Promise.all(Array.from({ length: threads }, () => loadInThread(task, left, tell)))
}

/** Hands out chunk after chunk, until none is left. */
function loadInThread(
  workerData: LoaderTask,
  left: number[],
  tell: (count: number) => void,
): Promise<void> {
  const worker = new Worker(new URL('./loader.ts', import.meta.url), { workerData })
  worker.on('message', (count: number) => {
    tell(count)
    worker.postMessage(left.shift() ?? null)
  })
  return new Promise((resolve, reject) => {
    worker.on('error', reject)
    worker.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`A loading thread ended with ${code}.`)),
    )
  })
}

function progress(total: number): (count: number) => void {
  const began = performance.now()
  let done = 0
  let told = began
  return (count) => {
    done += count
    const now = performance.now()
    if (done === 0 || now - told < 5000) return
    told = now
    const perSecond = done / ((now - began) / 1000)
    const minutes = ((total - done) / perSecond / 60).toFixed(1)
    say(
      `${done.toLocaleString('en')} of ${total.toLocaleString('en')} organizations, ${Math.round(perSecond)}/s, ${minutes} min left`,
    )
  }
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
