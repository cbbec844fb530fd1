import { isUndoName, type StepName, type StepOutcome } from '../../domain/provisioning/run.ts'
import { secondsOfRetryAfter } from '../../domain/retry-after.ts'

/** A longer answer is cut off and counts as none. */
const LONGEST_ANSWER_BYTES = 64 * 1024
const LONGEST_DETAIL = 200
const LONGEST_EXTERNAL_ID = 200

/** Statuses after which the same call may succeed later; so may every 5xx. */
const PASSING: readonly number[] = [408, 425, 429]
export const TOO_LONG = { kind: 'again', reason: 'The answer of the target was too long.' } as const
export const NO_OBJECT = {
  kind: 'again',
  reason: 'The answer of the target was not a JSON object.',
} as const
const NAMING: readonly StepName[] = ['create-organization', 'create-partner-organization']

/** The body as text; undefined when it is too long. */
export async function readText(response: Response): Promise<string | undefined> {
  if (response.body === null) return ''
  const parts: Uint8Array[] = []
  let size = 0
  // Leaving the loop early cancels the stream, and with it the connection.
  for await (const part of response.body) {
    size += part.byteLength
    if (size > LONGEST_ANSWER_BYTES) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

/** What the vendor's answer means for the step; docs/integrating.md has the same as a table. */
export function outcomeOf(
  step: StepName,
  { status, headers }: Pick<Response, 'status' | 'headers'>,
  text: string | undefined,
): StepOutcome {
  if (status === 202) return laterOf(step)
  if (status >= 200 && status < 300) return doneWith(step, text)
  return failureOf({ status, headers }, text)
}

/** What any answer but a 2xx means. */
export function failureOf(
  { status, headers }: Pick<Response, 'status' | 'headers'>,
  text: string | undefined,
): Exclude<StepOutcome, { readonly kind: 'done' | 'waiting' }> {
  if (status >= 300 && status < 400) {
    return { kind: 'never', reason: `The target answered ${status}: redirects are not followed.` }
  }
  const reason = `The target answered ${status}${detailOf(text)}.`
  if (PASSING.includes(status) || status >= 500) {
    const retryAfterSeconds = secondsOfRetryAfter(headers.get('retry-after'), new Date())
    return { kind: 'again', reason, ...(retryAfterSeconds ? { retryAfterSeconds } : {}) }
  }
  return { kind: status === 422 ? 'ask' : 'never', reason }
}

/** An undo that was taken over is done for us: no report is made of it. */
function laterOf(step: StepName): StepOutcome {
  return isUndoName(step) ? { kind: 'done', externalId: null } : { kind: 'waiting' }
}

function doneWith(step: StepName, text: string | undefined): StepOutcome {
  if (text === undefined) return TOO_LONG
  const body = text.trim() === '' ? {} : parseObject(text)
  if (body === undefined) return NO_OBJECT
  const { externalId = null } = body
  if (externalId === null && !NAMING.includes(step)) return { kind: 'done', externalId: null }
  if (isExternalId(externalId)) return { kind: 'done', externalId }
  return { kind: 'never', reason: 'The answer of the target has no usable "externalId".' }
}

/** Undefined: it is no JSON object. */
export function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

export function isExternalId(value: unknown): value is string {
  if (typeof value !== 'string' || value.length === 0) return false
  return value.length <= LONGEST_EXTERNAL_ID && !/\p{Cc}/u.test(value)
}

/** The vendor's own words, if it answered with a problem; addresses in it are masked. */
function detailOf(text: string | undefined): string {
  const { detail, title } = (text === undefined ? undefined : parseObject(text)) ?? {}
  const words = [detail, title].find((one) => typeof one === 'string' && one !== '')
  if (typeof words !== 'string') return ''
  const masked = words.replace(/\S+@\S+/g, '•••').replace(/\p{Cc}+/gu, ' ')
  return ` (${masked.slice(0, LONGEST_DETAIL)})`
}

/** Why there was no answer. Said without addresses of hosts: it is stored, and shown in replies. */
export function reasonOf(error: unknown, timeoutMilliseconds: number): string {
  if (error instanceof Error && error.name === 'TimeoutError') {
    return `The target did not answer within ${timeoutMilliseconds / 1000} s.`
  }
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const code = (cause as { readonly code?: unknown }).code
  return `The target could not be reached${typeof code === 'string' ? ` (${code})` : ''}.`
}
