import type { Place } from './terms.ts'
import { VERIFIED_WEIGHT } from './thresholds.ts'
import { CALIBRATION, WEIGHTS } from './weights.ts'

export type Sum = { readonly place: Place; readonly sum: number }

/** The weight of a term; of one that the fitting never saw, nothing. */
export function weightOf(place: Place, term: string): number {
  return term === 'verified' ? VERIFIED_WEIGHT : (WEIGHTS[place].get(term) ?? 0)
}

/**
 * Turns sums of log-odds into probabilities: each candidate's odds against all others and against
 * "none of these", which has odds of one (conditional logit; McFadden 1974), then calibrated.
 */
export function probabilitiesOf(sums: readonly Sum[]): readonly number[] {
  const top = Math.max(0, ...sums.map(({ sum }) => sum))
  const odds = sums.map(({ sum }) => Math.exp(sum - top))
  const all = odds.reduce((total, one) => total + one, Math.exp(-top))
  const calibrations = sums.map(({ place }, index) => calibrated((odds[index] ?? 0) / all, place))
  // Calibrated on the first one alone: several together are never more than certain.
  const total = calibrations.reduce((sum, one) => sum + one, 0)
  return total > 1 ? calibrations.map((one) => one / total) : calibrations
}

function calibrated(probability: number, place: Place): number {
  return onLine(CALIBRATION[place], probability)
}

/** The height of a line at `at`: straight from the origin through its points, in their order. */
export function onLine(points: readonly (readonly [number, number])[], at: number): number {
  let [fromX, fromY] = [0, 0]
  for (const [x, y] of points) {
    if (at <= x) return fromY + (x === fromX ? 1 : (at - fromX) / (x - fromX)) * (y - fromY)
    fromX = x
    fromY = y
  }
  return fromY
}
