import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'

export type ReceivedCall = {
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: Record<string, unknown>
  readonly isSigned: boolean
}
type Answer = (response: ServerResponse, call: ReceivedCall) => void

export const SECRET = `whsec_${Buffer.from('a secret that only two of us know').toString('base64')}`

/** A vendor's system on a real socket, that behaves as the test says. */
export type Vendor = {
  readonly url: string
  readonly calls: ReceivedCall[]
  /** How it answers from now on. */
  behave(answer: Answer): void
  close(): Promise<void>
}

export async function aVendor(): Promise<Vendor> {
  const calls: ReceivedCall[] = []
  let answer: Answer = (response) => json(response, 200, { externalId: 'o-1' })
  const server = createServer(async (request, response) => {
    const text = await textOf(request)
    const call = {
      path: request.url ?? '',
      headers: request.headers,
      body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>,
      isSigned: isSigned(text, request),
    }
    calls.push(call)
    answer(response, call)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    behave: (next) => {
      answer = next
    },
    close: () => {
      server.closeAllConnections()
      return new Promise((closed) => server.close(() => closed()))
    },
  }
}

export function json(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify(body))
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

function isSigned(text: string, request: IncomingMessage): boolean {
  try {
    new Webhook(SECRET).verify(text, request.headers as Record<string, string>)
    return true
  } catch {
    return false
  }
}
