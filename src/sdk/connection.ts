import { BerthUnreachable, problemIn } from './problem.ts'
import { type Answer, type Patience, withRetries } from './retries.ts'

export type BerthOptions = Partial<Patience> & {
  /** Where Berth is: `https://berth.vendor.example`. */
  readonly url: string
  /** An API key, made with `berth keys create`. It is sent nowhere else. */
  readonly key: string
  /** How long one attempt may take. 30,000 unless told. Imports have no limit. */
  readonly timeoutMs?: number
  /** In place of the `fetch` of the platform. */
  readonly fetch?: typeof fetch
}

/** What is sent. */
export type Request = {
  readonly method: string
  /** With its query. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: RequestInit['body']
  readonly isRepeatable: boolean
  /** How long it may take; without, as long as it does. */
  readonly timeoutMs: number | undefined
  readonly signal: AbortSignal | undefined
}

export type Connection = {
  readonly timeoutMs: number
  /** The answer to a request, repeated where that is safe. Throws `BerthProblem` or `BerthUnreachable`. */
  readonly ask: (request: Request) => Promise<Answer>
}

export function connect(options: BerthOptions): Connection {
  const { key, timeoutMs = 30_000, attempts = 5, longestPauseMs = 60_000 } = options
  const base = baseOf(options.url)
  if (!/^[\w-]{20,200}$/.test(key)) throw new TypeError('key must be an API key of Berth.')
  const post = options.fetch ?? fetch
  const send = async (request: Request): Promise<Answer> => {
    const response = await post(`${base}${request.path}`, {
      ...initOf(request),
      headers: { ...request.headers, authorization: `Bearer ${key}` },
    })
    return { status: response.status, headers: response.headers, text: await response.text() }
  }
  return {
    timeoutMs,
    async ask(request) {
      const { isRepeatable, signal } = request
      const attempt = { send: () => send(request), isRepeatable, signal }
      try {
        return successIn(await withRetries(attempt, { attempts, longestPauseMs }))
      } catch (error) {
        if (signal?.aborted) throw signal.reason
        throw error instanceof TypeError || isTimeout(error) ? unreachable(base, error) : error
      }
    },
  }
}

function baseOf(url: string): string {
  const { protocol, username, search, hash } = new URL(url)
  if (!/^https?:$/.test(protocol) || username + search + hash !== '') {
    throw new TypeError('url must be an http or https address without user, query or fragment.')
  }
  return url.replace(/\/+$/, '')
}

function initOf({ method, body, timeoutMs, signal }: Request): RequestInit {
  const limits = [signal, timeoutMs === undefined ? undefined : AbortSignal.timeout(timeoutMs)]
  const signals = limits.filter((limit) => limit !== undefined)
  // A key is for one address: a redirect is an answer that is not from Berth.
  const init: RequestInit = { method, redirect: 'manual', signal: AbortSignal.any(signals) }
  if (body === undefined) return init
  // What is streamed is sent before the answer is read: fetch wants that said.
  return Object.assign(init, { body }, isStream(body) ? { duplex: 'half' } : {})
}

const isStream = (body: RequestInit['body']) =>
  typeof body !== 'string' && !(body instanceof Uint8Array)

function successIn(answer: Answer): Answer {
  if (answer.status >= 200 && answer.status < 300) return answer
  const problem = problemIn(answer.text)
  if (problem !== undefined) throw problem
  const { status } = answer
  throw new BerthUnreachable(`The answer ${status} is not from Berth.`, { status })
}

const isTimeout = (error: unknown) => error instanceof DOMException && error.name === 'TimeoutError'

function unreachable(base: string, error: unknown): BerthUnreachable {
  const why = isTimeout(error) ? 'did not answer in time' : 'could not be reached'
  return new BerthUnreachable(`Berth at ${new URL(base).host} ${why}.`, { cause: error })
}
