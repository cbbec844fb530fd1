import { openRows } from './imports/read-rows.ts'
import { newImport } from './imports/seen-import.ts'
import type { Import, ImportFormat } from './ports/imports.ts'
import type { World } from './ports.ts'

export type AnnounceImport = {
  readonly format: ImportFormat
  readonly fileName: string
  readonly totalByteCount: number
  /** How the file begins: of CSV at least its first row. */
  readonly beginning: string
}

/**
 * Makes an import whose rows are still to come, so that whoever sends them can watch: it counts as
 * interrupted before its first byte, and `importDirectory` goes on with it. A header of CSV that
 * cannot be used is refused with `invalid-value`, and nothing is made. A repeat makes another one.
 */
export async function announceImport(world: World, input: AnnounceImport): Promise<Import> {
  const { format, fileName, totalByteCount, beginning } = input
  await openRows(format, bytesOf(beginning), world.readCsv)
  const begun = newImport(world, { format, totalByteCount })
  const announced: Import = {
    ...begun,
    fileName,
    state: 'interrupted',
    finishedAt: begun.startedAt,
  }
  await world.transact(({ imports }) => imports.add(announced))
  return announced
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text)
}
