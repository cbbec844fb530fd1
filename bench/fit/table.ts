import { LEAST_LISTED } from '../../src/domain/matching/thresholds.ts'
import type { Question } from './model.ts'

export type Answered = { readonly question: Question; readonly scores: readonly number[] }

type Counts = Record<'n' | 'top1' | 'list' | 'found' | 'sure' | 'false', number>

/** In percent of the questions of each kind, as match-quality counts them: what the product would not list does not count. */
export function qualityOf(answers: readonly Answered[]) {
  const groups = new Map<string, Counts>()
  for (const { question, scores } of answers) {
    const ranked = scores
      .map((score, index) => ({ score, ...question.examples[index] }))
      .filter(({ score, place }) => place !== undefined && score >= LEAST_LISTED[place])
      .sort((one, other) => other.score - one.score)
    const [first] = ranked
    const isRight = first?.isRight === true
    const isSure = (first?.score ?? 0) >= 0.95
    for (const group of groupsOf(question.kind)) {
      const row = groups.get(group) ?? { n: 0, top1: 0, list: 0, found: 0, sure: 0, false: 0 }
      row.n += 1
      row.top1 += Number(isRight)
      row.list += Number(ranked.slice(0, 10).some((one) => one.isRight === true))
      row.found += Number(question.examples.some((one) => one.isRight))
      row.sure += Number(isRight && isSure)
      row.false += Number(first !== undefined && !isRight && isSure)
      groups.set(group, row)
    }
  }
  return [...groups]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([kind, row]) => ({ kind, ...inPercent(row) }))
}

function groupsOf(kind: string): readonly string[] {
  const isShared = kind.endsWith('-shared-domain') && !kind.startsWith('neg')
  return [kind, `${kind.split('-')[0]} TOTAL`, ...(isShared ? ['shared-domain TOTAL'] : [])]
}

function inPercent({ n, ...counts }: Counts) {
  const percents = Object.entries(counts).map(([name, count]) => [
    name,
    Number(((100 * count) / n).toFixed(1)),
  ])
  return { n, ...(Object.fromEntries(percents) as Omit<Counts, 'n'>) }
}

/** Expected calibration error of the first candidate's score, ten bins. */
export function calibrationError(answers: readonly Answered[]): number {
  const bins = Array.from({ length: 10 }, () => ({ score: 0, right: 0, count: 0 }))
  for (const { question, scores } of answers) {
    const best = scores.indexOf(Math.max(...scores))
    const bin = bins[Math.min(9, Math.floor((scores[best] ?? 0) * 10))]
    if (best < 0 || bin === undefined || (scores[best] ?? 0) < 0.001) continue
    bin.score += scores[best] ?? 0
    bin.right += Number(question.examples[best]?.isRight ?? false)
    bin.count += 1
  }
  const count = bins.reduce((sum, bin) => sum + bin.count, 0)
  return bins.reduce((sum, { score, right }) => sum + Math.abs(score - right), 0) / count
}

/** As lines of Markdown. */
export function tableOf(rows: ReturnType<typeof qualityOf>): string {
  const columns = ['kind', 'n', 'top1', 'list', 'found', 'sure', 'false'] as const
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  return [
    line(columns),
    line(columns.map(() => '--')),
    ...rows.map((row) => line(columns.map((column) => row[column]))),
  ].join('\n')
}
