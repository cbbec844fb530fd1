import { type IncomingMessage, request as requestPlain } from 'node:http'
import { request as requestTls } from 'node:https'
import { performance } from 'node:perf_hooks'
import { context, propagation } from '@opentelemetry/api'
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent'
import { Webhook } from 'standardwebhooks'
import { secondsOfRetryAfter } from '../../domain/retry-after.ts'
import type { Posting, PostWebhook } from '../../use-cases/ports/webhooks.ts'

export type WebhookPosterOptions = {
  /** Inside addresses and networks that may be called all the same. */
  readonly ownNetworks: readonly string[]
  readonly timeoutMilliseconds?: number
}

const TIMEOUT_MILLISECONDS = 15_000
/** What is answered is not read: so much is let by, so that the other side can end in peace. */
const MOST_ANSWER_BYTES = 64 * 1024

/**
 * Posts events, signed as Standard Webhooks 1.0 has it (`webhook-id`, `webhook-timestamp`,
 * `webhook-signature`). Addresses that are private, reserved or this machine's own are refused when
 * the connection is made, after the look-up; redirects are not followed.
 */
export function webhookPoster({
  ownNetworks,
  timeoutMilliseconds = TIMEOUT_MILLISECONDS,
}: WebhookPosterOptions): PostWebhook {
  const filter = { allowIPAddressList: [...ownNetworks], keepAlive: false }
  const agents = {
    'http:': new RequestFilteringHttpAgent(filter),
    'https:': new RequestFilteringHttpsAgent(filter),
  } as const
  return async (posting) => {
    const began = performance.now()
    const answer = await post(posting, agents, timeoutMilliseconds)
    return { ...answer, milliseconds: Math.round(performance.now() - began) }
  }
}

type Agents = {
  readonly 'http:': RequestFilteringHttpAgent
  readonly 'https:': RequestFilteringHttpsAgent
}
type Answer = Omit<Awaited<ReturnType<PostWebhook>>, 'milliseconds'>

function post(posting: Posting, agents: Agents, timeout: number): Promise<Answer> {
  return new Promise((resolve) => {
    const failed = (error: unknown) => {
      resolve({ status: null, failure: reasonOf(error, timeout), retryAfterSeconds: null })
    }
    try {
      const url = new URL(posting.url)
      const isPlain = url.protocol === 'http:'
      const options = {
        method: 'POST',
        headers: headersOf(posting),
        signal: AbortSignal.timeout(timeout),
      }
      const request = isPlain
        ? requestPlain(url, { ...options, agent: agents['http:'] })
        : requestTls(url, { ...options, agent: agents['https:'] })
      request.on('error', failed)
      request.on('response', (response) => {
        resolve(answerOf(response))
        letBy(response)
      })
      request.end(posting.body)
    } catch (error) {
      failed(error)
    }
  })
}

function headersOf({ id, body, contentType, secrets }: Posting) {
  // The receiver compares it with its own clock: the real time, whatever the world's clock says.
  const signedAt = new Date()
  const headers = {
    'content-type': contentType,
    'content-length': String(Buffer.byteLength(body)),
    'user-agent': 'Berth',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(signedAt.getTime() / 1000)),
    'webhook-signature': secrets
      .map((secret) => new Webhook(secret).sign(id, signedAt, body))
      .join(' '),
  }
  // `traceparent`, where the delivery is traced.
  propagation.inject(context.active(), headers)
  return headers
}

function answerOf({ statusCode = 0, headers }: IncomingMessage): Answer {
  const isTaken = statusCode >= 200 && statusCode < 300
  const failure = isTaken ? null : `The endpoint answered ${statusCode}.`
  const retryAfterSeconds = secondsOfRetryAfter(headers['retry-after'], new Date())
  return { status: statusCode, failure, retryAfterSeconds }
}

function letBy(response: IncomingMessage): void {
  let size = 0
  response.on('error', () => undefined)
  response.on('data', (part: Buffer) => {
    size += part.byteLength
    if (size > MOST_ANSWER_BYTES) response.destroy()
  })
}

/** Said without addresses: it is stored, and shown in replies. */
function reasonOf(error: unknown, timeout: number): string {
  if (!(error instanceof Error)) return 'The endpoint could not be reached.'
  if (error.name === 'AbortError' || error.name === 'TimeoutError') {
    return `The endpoint did not answer within ${timeout / 1000} s.`
  }
  if (/is not allowed/.test(error.message)) {
    return 'The endpoint’s address is an inside one, which is not called.'
  }
  const { code } = error as { readonly code?: unknown }
  return `The endpoint could not be reached${typeof code === 'string' ? ` (${code})` : ''}.`
}
