import type { Block, Fact } from './block.ts'
import type { Letter } from './letter.ts'

const LONGEST_UNDERLINE = 60

/**
 * The plain text form of a letter. A paragraph is one line: the reader's program breaks it to the
 * width of a terminal or of a phone.
 */
export function toPlainText(letter: Letter, vendorName: string): string {
  const underline = '='.repeat(Math.min(LONGEST_UNDERLINE, [...letter.heading].length))
  const parts = [
    vendorName,
    `${letter.heading}\n${underline}`,
    ...letter.blocks.map(written),
    `--\n${letter.footer.join('\n\n')}`,
  ]
  return `${parts.join('\n\n')}\n`
}

function written(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text
    case 'point':
      return `${block.title}\n${block.text}`
    case 'facts':
      return factLines(block.rows)
    case 'quotation':
      return `${block.title}\n> ${block.text}`
    case 'code':
      return `    ${block.code}`
    case 'button':
      return `${block.label}:\n${block.url}`
  }
}

function factLines(rows: readonly Fact[]): string {
  const width = Math.max(...rows.map(([label]) => label.length)) + 2
  return rows
    .map(([label, value]) => {
      const [first, ...others] = value.split('\n')
      const head = `${`${label}:`.padEnd(width)}${first}`
      return [head, ...others.map((line) => ' '.repeat(width) + line)].join('\n')
    })
    .join('\n')
}
