import { shownText } from './command.ts'
import type { WrittenLines } from './written-lines.ts'

export type GrowingTable = { readonly add: (rows: readonly (readonly string[])[]) => void }

/** A table whose rows come bit by bit: in columns as wide as the first ones need. */
export function growingTable(titles: readonly string[], output: WrittenLines): GrowingTable {
  let widths: readonly number[] | undefined
  const write = (cells: readonly string[]) => {
    const padded = cells.map((cell, column) => cell.padEnd(widths?.[column] ?? 0))
    output.write(shownText(padded.join('  ').trimEnd()))
  }
  return {
    add: (rows) => {
      if (rows.length === 0) return
      if (widths === undefined) {
        widths = titles.map((title, column) =>
          Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
        )
        write(titles)
      }
      for (const row of rows) write(row)
    },
  }
}
