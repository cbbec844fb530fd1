/** One kind of question, in percent of its questions, as match-quality.mjs prints it. */
export type KindRow = {
  readonly kind: string
  readonly n: number
  readonly top1: number
  readonly list: number
  readonly wrong1: number
  readonly sure: number
  readonly false: number
  readonly none: number
  readonly size: number
}
export type Quality = {
  readonly ece: number
  readonly seconds: number
  readonly queriesPerSecond: number
  readonly table: readonly KindRow[]
}
export type Compared = {
  readonly berth: Quality
  readonly literal: Quality
  readonly simple: Quality
}

type Column = 'top1' | 'list' | 'sure' | 'false'
type Bar = {
  /** Null: not of one kind, the calibration error of all answers. */
  readonly kind: string | null
  readonly column: Column
  readonly bar: number
  readonly goal: number
}

/** What the match engine has to reach; `false` and the calibration error: at most, the others: at least. */
const BARS: readonly Bar[] = [
  { kind: 'pos TOTAL', column: 'top1', bar: 90, goal: 95 },
  { kind: 'pos TOTAL', column: 'list', bar: 95, goal: 99 },
  { kind: 'pos TOTAL', column: 'sure', bar: 60, goal: 80 },
  { kind: 'shared-domain TOTAL', column: 'top1', bar: 70, goal: 85 },
  { kind: 'shared-domain TOTAL', column: 'list', bar: 85, goal: 97 },
  { kind: 'syn TOTAL', column: 'top1', bar: 99, goal: 99.8 },
  { kind: 'hard-freemail-typo', column: 'top1', bar: 97, goal: 99 },
  { kind: 'hard-freemail-2typos', column: 'top1', bar: 88, goal: 95 },
  { kind: 'hard-freemail-variant', column: 'top1', bar: 42, goal: 55 },
  { kind: 'hard-freemail-other-script', column: 'top1', bar: 8, goal: 20 },
  { kind: 'neg TOTAL', column: 'false', bar: 0.5, goal: 0.1 },
  { kind: null, column: 'false', bar: 0.03, goal: 0.01 },
]

const HEAD =
  '| questions | figure | literal rule | domain and trigrams | Berth | bar | goal | reached |\n' +
  '| --- | --- | --: | --: | --: | --: | --: | --- |\n'

/** Every figure that has a bar, of the three matchers side by side. */
export function barTable({ literal, simple, berth }: Compared): string {
  const rows = BARS.map((bar) => {
    const [first, second, own] = [literal, simple, berth].map((quality) => figureOf(quality, bar))
    const kind = bar.kind ?? 'all with an answer'
    const column = bar.kind === null ? 'calibration error' : bar.column
    const cells = [kind, column, shown(first), shown(second), shown(own), bar.bar, bar.goal]
    return `| ${cells.join(' | ')} | ${reached(own, bar)} |\n`
  })
  return HEAD + rows.join('')
}

function figureOf(quality: Quality, { kind, column }: Bar): number | undefined {
  if (kind === null) return Number(quality.ece.toFixed(3))
  return quality.table.find((row) => row.kind === kind)?.[column]
}

const shown = (figure: number | undefined) => figure ?? '–'

function reached(figure: number | undefined, { column, bar, goal }: Bar): string {
  if (figure === undefined) return '–'
  const isReached = (wanted: number) => (column === 'false' ? figure <= wanted : figure >= wanted)
  if (isReached(goal)) return 'goal'
  return isReached(bar) ? 'bar' : '**no**'
}

/** Berth alone, every kind of question. */
export function kindTable({ table }: Quality): string {
  const columns = ['n', 'top1', 'list', 'wrong1', 'sure', 'false', 'none', 'size'] as const
  const rows = table.map((row) => [row.kind, ...columns.map((column) => row[column])])
  return [['kind', ...columns], ['---', ...columns.map(() => '--:')], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('')
}
