import { pipeline, type Readable } from 'node:stream'
import { type CsvError, type InfoRecord, parse } from 'csv-parse'

export type ParsedRow = { readonly record: readonly string[]; readonly info: InfoRecord }

/** Rows of CSV as they are read. One that is no CSV is told to `onSkip`, at once, and the next is read. */
export function openCsv(
  file: Readable,
  longestRowBytes: number,
  onSkip: (error: CsvError | undefined) => void,
): AsyncIterable<ParsedRow> {
  const parser = parse({
    bom: true,
    info: true,
    skip_empty_lines: true,
    relax_column_count: true,
    max_record_size: longestRowBytes,
    skip_records_with_error: true,
    on_skip: (error) => {
      onSkip(error)
      return undefined
    },
  })
  // A failure of the file is thrown where the parser is read.
  pipeline(file, parser, () => {})
  return parser as AsyncIterable<ParsedRow>
}
