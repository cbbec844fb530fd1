import { DomainError } from '../error.ts'
import { FieldProblem, fields, optional, type Reader } from '../organizations/read-fields.ts'
import type { Settings } from '../settings.ts'

/** The settings that a match depends on. */
export type MatchSettings = Pick<Settings, 'isMatchingBeyondLiteral'>

const statement: Reader<boolean> = (value, path) => {
  if (typeof value === 'boolean') return value
  throw new FieldProblem(path, 'must be true or false')
}
const settings = fields({ isMatchingBeyondLiteral: optional(statement, undefined) })

/** Settings as somebody wrote them; refused with `invalid-value`, naming the field. What is not named is not changed. */
export function readMatchSettings(value: unknown): Partial<MatchSettings> {
  try {
    const { isMatchingBeyondLiteral } = settings(value, '')
    return isMatchingBeyondLiteral === undefined ? {} : { isMatchingBeyondLiteral }
  } catch (problem) {
    if (!(problem instanceof FieldProblem)) throw problem
    const subject = problem.path === '' ? 'The settings' : problem.path.slice(1)
    const sentence = `${subject} ${problem.message}.`
    throw new DomainError('invalid-value', sentence, { pointer: `#${problem.path}` })
  }
}
