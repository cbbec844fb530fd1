import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { importDirectory } from '../../src/use-cases/import-directory.ts'
import { listImports } from '../../src/use-cases/list-imports.ts'
import { listRefusedRows } from '../../src/use-cases/list-refused-rows.ts'
import { aWorld, type TestWorld } from '../support/a-world.ts'

let world: TestWorld
beforeAll(async () => {
  world = await aWorld()
})
beforeEach(async () => {
  await sql`truncate organizations, imports cascade`.execute(world.database)
})
afterAll(() => world.close())

const ROWS = 3500
const numbers = Array.from({ length: ROWS }, (_, index) => index)
/** Every 500th row cannot be used. */
const kindOf = (index: number) => (index % 500 === 7 ? 'other' : 'customer')
const FILES = {
  ndjson: numbers
    .map((index) => ({ type: 'organization', externalId: `o-${index}`, kind: kindOf(index) }))
    .map((row) => `${JSON.stringify({ ...row, name: 'Åkers "AB"' })}\n`)
    .join(''),
  csv: `externalId,name,kind\r\n${numbers
    .map((index) => `o-${index},"Åkers ""AB""",${kindOf(index)}\r\n`)
    .join('')}`,
}

/** The bytes of a file in pieces of this size, and no more after so many. */
async function* pieces(text: string, size: number, breaksAt = Number.POSITIVE_INFINITY) {
  const bytes = new TextEncoder().encode(text)
  for (let from = 0; from < bytes.length; from += size) {
    if (from > breaksAt) throw new Error('gone')
    yield bytes.subarray(from, from + size)
  }
}
const newest = async () => {
  const [only] = await listImports(world, { limit: 1 })
  if (only === undefined) throw new Error('There is no import.')
  return only
}

describe.each(['ndjson', 'csv'] as const)('An interrupted import of %s', (format) => {
  const file = FILES[format]
  const bytes = new TextEncoder().encode(file).length
  const cutOff = async () => {
    const chunks = pieces(file, 4096, bytes * 0.7)
    await expect(importDirectory(world, { chunks, format })).rejects.toThrow('gone')
    return newest()
  }

  it('goes on after the last committed row, with figures as if it had never stopped', async () => {
    const stopped = await cutOff()
    expect(stopped).toMatchObject({ state: 'interrupted', rowCount: 2000 })
    await sql`update organizations set name = 'kept'`.execute(world.database)
    const chunks = pieces(file, 999)
    const done = await importDirectory(world, { chunks, format, resume: stopped.id })
    expect(done).toMatchObject({
      id: stopped.id,
      state: 'done',
      rowCount: ROWS,
      loadedCount: ROWS - 7,
      refusedCount: 7,
    })
    const { rows } = await sql<{ kept: number; all: number }>`select count(*)::int as all,
      count(*) filter (where name = 'kept')::int as kept from organizations`.execute(world.database)
    // What was committed is not loaded again.
    expect(rows).toEqual([{ kept: stopped.loadedCount, all: ROWS - 7 }])
    const refused = await listRefusedRows(world, { id: done.id, limit: 100, afterLine: 0 })
    const header = format === 'csv' ? 1 : 0
    expect(refused.map(({ line }) => line)).toEqual(
      [7, 507, 1007, 1507, 2007, 2507, 3007].map((index) => index + 1 + header),
    )
  })

  it('goes on once: of several who want that, one does', async () => {
    const { id } = await cutOff()
    const all = await Promise.allSettled(
      numbers
        .slice(0, 4)
        .map(() => importDirectory(world, { chunks: pieces(file, 4096), format, resume: id })),
    )
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of all) {
      if (one.status === 'rejected') expect(one.reason.code).toBe('import-not-interrupted')
    }
    expect(await newest()).toMatchObject({ state: 'done', rowCount: ROWS })
    const again = importDirectory(world, { chunks: pieces(file, 4096), format, resume: id })
    await expect(again).rejects.toMatchObject({ code: 'import-not-interrupted' })
  })

  it('goes on in its own format only', async () => {
    const { id } = await cutOff()
    const other = format === 'csv' ? 'ndjson' : 'csv'
    const chunks = pieces(FILES[other], 4096)
    const going = importDirectory(world, { chunks, format: other, resume: id })
    await expect(going).rejects.toMatchObject({ code: 'invalid-value' })
    expect((await newest()).state).toBe('interrupted')
  })
})

describe('An import that somebody else goes on with', () => {
  it('stops, and leaves state and figures to the other', async () => {
    let other: Promise<unknown> | undefined
    const chunks = pieces(FILES.ndjson, 4096)
    const first = importDirectory(world, {
      chunks: (async function* () {
        let count = 0
        for await (const chunk of chunks) {
          count += 1
          if (count === 40) {
            await vi.waitFor(async () => expect((await newest()).rowCount).toBe(1000), 20_000)
            // Its process slept for so long that it was taken for dead.
            world.clock.jump({ minutes: 3 })
            const { id } = await newest()
            other = importDirectory(world, { chunks: pieces(FILES.ndjson, 999), resume: id })
            await other
          }
          yield chunk
        }
      })(),
    })
    await expect(first).rejects.toMatchObject({ code: 'import-not-interrupted' })
    expect(await other).toMatchObject({ state: 'done', rowCount: ROWS })
    expect(await newest()).toMatchObject({ state: 'done', rowCount: ROWS, refusedCount: 7 })
  })
})
