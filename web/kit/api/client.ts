import { NoConnection, Problem } from './problem.ts'

/** The page's own locator: the last part of /setup/<locator> or /claims/<locator>. */
function locatorOfPage(): string {
  return decodeURIComponent(window.location.pathname.split('/')[2] ?? '')
}

let aheadMilliseconds = 0

/** The server's clock, which sets the deadlines: the one of this device may be wrong. */
export function serverNow(): number {
  return Date.now() + aheadMilliseconds
}

function learnClock(reply: Response): void {
  const at = Date.parse(reply.headers.get('date') ?? '')
  if (!Number.isNaN(at)) aheadMilliseconds = at - Date.now()
}

async function replyOf(path: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(path, request)
  } catch {
    throw new NoConnection()
  }
}

async function problemOf(reply: Response): Promise<Problem> {
  const body: unknown = await reply.json().catch(() => null)
  return new Problem(reply.status, typeof body === 'object' && body !== null ? body : {})
}

/** One request as this page's own script makes it: with its cookies, never kept by the browser. */
async function exchange<Reply>(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  body?: BodyInit,
): Promise<Reply> {
  const reply = await replyOf(path, {
    method,
    headers: { accept: 'application/json', ...headers },
    credentials: 'same-origin',
    cache: 'no-store',
    ...(body === undefined ? {} : { body }),
  })
  learnClock(reply)
  if (!reply.ok) throw await problemOf(reply)
  return (await reply.json()) as Reply
}

/** One call, with a body of JSON or without. */
export async function send<Reply>(
  method: string,
  path: string,
  {
    headers = {},
    body,
  }: { readonly headers?: Record<string, string>; readonly body?: object } = {},
): Promise<Reply> {
  if (body === undefined) return exchange(method, path, headers)
  const ofJson = { ...headers, 'content-type': 'application/json' }
  return exchange(method, path, ofJson, JSON.stringify(body))
}

/** Sends a file as it is, however long it is. */
export const sendFile = <Reply>(path: string, file: File, type: string): Promise<Reply> =>
  exchange('POST', path, { 'content-type': type }, file)

/**
 * One call to the page's own JSON API. Without a body it is a GET. Every call says which page it
 * comes from; what was proved is in a cookie that scripts cannot read.
 */
export function call<Reply>(path: string, body?: object): Promise<Reply> {
  const headers = { 'berth-locator': locatorOfPage() }
  const sent = body === undefined ? { headers } : { headers, body }
  return send<Reply>(body === undefined ? 'GET' : 'POST', path, sent)
}
