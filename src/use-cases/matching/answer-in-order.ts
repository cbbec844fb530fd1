import { DomainError } from '../../domain/error.ts'
import type { Match, MatchQuestion } from '../../domain/matching/match.ts'
import { readQuestion } from '../../domain/matching/read-question.ts'
import { answerMatchQuestions } from '../answer-match-questions.ts'
import { jsonOf, type Line } from '../imports/read-lines.ts'
import type { World } from '../ports.ts'

const QUESTIONS_IN_A_CHUNK = 50
/** Chunks that are answered at the same time: more would only wait for connections. */
const CHUNKS_AT_A_TIME = 4

/** A line that cannot be used; the pointer leads to the field. */
export type RefusedLine = {
  readonly line: number
  readonly problem: string
  readonly pointer?: string
}
export type AskedLine = RefusedLine | { readonly line: number; readonly question: MatchQuestion }
export type AnsweredLine =
  | RefusedLine
  | { readonly line: number; readonly question: MatchQuestion; readonly match: Match }

/** Answers questions chunk by chunk, in their order, while they arrive. A refused line keeps its place. */
export async function* answerInOrder(
  world: World,
  asked: AsyncIterable<AskedLine>,
): AsyncGenerator<readonly AnsweredLine[]> {
  const waiting: Promise<readonly AnsweredLine[]>[] = []
  for await (const chunk of chunksOf(asked)) {
    waiting.push(started(world, chunk))
    if (waiting.length >= CHUNKS_AT_A_TIME) yield (await waiting.shift()) ?? []
  }
  for (const answers of waiting) yield await answers
}

/** The questions of NDJSON; blank lines are left out. */
export async function* askedLines(
  lines: AsyncIterable<Line>,
  readValue: (value: unknown) => unknown = (value) => value,
): AsyncGenerator<AskedLine> {
  for await (const line of lines) {
    if (line.problem === undefined && line.text.trim() === '') continue
    const json = jsonOf(line)
    if ('problem' in json) yield { line: line.number, problem: `${json.problem}.` }
    else yield askedOn(line.number, readValue(json.value))
  }
}

/** What stands on a line, as a question or as what is wrong with it. */
export function askedOn(line: number, value: unknown): AskedLine {
  try {
    return { line, question: readQuestion(value) }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const { pointer } = error.facts
    const where = typeof pointer === 'string' ? { pointer } : {}
    return { line, problem: error.message, ...where }
  }
}

async function* chunksOf(asked: AsyncIterable<AskedLine>): AsyncGenerator<readonly AskedLine[]> {
  let chunk: AskedLine[] = []
  for await (const line of asked) {
    chunk.push(line)
    if (chunk.length < QUESTIONS_IN_A_CHUNK) continue
    yield chunk
    chunk = []
  }
  if (chunk.length > 0) yield chunk
}

/** Awaited in its turn; a failure before that must not count as unheard. */
function started(world: World, chunk: readonly AskedLine[]): Promise<readonly AnsweredLine[]> {
  const answers = answersTo(world, chunk)
  answers.catch(() => {})
  return answers
}

async function answersTo(
  world: World,
  chunk: readonly AskedLine[],
): Promise<readonly AnsweredLine[]> {
  const questions = chunk.flatMap((asked) => ('question' in asked ? [asked.question] : []))
  const matches = (await answerMatchQuestions(world, questions)).values()
  return chunk.map((asked) => {
    if (!('question' in asked)) return asked
    return { ...asked, match: matches.next().value ?? { outcome: 'none', candidates: [] } }
  })
}
