import type { Line } from '../../use-cases/imports/read-lines.ts'
import {
  type AnsweredLine,
  answerInOrder,
  askedLines,
  type RefusedLine,
} from '../../use-cases/matching/answer-in-order.ts'
import type { World } from '../../use-cases/ports.ts'
import { toMatchReply } from './match-reply.ts'
import { PROBLEM_TYPES } from './problem-types.ts'

/** Answers lines of questions in their order, each on a line of its own; blank lines are left out. */
export async function* answersInOrder(
  world: World,
  lines: AsyncIterable<Line>,
  publicUrl: string,
): AsyncGenerator<string> {
  for await (const answered of answerInOrder(world, askedLines(lines))) {
    yield answered.map((one) => `${JSON.stringify(toAnswerReply(one, publicUrl))}\n`).join('')
  }
}

/** An answer as a line of the reply says it; one that is refused says why. */
export function toAnswerReply(answered: AnsweredLine, publicUrl = ''): object {
  return 'match' in answered ? toMatchReply(answered.match) : toRefusalReply(answered, publicUrl)
}

function toRefusalReply(
  { line, problem: detail, pointer }: RefusedLine,
  publicUrl: string,
): object {
  const { title, status } = PROBLEM_TYPES['invalid-value']
  const error = {
    type: `${publicUrl}/problems/invalid-value`,
    code: 'invalid-value',
    title,
    status,
    detail,
    instance: `#line-${line}`,
    ...(pointer === undefined ? {} : { errors: [{ pointer, detail }] }),
  }
  return { outcome: 'none', candidates: [], error }
}
