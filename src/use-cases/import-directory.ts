import { batchOf } from '../domain/organizations/directory-batch.ts'
import { type DirectoryRow, readDirectoryRow } from '../domain/organizations/read-directory-row.ts'
import { loadBatch } from './imports/load-batch.ts'
import { jsonOf, type Line, readLines } from './imports/read-lines.ts'
import {
  type Import,
  type ImportId,
  type ImportProgress,
  KEPT_REFUSALS,
  type RefusedRow,
} from './ports/imports.ts'
import type { World } from './ports.ts'

const ROWS_IN_A_BATCH = 1000
/** Reading rows takes long enough to keep the database waiting for its next statement. */
const ROWS_AT_A_STRETCH = 50

export type ImportDirectory = {
  readonly chunks: AsyncIterable<Uint8Array>
  /** Called after each batch has committed. */
  readonly onProgress?: (figures: ImportProgress) => void
}

type Batch = {
  readonly rows: { readonly line: number; readonly row: DirectoryRow }[]
  readonly refused: RefusedRow[]
  endByte: number
}

/**
 * Loads NDJSON rows into the directory while they arrive: batch by batch, each in a transaction
 * together with the import's figures, so that memory stays flat and what is counted is loaded.
 * Rows that cannot be used are refused one by one; the others are loaded. When the stream breaks,
 * the import is `interrupted`, what came before stays, and the error is thrown on. Sending the
 * same rows again loads them again, with the same result.
 */
export async function importDirectory(world: World, input: ImportDirectory): Promise<Import> {
  const startedAt = world.now()
  const id = world.newId() as ImportId
  const begun: Import = {
    id,
    state: 'running',
    format: 'ndjson',
    startedAt,
    progressAt: startedAt,
    finishedAt: null,
    byteCount: 0,
    rowCount: 0,
    loadedCount: 0,
    refusedCount: 0,
  }
  await world.transact(({ imports }) => imports.add(begun))
  try {
    await loadAll(world, id, input)
    return await finish(world, id, 'done')
  } catch (error) {
    await finish(world, id, 'interrupted').catch(() => {})
    throw error
  }
}

async function loadAll(world: World, id: ImportId, input: ImportDirectory): Promise<void> {
  let figures: ImportProgress = { byteCount: 0, rowCount: 0, loadedCount: 0, refusedCount: 0 }
  const load = async (batch: Batch) => {
    figures = await loadOne(world, id, figures, batch)
    input.onProgress?.(figures)
  }
  // While one batch is being loaded, the next one is read: never more than two are in memory.
  let loading: Promise<void> = Promise.resolve()
  let batch = newBatch()
  for await (const line of readLines(input.chunks)) {
    readInto(batch, line)
    if (line.number % ROWS_AT_A_STRETCH === 0) await letOthersGoOn()
    if (batch.rows.length + batch.refused.length < ROWS_IN_A_BATCH) continue
    await loading
    loading = load(batch)
    // Awaited in a moment; a failure before that must not count as unheard.
    loading.catch(() => {})
    batch = newBatch()
  }
  await loading
  await load(batch)
}

const letOthersGoOn = () => new Promise<void>((resolve) => setImmediate(resolve))

const newBatch = (): Batch => ({ rows: [], refused: [], endByte: 0 })

function readInto(batch: Batch, line: Line): void {
  batch.endByte = line.endByte
  if (line.problem === undefined && line.text.trim() === '') return
  const json = jsonOf(line)
  const read = 'problem' in json ? json : readDirectoryRow(json.value)
  if ('problem' in read) batch.refused.push({ line: line.number, reason: read.problem })
  else batch.rows.push({ line: line.number, row: read })
}

async function loadOne(
  world: World,
  id: ImportId,
  before: ImportProgress,
  batch: Batch,
): Promise<ImportProgress> {
  return world.transact(async (stores) => {
    const misfits = await loadBatch(stores, world, batchOf(batch.rows))
    const refused = [...batch.refused, ...misfits]
    const figures: ImportProgress = {
      byteCount: Math.max(before.byteCount, batch.endByte),
      rowCount: before.rowCount + batch.rows.length + batch.refused.length,
      loadedCount: before.loadedCount + batch.rows.length - misfits.length,
      refusedCount: before.refusedCount + refused.length,
    }
    const room = Math.max(0, KEPT_REFUSALS - before.refusedCount)
    await stores.imports.addRefusals(id, refused.slice(0, room))
    await stores.imports.progress(id, figures, world.now())
    return figures
  })
}

async function finish(world: World, id: ImportId, state: 'done' | 'interrupted'): Promise<Import> {
  return world.transact(async ({ imports }) => {
    await imports.finish(id, state, world.now())
    const finished = await imports.find(id)
    if (finished === undefined) throw new Error('An import that was begun is gone.')
    return finished
  })
}
