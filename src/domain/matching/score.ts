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

/** Between the points of the calibration, along a straight line. */
function calibrated(probability: number, place: Place): number {
  let [fromX, fromY] = [0, 0]
  for (const [x, y] of CALIBRATION[place]) {
    if (probability <= x) {
      const share = x === fromX ? 1 : (probability - fromX) / (x - fromX)
      return fromY + share * (y - fromY)
    }
    fromX = x
    fromY = y
  }
  return fromY
}
