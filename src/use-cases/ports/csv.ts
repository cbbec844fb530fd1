/** A row of a file of CSV, or what is wrong with it. */
export type CsvRow = {
  /** The line on which it ends, from 1. */
  readonly line: number
  /** Bytes of the stream up to its end: grows from row to row. */
  readonly endByte: number
} & ({ readonly cells: readonly string[] } | { readonly problem: string })

/** Reads CSV (RFC 4180, commas, UTF-8) while it arrives; holds no more than a few rows. */
export type ReadCsv = (chunks: AsyncIterable<Uint8Array>) => AsyncIterable<CsvRow>
