import { DomainError } from '../error.ts'
import { email } from '../organizations/read-address.ts'
import {
  choice,
  count,
  FieldProblem,
  fields,
  optional,
  text,
} from '../organizations/read-fields.ts'
import type { MatchQuestion } from './match.ts'

const LIMIT = 50
const question = fields({
  companyName: text(200),
  administratorEmail: email,
  kind: choice(['customer', 'partner']),
  limit: optional(count, 10),
})

/** A question as a client asks it; refused with `invalid-value`, naming the field. */
export function readQuestion(value: unknown): MatchQuestion {
  try {
    const read = question(value, '')
    if (read.limit >= 1 && read.limit <= LIMIT) return read
    throw new FieldProblem('/limit', `must be from 1 to ${LIMIT}`)
  } catch (problem) {
    if (!(problem instanceof FieldProblem)) throw problem
    const { path, message } = problem
    const sentence = path === '' ? `The question ${message}.` : `${path.slice(1)} ${message}.`
    throw new DomainError('invalid-value', sentence, { pointer: `#${path}` })
  }
}
