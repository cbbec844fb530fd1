import { once } from 'node:events'
import { open } from 'node:fs/promises'
import { stringify } from 'csv-stringify'
import { DomainError } from '../../domain/error.ts'

export type CsvOutput = {
  readonly write: (row: readonly string[]) => Promise<void>
  /** Resolves when everything is on the disk. */
  readonly close: () => Promise<void>
}

/**
 * A new file of CSV, written row by row. Cells that a spreadsheet would take for a formula are
 * made harmless: names are typed by people outside. An existing file is replaced.
 */
export async function csvOutput(file: string, columns: readonly string[]): Promise<CsvOutput> {
  const handle = await open(file, 'w').catch(({ code }: NodeJS.ErrnoException) => {
    throw new DomainError('invalid-value', `The file "${file}" cannot be written (${code}).`)
  })
  const rows = stringify({ header: true, columns: [...columns], escape_formulas: true })
  const stream = handle.createWriteStream()
  const finished = once(stream, 'close')
  rows.pipe(stream)
  return {
    write: async (row) => {
      if (!rows.write(row)) await once(rows, 'drain')
    },
    close: async () => {
      rows.end()
      await finished
    },
  }
}
