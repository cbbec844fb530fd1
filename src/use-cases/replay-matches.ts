import type { MatchSettings } from '../domain/matching/read-match-settings.ts'
import { answerOf, isOtherAnswer, type ReplayedAnswer } from '../domain/replay/answer-of.ts'
import { countAnswers, NO_FIGURES, type ReplayFigures } from '../domain/replay/figures.ts'
import type { PastOrder } from '../domain/replay/read-past-order.ts'
import { answerMatchQuestions } from './answer-match-questions.ts'
import type { World } from './ports.ts'

const ORDERS_IN_A_CHUNK = 200

/** An order that would be answered otherwise. */
export type ReplayDifference = {
  readonly order: PastOrder
  readonly today: ReplayedAnswer
  readonly tomorrow: ReplayedAnswer
}
export type ReplayMatches = {
  readonly orders: AsyncIterable<PastOrder>
  /** Settings that differ; absent: today's figures alone. */
  readonly tomorrow?: Partial<MatchSettings>
  /** Called with each difference, in the order of the orders; the next ones wait for it. */
  readonly onDifference?: (difference: ReplayDifference) => Promise<void> | void
  /** Called after each chunk, with the line that it ends with. */
  readonly onProgress?: (line: number, figures: ReplayFigures) => void
}
export type Replay = {
  readonly today: ReplayFigures
  readonly tomorrow: ReplayFigures | null
  readonly differenceCount: number
}

/**
 * Answers past orders once more, under the settings of today and of tomorrow, from the directory as
 * it is now, and counts how the answers stand to what was right. Changes nothing. Holds one chunk
 * of orders at a time, however many come.
 */
export async function replayMatches(world: World, input: ReplayMatches): Promise<Replay> {
  let today = NO_FIGURES
  let tomorrow = NO_FIGURES
  let differenceCount = 0
  for await (const orders of chunksOf(input.orders)) {
    const answered = await answerTwice(world, orders, input.tomorrow)
    today = countAnswers(today, answered.today)
    tomorrow = countAnswers(tomorrow, answered.tomorrow)
    for (const difference of differencesIn(orders, answered)) {
      differenceCount += 1
      await input.onDifference?.(difference)
    }
    input.onProgress?.(orders.at(-1)?.line ?? 0, today)
  }
  return { today, tomorrow: input.tomorrow === undefined ? null : tomorrow, differenceCount }
}

type Answered = {
  readonly today: readonly ReplayedAnswer[]
  readonly tomorrow: readonly ReplayedAnswer[]
}

async function answerTwice(
  world: World,
  orders: readonly PastOrder[],
  changes: Partial<MatchSettings> | undefined,
): Promise<Answered> {
  const today = await answersUnder(world, orders)
  if (changes === undefined) return { today, tomorrow: today }
  const settings = { ...world.settings, ...changes }
  return { today, tomorrow: await answersUnder({ ...world, settings }, orders) }
}

async function answersUnder(
  world: World,
  orders: readonly PastOrder[],
): Promise<readonly ReplayedAnswer[]> {
  const questions = orders.map(({ question }) => question)
  const matches = await answerMatchQuestions(world, questions)
  return matches.map((match, index) => answerOf(match, orders[index]?.rightExternalId ?? null))
}

function differencesIn(
  orders: readonly PastOrder[],
  { today, tomorrow }: Answered,
): readonly ReplayDifference[] {
  return orders.flatMap((order, index) => {
    const [before, after] = [today[index], tomorrow[index]]
    if (before === undefined || after === undefined || !isOtherAnswer(before, after)) return []
    return [{ order, today: before, tomorrow: after }]
  })
}

async function* chunksOf(orders: AsyncIterable<PastOrder>): AsyncGenerator<readonly PastOrder[]> {
  let chunk: PastOrder[] = []
  for await (const order of orders) {
    chunk.push(order)
    if (chunk.length < ORDERS_IN_A_CHUNK) continue
    yield chunk
    chunk = []
  }
  if (chunk.length > 0) yield chunk
}
