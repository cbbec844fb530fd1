import { Readable } from 'node:stream'
import type { CsvError } from 'csv-parse'
import type { CsvRow } from '../../use-cases/ports/csv.ts'
import { openCsv } from './open-csv.ts'

const LONGEST_ROW_BYTES = 256 * 1024

/** Rows of CSV in the order of the file. One that is no CSV is told as such, and the next is read. */
export async function* csvRows(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<CsvRow> {
  // The parser tells of these at once, of good rows later: they wait until it is their turn.
  const skipped: CsvRow[] = []
  const file = Readable.from(chunks, { objectMode: false })
  const rows = openCsv(file, LONGEST_ROW_BYTES, (error) => {
    if (error !== undefined) skipped.push(toProblem(error))
  })
  for await (const { record, info } of rows) {
    const place = { line: info.lines, endByte: info.bytes }
    yield* takeUpTo(skipped, place.endByte)
    if (record.some((cell) => cell.includes('\ufffd'))) {
      yield { ...place, problem: 'The row is not valid UTF-8' }
    } else yield { ...place, cells: record }
  }
  yield* takeUpTo(skipped, Number.POSITIVE_INFINITY)
}

function* takeUpTo(skipped: CsvRow[], byte: number): Generator<CsvRow> {
  while (skipped[0] !== undefined && skipped[0].endByte <= byte) {
    const next = skipped.shift()
    if (next !== undefined) yield next
  }
}

const WHY: Readonly<Record<string, string>> = {
  CSV_MAX_RECORD_SIZE: 'The row is longer than 256 KiB',
  CSV_QUOTE_NOT_CLOSED: 'The row has a quotation mark that is not closed',
}

function toProblem(error: CsvError): CsvRow {
  return {
    line: placeIn(error.lines, 1),
    endByte: placeIn(error.bytes, 0),
    problem: WHY[error.code] ?? 'The row has a quotation mark in the wrong place',
  }
}

const placeIn = (value: unknown, otherwise: number) =>
  typeof value === 'number' ? value : otherwise
