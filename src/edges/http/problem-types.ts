import type { ErrorCode } from '../../domain/error.ts'
import type { ProblemType } from './problem-type.ts'
import { DOMAIN_PROBLEM_TYPES } from './problem-types-of-domain.ts'
import { EDGE_PROBLEM_TYPES, type EdgeCode } from './problem-types-of-http.ts'

export type ProblemCode = ErrorCode | EdgeCode

/** RFC 9457: the only place where a code meets an HTTP status, and the source of its page. */
export const PROBLEM_TYPES: Readonly<Record<ProblemCode, ProblemType>> = {
  ...EDGE_PROBLEM_TYPES,
  ...DOMAIN_PROBLEM_TYPES,
}
