import { type BerthProblem, problemIn } from './problem.ts'

/** How often and how long a call is tried. */
export type Patience = {
  /** How many times a call is made at most; 1 is without repeats. 5 unless told. */
  readonly attempts: number
  /** The longest pause between two of them; a `Retry-After` beyond it ends the call. 60,000 unless told. */
  readonly longestPauseMs: number
}

/** What came back, read to its end. */
export type Answer = {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

/** A call, and what may be done when it fails. */
export type Attempt = {
  readonly send: () => Promise<Answer>
  /** Nothing is done twice, whatever happened to the try before. */
  readonly isRepeatable: boolean
  readonly signal: AbortSignal | undefined
}

const FIRST_PAUSE_MS = 250
/** Something between, or Berth itself, says that it cannot answer now. */
const AWAY: ReadonlySet<number> = new Set([408, 502, 503, 504])

/**
 * Makes a call until it is answered. `429` and a running twin are repeated always, because nothing
 * was done; no answer and `503` only where a repeat does nothing twice. Pauses double and are
 * shortened by chance, so that many clients do not come back at once; `Retry-After` is the least.
 */
export async function withRetries(attempt: Attempt, patience: Patience): Promise<Answer> {
  for (let tried = 1; ; tried += 1) {
    const outcome = await tryOnce(attempt)
    const pause = tried < patience.attempts ? pauseAfter(outcome, attempt, tried) : undefined
    if (pause === undefined || pause > patience.longestPauseMs) return answerOf(outcome)
    await rest(pause, attempt.signal)
  }
}

type Outcome =
  | { readonly answer: Answer; readonly problem: BerthProblem | undefined }
  | { readonly failure: unknown }

async function tryOnce({ send }: Attempt): Promise<Outcome> {
  try {
    const answer = await send()
    return { answer, problem: answer.status < 400 ? undefined : problemIn(answer.text) }
  } catch (failure) {
    return { failure }
  }
}

function answerOf(outcome: Outcome): Answer {
  if ('failure' in outcome) throw outcome.failure
  return outcome.answer
}

/** Undefined: the outcome stands. */
function pauseAfter(outcome: Outcome, attempt: Attempt, tried: number): number | undefined {
  if (attempt.signal?.aborted || !mayRepeat(outcome, attempt.isRepeatable)) return undefined
  const backOff = FIRST_PAUSE_MS * 2 ** (tried - 1)
  const asked = 'answer' in outcome ? askedPause(outcome.answer) : 0
  return asked + backOff * (0.5 + Math.random() / 2)
}

function mayRepeat(outcome: Outcome, isRepeatable: boolean): boolean {
  if ('failure' in outcome) return isRepeatable
  const { answer, problem } = outcome
  if (answer.status === 429 || problem?.code === 'idempotency-key-running') return true
  return isRepeatable && AWAY.has(answer.status)
}

/** `Retry-After`: seconds, or a date. */
function askedPause({ headers }: Answer): number {
  const header = headers.get('retry-after') ?? ''
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000
  const at = Date.parse(header)
  return Number.isNaN(at) ? 0 : Math.max(0, at - Date.now())
}

/** Waits; a signal ends the waiting at once. */
export function rest(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, milliseconds)
    if (signal?.aborted) stop()
    else signal?.addEventListener('abort', stop, { once: true })
  })
}
