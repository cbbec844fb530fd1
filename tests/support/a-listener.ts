import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Heard = {
  readonly headers: IncomingHttpHeaders
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: bodies are read freely by tests.
  readonly body: any
}
export type Answering = (response: ServerResponse) => void

/** An endpoint on a real socket that hears events, and answers as the test says. */
export type Listener = {
  readonly url: string
  readonly heard: Heard[]
  /** Connections that were made, whatever came over them. */
  connectionsCount(): number
  behave(answer: Answering): void
  close(): Promise<void>
}

export const answering =
  (status: number, headers: Record<string, string> = {}): Answering =>
  (response) =>
    response.writeHead(status, headers).end()

export async function aListener(): Promise<Listener> {
  const heard: Heard[] = []
  let answer = answering(204)
  let connections = 0
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const text = Buffer.concat(parts).toString('utf8')
    heard.push({ headers: request.headers, text, body: JSON.parse(text) })
    answer(response)
  })
  server.on('connection', () => {
    connections += 1
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/berth`,
    heard,
    connectionsCount: () => connections,
    behave: (next) => {
      answer = next
    },
    close: () => {
      server.closeAllConnections()
      return new Promise((closed) => server.close(() => closed()))
    },
  }
}
