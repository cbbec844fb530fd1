import { DomainError } from '../../domain/error.ts'
import { csvRowToJson, readCsvHeader } from '../../domain/organizations/read-csv-row.ts'
import {
  type DirectoryRow,
  readDirectoryRow,
} from '../../domain/organizations/read-directory-row.ts'
import type { ReadCsv } from '../ports/csv.ts'
import type { ImportFormat } from '../ports/imports.ts'
import { jsonOf, readLines } from './read-lines.ts'

/** A row of an import, where it stands, and what it says; undefined for a blank line. */
export type ReadRow = {
  readonly line: number
  /** Bytes of the stream up to its end. */
  readonly endByte: number
  readonly read: DirectoryRow | { readonly problem: string } | undefined
}

type Json = { readonly value: unknown } | { readonly problem: string }

/** Rows while they arrive. The header of CSV is read here already: refused with `invalid-value`. */
export async function openRows(
  format: ImportFormat,
  chunks: AsyncIterable<Uint8Array>,
  readCsv: ReadCsv,
): Promise<AsyncIterable<ReadRow>> {
  return format === 'csv' ? openCsv(chunks, readCsv) : ndjsonRows(chunks)
}

async function* ndjsonRows(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ReadRow> {
  for await (const line of readLines(chunks)) {
    const isBlank = line.problem === undefined && line.text.trim() === ''
    const read = isBlank ? undefined : rowOf(jsonOf(line))
    yield { line: line.number, endByte: line.endByte, read }
  }
}

async function openCsv(chunks: AsyncIterable<Uint8Array>, readCsv: ReadCsv) {
  const rows = readCsv(chunks)[Symbol.asyncIterator]()
  const first = await rows.next()
  if (first.done === true) throw new DomainError('invalid-value', 'The file of CSV is empty.')
  if ('problem' in first.value) {
    throw new DomainError('invalid-value', `The first row cannot be read: ${first.value.problem}.`)
  }
  const header = readCsvHeader(first.value.cells)
  return (async function* (): AsyncGenerator<ReadRow> {
    for await (const row of { [Symbol.asyncIterator]: () => rows }) {
      const json = 'problem' in row ? row : csvRowToJson(header, row.cells)
      yield { line: row.line, endByte: row.endByte, read: rowOf(json) }
    }
  })()
}

function rowOf(json: Json): DirectoryRow | { readonly problem: string } {
  return 'problem' in json ? { problem: json.problem } : readDirectoryRow(json.value)
}
