import { refusalOfRow } from '../../domain/organizations/refusal-of-row.ts'
import type { RefusedRow } from '../../use-cases/ports/imports.ts'

/** Refused rows as a file that spreadsheets open: line, field, and why. */
export function csvOfRefusedRows(rows: readonly RefusedRow[]): string {
  const lines = rows.map(({ line, reason }) => {
    const { field } = refusalOfRow(reason)
    return [String(line), cell(field ?? ''), cell(reason)].join(',')
  })
  return ['line,field,reason', ...lines].map((line) => `${line}\r\n`).join('')
}

/** A reason repeats what stood in the row: no spreadsheet may take it for a formula. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
