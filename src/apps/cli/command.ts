import type { Secrets } from '../../use-cases/ports/secrets.ts'
import type { World } from '../../use-cases/ports.ts'

/** Opens the world for one command, and lets go of it when `work` has ended. */
export type WithWorld = <T>(work: (world: World) => Promise<T>) => Promise<T>

/** The same, for what works on the database itself. */
export type WithStorage = <T>(
  work: (storage: { readonly world: World; readonly databaseUrl: string }) => Promise<T>,
) => Promise<T>

/** The database as it is, perhaps with nothing in it yet, and the secrets; `open` brings it up to date. */
export type WithBareDatabase = <T>(
  work: (empty: {
    readonly url: string
    readonly secrets: Secrets
    readonly open: WithWorld
  }) => Promise<T>,
) => Promise<T>

/** Every command prints for people, or with `--json` for programs. */
export const jsonFlag = {
  json: { type: 'boolean', default: false, description: 'Print JSON, for programs.' },
} as const

export function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

export function printJson(value: unknown): void {
  print(JSON.stringify(value))
}

/** Without what would move the cursor or turn the line round: names are typed by people outside. */
export const shownText = (text: string): string =>
  text.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')

/** Rows under their titles, in columns as wide as they need. */
export function printTable(titles: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = titles.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  for (const cells of [titles, ...rows]) print(shownText(line(cells)))
}

export const dayOf = (at: Date | null): string => at?.toISOString().slice(0, 16) ?? '–'
