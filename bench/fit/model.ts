/** A candidate of a question: the numbers of its terms, and whether it is a right one. */
export type Example = { readonly terms: Int32Array; readonly isRight: boolean }

export type Question = {
  readonly examples: readonly Example[]
  readonly kind: string
  /** 0…4. Questions about the same organization are in the same one. */
  readonly fold: number
}

const STEPS = 220
/** Holds weights small, so that rare terms do not learn single questions by heart. */
const RIDGE = 3e-5
const RATE = 0.1

/**
 * Conditional logit: each candidate's odds against "none of these" (odds of one) are e to the sum
 * of its terms' weights. Finds the weights under which the right answers are most probable, by
 * gradient descent with Adam (Kingma & Ba 2015), all questions in each step.
 */
export function fitWeights(questions: readonly Question[], termCount: number): Float64Array {
  const weights = new Float64Array(termCount)
  const adam = new Adam(termCount)
  const slopes = new Float64Array(termCount)
  for (let step = 1; step <= STEPS; step += 1) {
    slopes.fill(0)
    for (const question of questions) addSlopes(question, weights, slopes)
    for (let term = 0; term < termCount; term += 1) {
      slopes[term] = (slopes[term] ?? 0) / questions.length + RIDGE * (weights[term] ?? 0)
    }
    adam.move(weights, slopes, step, step > STEPS * 0.7 ? RATE * 0.3 : RATE)
  }
  return weights
}

class Adam {
  readonly #mean: Float64Array
  readonly #square: Float64Array

  constructor(size: number) {
    this.#mean = new Float64Array(size)
    this.#square = new Float64Array(size)
  }

  move(weights: Float64Array, slopes: Float64Array, step: number, rate: number): void {
    for (let at = 0; at < weights.length; at += 1) {
      const slope = slopes[at] ?? 0
      const mean = 0.9 * (this.#mean[at] ?? 0) + 0.1 * slope
      const square = 0.999 * (this.#square[at] ?? 0) + 0.001 * slope * slope
      this.#mean[at] = mean
      this.#square[at] = square
      const size = Math.sqrt(square / (1 - 0.999 ** step)) + 1e-8
      weights[at] = (weights[at] ?? 0) - (rate * mean) / (1 - 0.9 ** step) / size
    }
  }
}

/** Before calibration. */
export function probabilities(question: Question, weights: Float64Array): number[] {
  const sums = question.examples.map(({ terms }) => {
    let sum = 0
    for (const term of terms) sum += weights[term] ?? 0
    return sum
  })
  const top = Math.max(0, ...sums)
  const odds = sums.map((sum) => Math.exp(sum - top))
  const all = odds.reduce((total, one) => total + one, Math.exp(-top))
  return odds.map((one) => one / all)
}

/** Slopes of minus the logarithm of what the right answers get together, or "none of these". */
function addSlopes(question: Question, weights: Float64Array, slopes: Float64Array): void {
  const shares = probabilities(question, weights)
  const right = question.examples.reduce(
    (sum, { isRight }, index) => (isRight ? sum + (shares[index] ?? 0) : sum),
    0,
  )
  for (const [index, { terms, isRight }] of question.examples.entries()) {
    const share = shares[index] ?? 0
    const slope = isRight ? share - share / Math.max(right, 1e-12) : share
    if (Math.abs(slope) < 1e-9) continue
    for (const term of terms) slopes[term] = (slopes[term] ?? 0) + slope
  }
}
