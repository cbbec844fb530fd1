import type { Block, Letter } from './letter.ts'

const WIDTH = 72

/** The plain text form of a letter, set for reading in a terminal as well as on a phone. */
export function toPlainText(letter: Letter, vendorName: string): string {
  const underline = '='.repeat(Math.min(WIDTH, [...letter.heading].length))
  const parts = [
    vendorName,
    `${wrapped(letter.heading)}\n${underline}`,
    ...letter.blocks.map(written),
    `--\n${letter.footer.map((sentence) => wrapped(sentence)).join('\n\n')}`,
  ]
  return `${parts.join('\n\n')}\n`
}

function written(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return wrapped(block.text)
    case 'point':
      return `${wrapped(block.title)}\n${wrapped(block.text)}`
    case 'facts':
      return factLines(block.rows)
    case 'quotation':
      return `${wrapped(block.title)}\n${quoted(block.text)}`
    case 'code':
      return `    ${block.code}`
    case 'button':
      return `${block.label}:\n${block.url}`
  }
}

function factLines(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([label]) => label.length)) + 2
  return rows
    .map(([label, value]) => {
      const [first, ...others] = value.split('\n')
      const head = `${`${label}:`.padEnd(width)}${first}`
      return [head, ...others.map((line) => ' '.repeat(width) + line)].join('\n')
    })
    .join('\n')
}

function quoted(text: string): string {
  return wrapped(text, WIDTH - 2)
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')
}

function wrapped(text: string, width: number = WIDTH): string {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`
    } else {
      lines.push(word)
    }
  }
  return lines.join('\n')
}
