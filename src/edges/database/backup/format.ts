import type { Applied } from '../migrate.ts'

/**
 * A backup is gzip over: a line of JSON (`Header`); for each table a line of JSON (`Section`), its
 * rows as PostgreSQL's COPY writes them, the line `\.`, and a line of JSON (`Sum`); last a line of
 * JSON (`End`). COPY never writes a line `\.` of its own.
 */
export type Header = {
  readonly berthBackup: 1
  readonly takenAt: string
  readonly migrations: readonly Applied[]
  /** An HMAC with a key from BERTH_SECRET: another secret cannot read what is sealed in it. */
  readonly secretCheck: string
}
export type Section = { readonly table: string; readonly columns: readonly string[] }
export type Sum = { readonly rows: number; readonly sha256: string }
export type End = { readonly end: true; readonly rows: number }

export const END_OF_ROWS = '\\.\n'

/** What a backup says that cannot be used. Its message is for people. */
export class BackupUnusable extends Error {
  constructor(why: string) {
    super(`The backup cannot be used: ${why}`)
    this.name = 'BackupUnusable'
  }
}

export type Part =
  | { readonly kind: 'line'; readonly line: string }
  /** Rows of the table whose section came before; more may follow. */
  | { readonly kind: 'rows'; readonly bytes: Buffer }

const NEW_LINE = 10
const END = Buffer.from(END_OF_ROWS)
const LONGEST_LINE = 1024 * 1024

type Left = { bytes: Buffer; isRows: boolean }

/** Takes a backup apart. What is held in memory is one piece of the file, whatever its size. */
export async function* partsOf(stream: AsyncIterable<Buffer>): AsyncGenerator<Part> {
  const left: Left = { bytes: Buffer.alloc(0), isRows: false }
  for await (const piece of stream) {
    left.bytes = left.bytes.length === 0 ? piece : Buffer.concat([left.bytes, piece])
    yield* takenFrom(left)
  }
  if (left.bytes.length > 0 || left.isRows) throw new BackupUnusable('it was cut off.')
}

function* takenFrom(left: Left): Generator<Part> {
  let taken: Taken
  do {
    taken = left.isRows ? takeRows(left.bytes) : takeLine(left.bytes)
    left.bytes = taken.rest
    if (taken.part !== null) yield taken.part
    left.isRows = isRowsAfter(taken, left.isRows)
  } while (!taken.isEnough)
}

/** Rows follow the line of a section, until they end. */
function isRowsAfter({ part, isEnough }: Taken, wereRows: boolean): boolean {
  if (isEnough) return wereRows
  return !wereRows && part?.kind === 'line' && part.line.startsWith('{"table"')
}

type Taken = {
  readonly part: Part | null
  readonly rest: Buffer
  /** More of the stream is needed before the next thing begins. */
  readonly isEnough: boolean
}

function takeLine(bytes: Buffer): Taken {
  const end = bytes.indexOf(NEW_LINE)
  if (end < 0 && bytes.length > LONGEST_LINE) throw new BackupUnusable('it is no backup of Berth.')
  if (end < 0) return { part: null, rest: bytes, isEnough: true }
  const line = bytes.subarray(0, end).toString('utf8')
  return { part: { kind: 'line', line }, rest: bytes.subarray(end + 1), isEnough: false }
}

/** `bytes` begin at the begin of a line. Only whole lines are let go. */
function takeRows(bytes: Buffer): Taken {
  const end = endOfRows(bytes)
  if (end >= 0) {
    const part = { kind: 'rows', bytes: bytes.subarray(0, end) } as const
    return { part, rest: bytes.subarray(end + END.length), isEnough: false }
  }
  const whole = bytes.lastIndexOf(NEW_LINE) + 1
  const part = whole === 0 ? null : ({ kind: 'rows', bytes: bytes.subarray(0, whole) } as const)
  return { part, rest: bytes.subarray(whole), isEnough: true }
}

function endOfRows(bytes: Buffer): number {
  if (bytes.subarray(0, END.length).equals(END)) return 0
  const end = bytes.indexOf(`\n${END_OF_ROWS}`)
  return end < 0 ? -1 : end + 1
}
