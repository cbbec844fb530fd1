import type { Place } from '../../src/domain/matching/terms.ts'

/** A candidate of a question: where it stands, the numbers of its terms, and whether it is a right one. */
export type Example = {
  readonly place: Place
  readonly terms: Int32Array
  readonly isRight: boolean
}

export type Question = {
  readonly examples: readonly Example[]
  readonly kind: string
  /** 0…4. Questions about the same organization are in the same one. */
  readonly fold: number
}

const STEPS = 160
/** Holds weights small, so that rare terms do not learn single questions by heart. */
const RIDGE = 3e-5
const RATE = 0.12

/**
 * Conditional logit: each candidate's odds against "none of these" (odds of one) are e to the sum
 * of its terms' weights. Finds the weights under which the right answers are most probable, by
 * gradient descent with Adam (Kingma & Ba 2015), all questions in each step.
 */
export function fitWeights(questions: readonly Question[], termCount: number): Float64Array {
  const weights = new Float64Array(termCount)
  const adam = new Adam(termCount)
  const table = new Table(questions)
  for (let step = 1; step <= STEPS; step += 1) {
    const slopes = table.slopes(weights)
    for (let term = 0; term < termCount; term += 1) {
      slopes[term] = (slopes[term] ?? 0) / questions.length + RIDGE * (weights[term] ?? 0)
    }
    adam.move(weights, slopes, step > STEPS * 0.7 ? RATE * 0.3 : RATE)
  }
  return weights
}

class Adam {
  readonly #mean: Float64Array
  readonly #square: Float64Array
  #step = 0

  constructor(size: number) {
    this.#mean = new Float64Array(size)
    this.#square = new Float64Array(size)
  }

  move(weights: Float64Array, slopes: Float64Array, rate: number): void {
    this.#step += 1
    const meanShare = 1 - 0.9 ** this.#step
    const squareShare = 1 - 0.999 ** this.#step
    for (let at = 0; at < weights.length; at += 1) {
      const slope = slopes[at] ?? 0
      const mean = 0.9 * (this.#mean[at] ?? 0) + 0.1 * slope
      const square = 0.999 * (this.#square[at] ?? 0) + 0.001 * slope * slope
      this.#mean[at] = mean
      this.#square[at] = square
      const size = Math.sqrt(square / squareShare) + 1e-8
      weights[at] = (weights[at] ?? 0) - (rate * mean) / meanShare / size
    }
  }
}

/** All questions in a few flat arrays: hundreds of passes over millions of numbers. */
class Table {
  readonly #terms: Int32Array
  /** Where the terms of each example begin, and where the examples of each question do. */
  readonly #termsFrom: Int32Array
  readonly #examplesFrom: Int32Array
  readonly #isRight: Uint8Array
  readonly #odds: Float64Array

  constructor(questions: readonly Question[]) {
    const examples = questions.flatMap((question) => question.examples)
    this.#terms = new Int32Array(examples.reduce((sum, { terms }) => sum + terms.length, 0))
    this.#termsFrom = new Int32Array(examples.length + 1)
    this.#isRight = Uint8Array.from(examples, ({ isRight }) => Number(isRight))
    this.#odds = new Float64Array(examples.length)
    for (const [index, { terms }] of examples.entries()) {
      const from = this.#termsFrom[index] ?? 0
      this.#terms.set(terms, from)
      this.#termsFrom[index + 1] = from + terms.length
    }
    this.#examplesFrom = new Int32Array(questions.length + 1)
    for (const [index, question] of questions.entries()) {
      this.#examplesFrom[index + 1] = (this.#examplesFrom[index] ?? 0) + question.examples.length
    }
  }

  /** Slopes of minus the logarithm of what the right answers get together, or "none of these". */
  slopes(weights: Float64Array): Float64Array {
    const slopes = new Float64Array(weights.length)
    for (let question = 0; question + 1 < this.#examplesFrom.length; question += 1) {
      const from = this.#examplesFrom[question] ?? 0
      const to = this.#examplesFrom[question + 1] ?? 0
      const { all, right } = this.#weigh(weights, from, to)
      for (let example = from; example < to; example += 1) {
        const odds = this.#odds[example] ?? 0
        const pull = this.#isRight[example] === 1 ? odds / Math.max(right, 1e-300) : 0
        this.#add(slopes, example, odds / all - pull)
      }
    }
    return slopes
  }

  #weigh(weights: Float64Array, from: number, to: number) {
    let all = 1
    let right = 0
    for (let example = from; example < to; example += 1) {
      let sum = 0
      const end = this.#termsFrom[example + 1] ?? 0
      for (let at = this.#termsFrom[example] ?? 0; at < end; at += 1) {
        sum += weights[this.#terms[at] ?? 0] ?? 0
      }
      const odds = Math.exp(Math.min(sum, 300))
      this.#odds[example] = odds
      all += odds
      if (this.#isRight[example] === 1) right += odds
    }
    return { all, right }
  }

  #add(slopes: Float64Array, example: number, slope: number): void {
    if (Math.abs(slope) < 1e-9) return
    const end = this.#termsFrom[example + 1] ?? 0
    for (let at = this.#termsFrom[example] ?? 0; at < end; at += 1) {
      const term = this.#terms[at] ?? 0
      slopes[term] = (slopes[term] ?? 0) + slope
    }
  }
}

/** Of each candidate, before calibration. */
export function probabilities({ examples }: Question, weights: Float64Array): number[] {
  const sums = examples.map(({ terms }) =>
    terms.reduce((sum, term) => sum + (weights[term] ?? 0), 0),
  )
  const top = Math.max(0, ...sums)
  const odds = sums.map((sum) => Math.exp(sum - top))
  const all = odds.reduce((total, one) => total + one, Math.exp(-top))
  return odds.map((one) => one / all)
}
