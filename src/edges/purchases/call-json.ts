import { DomainError } from '../../domain/error.ts'

/** A longer answer counts as none. */
const LONGEST_ANSWER_BYTES = 1024 * 1024
const TIMEOUT_MILLISECONDS = 10_000

export type JsonCall = {
  readonly method?: 'GET' | 'POST' | 'PATCH'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  readonly timeoutMilliseconds?: number
}
export type JsonAnswer = { readonly status: number; readonly json: unknown }

/**
 * Asks the seller's system. Redirects are not followed. Refuses with `purchase-source-away` when it
 * does not answer in time, with 429 or a 5xx, or with something that is no JSON.
 */
export async function callJson({
  url,
  method = 'GET',
  headers,
  body,
  timeoutMilliseconds = TIMEOUT_MILLISECONDS,
}: JsonCall): Promise<JsonAnswer> {
  const answer = await fetched(url, {
    method,
    headers: { accept: 'application/json', 'user-agent': 'Berth', ...headers },
    ...(body === undefined ? {} : { body }),
    redirect: 'manual',
    signal: AbortSignal.timeout(timeoutMilliseconds),
  })
  if (answer.status === 429 || answer.status >= 500) throw sourceAway(`answered ${answer.status}`)
  return { status: answer.status, json: answer.text === '' ? undefined : parsed(answer.text) }
}

async function fetched(url: string, request: RequestInit) {
  try {
    const response = await fetch(url, request)
    return { status: response.status, text: await textOf(response) }
  } catch (error) {
    throw notReached(error)
  }
}

/** What a failed call is told as. */
export function notReached(error: unknown): DomainError {
  if (error instanceof DomainError) return error
  const isLate = error instanceof Error && error.name === 'TimeoutError'
  return sourceAway(isLate ? 'did not answer in time' : 'could not be reached')
}

/** Refuses with `purchase-source-away` when it is too long. */
export async function textOf(response: Response): Promise<string> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    size += part.byteLength
    if (size > LONGEST_ANSWER_BYTES) throw sourceAway('answered too much')
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw sourceAway('did not answer with JSON')
  }
}

/** Says what the seller's system did; never what was sent to it. */
export function sourceAway(what: string): DomainError {
  return new DomainError('purchase-source-away', `The system that sold it ${what}.`)
}
