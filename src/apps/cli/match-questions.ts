import type { Readable } from 'node:stream'
import { DomainError } from '../../domain/error.ts'
import { readLines } from '../../use-cases/imports/read-lines.ts'
import { type AskedLine, askedLines, askedOn } from '../../use-cases/matching/answer-in-order.ts'
import type { CsvRow } from '../../use-cases/ports/csv.ts'
import type { World } from '../../use-cases/ports.ts'

/** What a line need not say. */
export type MatchDefaults = { readonly kind: string | undefined; readonly limit: number }

const NEEDED = ['companyName', 'administratorEmail'] as const
const COLUMNS = [...NEEDED, 'kind', 'limit'] as const

/** The questions of a file while it arrives. A header of CSV that lacks a column is refused as a whole. */
export async function askedIn(
  { readCsv }: Pick<World, 'readCsv'>,
  stream: Readable,
  format: string,
  { kind, limit }: MatchDefaults,
): Promise<AsyncIterable<AskedLine>> {
  const filled = (value: unknown) => (isRecord(value) ? { kind, limit, ...value } : value)
  if (format === 'ndjson') return askedLines(readLines(stream), filled)
  const rows = readCsv(stream)[Symbol.asyncIterator]()
  const columns = columnsOf(await rows.next())
  return csvLines({ [Symbol.asyncIterator]: () => rows }, columns, filled)
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

type Columns = ReadonlyMap<string, number>

/** Where each column stands; others may stand between them. */
function columnsOf(first: IteratorResult<CsvRow>): Columns {
  if (first.done === true) throw headerMissing('it is empty')
  if ('problem' in first.value)
    throw headerMissing(`that row is unreadable: ${first.value.problem}`)
  const names = first.value.cells.map((name) => name.trim())
  const missing = NEEDED.filter((column) => !names.includes(column))
  if (missing.length > 0) throw headerMissing(`it lacks ${missing.join(', ')}`)
  return new Map(COLUMNS.map((column) => [column, names.indexOf(column)]))
}

function headerMissing(why: string): DomainError {
  return new DomainError(
    'invalid-value',
    `CSV must begin with a row that names the columns ${NEEDED.join(' and ')}, and perhaps kind and limit; ${why}.`,
  )
}

async function* csvLines(
  rows: AsyncIterable<CsvRow>,
  columns: Columns,
  filled: (value: unknown) => unknown,
): AsyncGenerator<AskedLine> {
  for await (const row of rows) {
    if ('problem' in row) yield { line: row.line, problem: `${row.problem}.` }
    else yield askedOn(row.line, filled(fieldsIn(columns, row.cells)))
  }
}

/** An empty cell says nothing; a limit is a number. */
function fieldsIn(columns: Columns, cells: readonly string[]): object {
  const said = [...columns].flatMap(([column, at]) => {
    const cell = cells[at]?.trim() ?? ''
    if (cell === '') return []
    return [[column, column === 'limit' && /^\d+$/.test(cell) ? Number(cell) : cell] as const]
  })
  return Object.fromEntries(said)
}
