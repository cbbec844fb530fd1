import type { Readable } from 'node:stream'
import type { CsvError } from 'csv-parse'
import { DomainError } from '../../domain/error.ts'
import {
  PAST_ORDER_COLUMNS,
  type PastOrder,
  readPastOrder,
} from '../../domain/replay/read-past-order.ts'
import { openCsv } from '../../edges/csv/open-csv.ts'

const LONGEST_ROW_BYTES = 64 * 1024

export type Refusal = { readonly line: number; readonly reason: string }
type Column = (typeof PAST_ORDER_COLUMNS)[number]

/**
 * Past orders from a file of CSV, while it is read. A row that cannot be used is handed to
 * `refuse` and left out; a file without the columns is refused as a whole.
 */
export async function* readPastOrders(
  file: Readable,
  refuse: (refusal: Refusal) => void,
): AsyncGenerator<PastOrder> {
  let columns: ReadonlyMap<Column, number> | undefined
  for await (const { cells, line } of rowsOf(file, refuse)) {
    if (columns === undefined) {
      columns = columnsOf(cells)
      continue
    }
    const order = readRow(columns, cells, line)
    if ('problem' in order) refuse({ line, reason: order.problem })
    else yield order
  }
  if (columns === undefined) throw headerMissing('it is empty')
}

function readRow(columns: ReadonlyMap<Column, number>, cells: readonly string[], line: number) {
  if (cells.some((cell) => cell.includes('\ufffd'))) {
    return { problem: 'The row is not valid UTF-8.' }
  }
  const most = Math.max(...columns.values())
  if (cells.length <= most) {
    return { problem: `The row has ${cells.length} columns; the header has more.` }
  }
  const cell = (column: Column) => cells[columns.get(column) ?? -1] ?? ''
  return readPastOrder(line, {
    companyName: cell('companyName'),
    administratorEmail: cell('administratorEmail'),
    kind: cell('kind'),
    organizationExternalId: cell('organizationExternalId'),
  })
}

/** Where each column stands; others may stand between them. */
function columnsOf(header: readonly string[]): ReadonlyMap<Column, number> {
  const names = header.map((name) => name.trim())
  const missing = PAST_ORDER_COLUMNS.filter((column) => !names.includes(column))
  if (missing.length > 0) throw headerMissing(`it lacks ${missing.join(', ')}`)
  return new Map(PAST_ORDER_COLUMNS.map((column) => [column, names.indexOf(column)]))
}

function headerMissing(why: string): DomainError {
  const columns = PAST_ORDER_COLUMNS.join(',')
  return new DomainError(
    'invalid-value',
    `The file must begin with a row that names the columns ${columns}; ${why}.`,
  )
}

type Row = { readonly cells: readonly string[]; readonly line: number }

async function* rowsOf(file: Readable, refuse: (refusal: Refusal) => void): AsyncGenerator<Row> {
  const rows = openCsv(file, LONGEST_ROW_BYTES, (error) =>
    refuse({ line: lineOf(error), reason: `The row is no CSV (${error?.code ?? 'unreadable'}).` }),
  )
  for await (const { record, info } of rows) {
    yield { cells: record, line: info.lines }
  }
}

function lineOf(error: CsvError | undefined): number {
  return typeof error?.lines === 'number' ? error.lines : 0
}
