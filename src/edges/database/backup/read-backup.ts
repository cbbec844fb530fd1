import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { BackupUnusable, type End, type Header, partsOf, type Section, type Sum } from './format.ts'

/** What is done with the parts of a backup, in their order. */
export type BackupReader = {
  readonly onHeader: (header: Header) => Promise<void>
  readonly onSection: (section: Section) => Promise<void>
  readonly onRows: (bytes: Buffer) => Promise<void>
  readonly onSectionEnd: (section: Section, rows: number) => Promise<void>
}

const NEW_LINE = 10

/** Reads a backup from its first byte to its last. Refuses (`BackupUnusable`) what is not as it was written. */
export async function readBackup(file: string, reader: BackupReader): Promise<{ rows: number }> {
  const input = createReadStream(file)
  const gunzip = createGunzip()
  input.on('error', (error) => gunzip.destroy(error))
  try {
    return await readParts(partsOf(input.pipe(gunzip)), reader)
  } catch (error) {
    throw isOfGzip(error) ? new BackupUnusable('it was cut off, or is no backup of Berth.') : error
  } finally {
    gunzip.destroy()
    input.destroy()
  }
}

const isOfGzip = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')

type Open = { readonly section: Section; readonly hash: Hash; rows: number }
type Progress = { isBegun: boolean; open: Open | null; rows: number; end: End | null }

async function readParts(
  parts: ReturnType<typeof partsOf>,
  reader: BackupReader,
): Promise<{ rows: number }> {
  const progress: Progress = { isBegun: false, open: null, rows: 0, end: null }
  for await (const part of parts) {
    if (progress.end !== null) throw new BackupUnusable('something stands behind its end.')
    if (part.kind === 'rows') await takeRows(progress, part.bytes, reader)
    else await takeLine(progress, part.line, reader)
  }
  if (progress.end?.rows !== progress.rows) throw new BackupUnusable('it was cut off.')
  return { rows: progress.rows }
}

async function takeRows({ open }: Progress, bytes: Buffer, reader: BackupReader): Promise<void> {
  if (open === null) throw new BackupUnusable('rows stand outside of any table.')
  open.hash.update(bytes)
  for (const byte of bytes) if (byte === NEW_LINE) open.rows += 1
  await reader.onRows(bytes)
}

/** Which line it is, the place tells: the header, a sum after rows, or the next section. */
async function takeLine(progress: Progress, line: string, reader: BackupReader): Promise<void> {
  const { open } = progress
  if (!progress.isBegun) {
    progress.isBegun = true
    return reader.onHeader(headerIn(line))
  }
  if (open !== null) {
    requireSum(open, parsed<Sum>(line))
    progress.open = null
    progress.rows += open.rows
    return reader.onSectionEnd(open.section, open.rows)
  }
  const next = parsed<Section | End>(line)
  if ('end' in next) {
    progress.end = next
    return
  }
  progress.open = { section: next, hash: createHash('sha256'), rows: 0 }
  return reader.onSection(next)
}

function headerIn(line: string): Header {
  const header = parsed<Partial<Header>>(line)
  if (header.berthBackup === 1 && Array.isArray(header.migrations)) return header as Header
  throw new BackupUnusable('it is no backup of Berth.')
}

function parsed<Value>(line: string): Value {
  try {
    return JSON.parse(line) as Value
  } catch {
    throw new BackupUnusable('it is no backup of Berth.')
  }
}

function requireSum({ section, hash, rows }: Open, sum: Sum): void {
  if (rows === sum.rows && hash.digest('hex') === sum.sha256) return
  throw new BackupUnusable(`the rows of ${section.table} are not as they were written.`)
}
