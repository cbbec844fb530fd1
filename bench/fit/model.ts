/** A candidate of a question: the numbers of its terms, and whether it is a right one. */
export type Example = { readonly terms: Int32Array; readonly isRight: boolean }
export type Question = { readonly examples: readonly Example[]; readonly kind: string; readonly fold: number; readonly weight: number }

/**
 * Conditional logit: each candidate's odds against "none of these" (odds of one) are e to the sum
 * of its terms. Finds the weights under which the right answers are most probable, held small
 * (ridge). Adam, all questions in each step.
 */
export function fit(questions: readonly Question[], termCount: number, options = { steps: 300, ridge: 2e-4, rate: 0.08 }): Float64Array {
  const weights = new Float64Array(termCount)
  const first = new Float64Array(termCount)
  const second = new Float64Array(termCount)
  const gradient = new Float64Array(termCount)
  for (let at = 1; at <= options.steps; at += 1) {
    gradient.fill(0)
    for (const question of questions) addGradient(question, weights, gradient)
    const rate = options.rate * (at > options.steps * 0.7 ? 0.3 : 1)
    for (let term = 0; term < termCount; term += 1) {
      const slope = (gradient[term] ?? 0) / questions.length + options.ridge * (weights[term] ?? 0)
      first[term] = 0.9 * (first[term] ?? 0) + 0.1 * slope
      second[term] = 0.999 * (second[term] ?? 0) + 0.001 * slope * slope
      const step = (first[term] ?? 0) / (1 - 0.9 ** at)
      const size = Math.sqrt((second[term] ?? 0) / (1 - 0.999 ** at)) + 1e-8
      weights[term] = (weights[term] ?? 0) - (rate * step) / size
    }
  }
  return weights
}

export function probabilities(question: Question, weights: Float64Array): number[] {
  const scores = question.examples.map(({ terms }) => {
    let sum = 0
    for (const term of terms) sum += weights[term] ?? 0
    return sum
  })
  const top = Math.max(0, ...scores)
  const odds = scores.map((score) => Math.exp(score - top))
  const total = odds.reduce((sum, one) => sum + one, Math.exp(-top))
  return odds.map((one) => one / total)
}

/** Of minus the logarithm of the right answers' probability. */
function addGradient(question: Question, weights: Float64Array, gradient: Float64Array): void {
  const shares = probabilities(question, weights)
  let right = 0
  let all = 0
  question.examples.forEach(({ isRight }, index) => {
    all += shares[index] ?? 0
    if (isRight) right += shares[index] ?? 0
  })
  const hasRight = question.examples.some(({ isRight }) => isRight)
  const target = hasRight ? Math.max(right, 1e-12) : Math.max(1 - all, 1e-12)
  question.examples.forEach(({ terms, isRight }, index) => {
    const share = shares[index] ?? 0
    const pull = hasRight && isRight ? share / target : 0
    const slope = (share - pull) * question.weight
    if (Math.abs(slope) < 1e-9) return
    for (const term of terms) gradient[term] = (gradient[term] ?? 0) + slope
  })
}
