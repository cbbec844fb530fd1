import type { Place } from '../../src/domain/matching/terms.ts'

/** The first candidate of a question: its probability by a model that has not seen the question, and whether it was right. */
export type Outcome = {
  readonly probability: number
  readonly place: Place
  readonly isRight: boolean
  /** The organization that was meant is not in the directory. */
  readonly isUnknown: boolean
}

export type Point = readonly [from: number, to: number]

/** What counts as sure. */
const SURE = 0.95
/**
 * Of all companies that the directory does not know, so many may be given away as sure at each
 * place, together five in a thousand: spent where it makes most right answers sure.
 */
const UNKNOWN_SURE_SHARE: Readonly<Record<Place, number>> = {
  alone: 0.0037,
  shared: 0.0009,
  elsewhere: 0,
  public: 0.0002,
}
/** Whatever the counts say: where there are few, they say little. */
const LEAST_SURE = 0.9
/** Of a small probability that was never right, so much stays: the order of improbable ones is kept. */
const LEAST_KEPT = 0.3
const LEAST_IN_A_STEP = 200

export type Calibration = Readonly<Record<Place, readonly Point[]>>

/**
 * Points of a line that turns probabilities into how often they were right: isotonic regression
 * (pool adjacent violators; Barlow et al. 1972) over steps of equal size. On top of that, caution:
 * nothing is called sure below the probability from which on nearly no unknown company gets there,
 * for somebody who is mapped to the wrong organization is worse off than somebody who is asked.
 */
export function calibrate(outcomes: readonly Outcome[]): Calibration {
  const unknownCount = outcomes.filter(({ isUnknown }) => isUnknown).length
  const at = (place: Place) =>
    lineOf(
      outcomes.filter((one) => one.place === place),
      Math.floor(unknownCount * UNKNOWN_SURE_SHARE[place]),
    )
  return {
    alone: at('alone'),
    shared: at('shared'),
    elsewhere: at('elsewhere'),
    public: at('public'),
  }
}

function lineOf(outcomes: readonly Outcome[], unknownAllowed: number): readonly Point[] {
  const sorted = outcomes.toSorted((one, other) => one.probability - other.probability)
  const sureFrom = surelyFrom(sorted, unknownAllowed)
  const points = pooled(stepsOf(sorted)).map(
    ({ from, right, count }): Point => [
      from / count,
      Math.max(right / count, (LEAST_KEPT * from) / count),
    ],
  )
  const below = points
    .filter(([x]) => x < sureFrom)
    .map(([x, y]): Point => [x, Math.min(y, SURE - 0.002)])
  const above = points.filter(([x]) => x > sureFrom).map(([x, y]): Point => [x, Math.max(y, SURE)])
  return [...below, [sureFrom - 1e-6, SURE - 0.001], [sureFrom, SURE], ...above, [1, 1]]
}

type Step = { readonly from: number; readonly right: number; readonly count: number }

function stepsOf(sorted: readonly Outcome[]): readonly Step[] {
  const steps: Step[] = []
  for (let at = 0; at < sorted.length; at += LEAST_IN_A_STEP) {
    const part = sorted.slice(at, at + LEAST_IN_A_STEP)
    steps.push({
      from: part.reduce((sum, { probability }) => sum + probability, 0),
      right: part.filter(({ isRight }) => isRight).length,
      count: part.length,
    })
  }
  return steps
}

function pooled(steps: readonly Step[]): readonly Step[] {
  const kept: Step[] = []
  for (const step of steps) {
    let last = step
    for (let before = kept.at(-1); before !== undefined; before = kept.at(-1)) {
      if (before.right / before.count <= last.right / last.count) break
      kept.pop()
      last = {
        from: before.from + last.from,
        right: before.right + last.right,
        count: before.count + last.count,
      }
    }
    kept.push(last)
  }
  return kept
}

function surelyFrom(sorted: readonly Outcome[], unknownAllowed: number): number {
  const unknown = sorted.filter(({ isUnknown }) => isUnknown)
  const worst = unknown.at(-1 - unknownAllowed)?.probability ?? SURE
  return Math.min(0.9999, Math.max(worst + 1e-6, LEAST_SURE))
}
