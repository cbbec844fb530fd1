import type { components } from './generated/api.ts'
import type { ProblemCode } from './generated/problem-codes.ts'

/** A refusal as Berth writes it: RFC 9457 problem details. */
export type ProblemDetails = components['schemas']['Problem']

/**
 * Berth refused a call, and nothing was changed. Decide by `code`: it is stable, and docs/problems.md
 * has a paragraph for each. A newer Berth may know codes that this client does not.
 */
export class BerthProblem extends Error {
  override readonly name = 'BerthProblem'
  readonly code: ProblemCode | (string & {})
  readonly status: number
  /** The page that explains the code. */
  readonly type: string
  readonly title: string
  /** What is wrong with this request, for people. */
  readonly detail: string
  /** Names the request in Berth's log: say it when you ask for help. */
  readonly instance: string
  readonly facts: NonNullable<ProblemDetails['facts']>
  /** One for each malformed field. */
  readonly errors: NonNullable<ProblemDetails['errors']>

  constructor(problem: ProblemDetails) {
    super(`${problem.code}: ${[problem.detail, ...(problem.errors ?? []).map(told)].join(' ')}`)
    this.code = problem.code
    this.status = problem.status
    this.type = problem.type
    this.title = problem.title
    this.detail = problem.detail
    this.instance = problem.instance
    this.facts = problem.facts ?? {}
    this.errors = problem.errors ?? []
  }
}

const told = ({ pointer, detail }: { pointer: string; detail: string }) => `${pointer}: ${detail}`

/**
 * No answer of Berth came: the network, a time limit, or something between. Whether the call was
 * carried out is not known.
 */
export class BerthUnreachable extends Error {
  override readonly name = 'BerthUnreachable'
  /** Of an answer that was not from Berth; null when there was none. */
  readonly status: number | null

  constructor(
    message: string,
    { status = null, cause }: { status?: number | null; cause?: unknown },
  ) {
    super(message, { cause })
    this.status = status
  }
}

/** Whether an error is a refusal by Berth with one of these codes; with any, when none is named. */
export function isProblem(error: unknown, ...codes: readonly ProblemCode[]): error is BerthProblem {
  if (!(error instanceof BerthProblem)) return false
  return codes.length === 0 || (codes as readonly string[]).includes(error.code)
}

/** The problem in a reply; undefined when it is from something else than Berth. */
export function problemIn(text: string): BerthProblem | undefined {
  try {
    const problem = JSON.parse(text) as Partial<ProblemDetails> | null
    if (typeof problem?.code !== 'string' || typeof problem.status !== 'number') return undefined
    return new BerthProblem(problem as ProblemDetails)
  } catch {
    return undefined
  }
}
