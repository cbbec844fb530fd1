import { DomainError } from '../../domain/error.ts'
import type { MatchQuestion } from '../../domain/matching/match.ts'
import { readQuestion } from '../../domain/matching/read-question.ts'
import { answerMatchQuestions } from '../../use-cases/answer-match-questions.ts'
import { jsonOf, type Line } from '../../use-cases/imports/read-lines.ts'
import type { World } from '../../use-cases/ports.ts'
import { toMatchReply } from './match-reply.ts'
import { PROBLEM_TYPES } from './problem-types.ts'

const LINES_IN_A_CHUNK = 50
/** Chunks that are answered at the same time: more would only wait for connections. */
const CHUNKS_AT_A_TIME = 4

type Asked = { readonly question: MatchQuestion } | { readonly refused: string }

/** Answers lines of questions in their order, each on a line of its own; blank lines are left out. */
export async function* answersInOrder(
  world: World,
  lines: AsyncIterable<Line>,
  publicUrl: string,
): AsyncGenerator<string> {
  const waiting: Promise<string>[] = []
  for await (const chunk of chunksOf(lines, publicUrl)) {
    waiting.push(started(world, chunk))
    if (waiting.length >= CHUNKS_AT_A_TIME) yield (await waiting.shift()) ?? ''
  }
  for (const answers of waiting) yield await answers
}

async function* chunksOf(
  lines: AsyncIterable<Line>,
  publicUrl: string,
): AsyncGenerator<readonly Asked[]> {
  let chunk: Asked[] = []
  for await (const line of lines) {
    if (line.problem === undefined && line.text.trim() === '') continue
    chunk.push(read(line, publicUrl))
    if (chunk.length < LINES_IN_A_CHUNK) continue
    yield chunk
    chunk = []
  }
  if (chunk.length > 0) yield chunk
}

/** Awaited in its turn; a failure before that must not count as unheard. */
function started(world: World, chunk: readonly Asked[]): Promise<string> {
  const answers = answersTo(world, chunk)
  answers.catch(() => {})
  return answers
}

async function answersTo(world: World, chunk: readonly Asked[]): Promise<string> {
  const questions = chunk.flatMap((asked) => ('question' in asked ? [asked.question] : []))
  const matches = (await answerMatchQuestions(world, questions)).values()
  const answers = chunk.map((asked) => {
    if ('refused' in asked) return asked.refused
    const match = matches.next().value ?? { outcome: 'none', candidates: [] }
    return JSON.stringify(toMatchReply(match))
  })
  return answers.map((answer) => `${answer}\n`).join('')
}

function read(line: Line, publicUrl: string): Asked {
  const refused = refusals(line.number, publicUrl)
  const json = jsonOf(line)
  if ('problem' in json) return refused(`${json.problem}.`)
  try {
    return { question: readQuestion(json.value) }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return refused(error.message, error.facts.pointer)
  }
}

const refusals =
  (line: number, publicUrl: string) =>
  (detail: string, pointer?: unknown): Asked => {
    const { title, status } = PROBLEM_TYPES['invalid-value']
    const error = {
      type: `${publicUrl}/problems/invalid-value`,
      code: 'invalid-value',
      title,
      status,
      detail,
      instance: `#line-${line}`,
      ...(typeof pointer === 'string' ? { errors: [{ pointer, detail }] } : {}),
    }
    return { refused: JSON.stringify({ outcome: 'none', candidates: [], error }) }
  }
