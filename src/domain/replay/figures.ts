import type { ReplayedAnswer } from './answer-of.ts'

/** How many orders each is true of. */
const FIGURES = {
  orderCount: () => true,
  rightFirstCount: ({ standing }: ReplayedAnswer) => standing === 'right-first',
  /** First or further down. */
  rightInListCount: ({ standing }: ReplayedAnswer) =>
    standing === 'right-first' || standing === 'right-in-list',
  /** Something came first that was not right. */
  wrongFirstCount: ({ standing }: ReplayedAnswer) =>
    standing === 'wrong' || standing === 'right-in-list',
  nothingCount: ({ first }: ReplayedAnswer) => first === null,
  /** Nothing was found, and nothing should have been. */
  nothingRightlyCount: ({ standing }: ReplayedAnswer) => standing === 'nothing-rightly',
  sureCount: ({ isSure }: ReplayedAnswer) => isSure,
  sureAndWrongCount: ({ isSure, standing }: ReplayedAnswer) => isSure && standing !== 'right-first',
} satisfies Record<string, (answer: ReplayedAnswer) => boolean>

export type FigureName = keyof typeof FIGURES
export const FIGURE_NAMES = Object.keys(FIGURES) as readonly FigureName[]
export type ReplayFigures = Readonly<Record<FigureName, number>>

export const NO_FIGURES = Object.fromEntries(FIGURE_NAMES.map((name) => [name, 0])) as ReplayFigures

/** The figures with these answers counted too. */
export function countAnswers(
  before: ReplayFigures,
  answers: readonly ReplayedAnswer[],
): ReplayFigures {
  return Object.fromEntries(
    FIGURE_NAMES.map((name) => [name, before[name] + answers.filter(FIGURES[name]).length]),
  ) as ReplayFigures
}
