import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

type Value = { readonly stringValue?: string; readonly intValue?: number | string }
type Sent = {
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string
  readonly name: string
  readonly kind: number
  readonly attributes: readonly { readonly key: string; readonly value: Value }[]
  readonly status?: { readonly code?: number }
}
type Body = {
  readonly resourceSpans: readonly {
    readonly scopeSpans: readonly { readonly spans: readonly Sent[] }[]
  }[]
}

export type SpanReceiver = {
  /** As OTEL_EXPORTER_OTLP_ENDPOINT. */
  readonly url: string
  readonly spans: Sent[]
  /** Every body, letter for letter. */
  readonly texts: string[]
  readonly headers: (string | undefined)[]
  close(): Promise<void>
}

/** A receiver of OTLP (http/json) on a real socket. */
export async function aSpanReceiver(): Promise<SpanReceiver> {
  const [spans, texts, headers]: [Sent[], string[], (string | undefined)[]] = [[], [], []]
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const text = Buffer.concat(parts).toString('utf8')
    texts.push(`${request.url} ${text}`)
    headers.push(request.headers.authorization)
    const { resourceSpans } = JSON.parse(text) as Body
    for (const { scopeSpans } of resourceSpans)
      spans.push(...scopeSpans.flatMap((one) => one.spans))
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  const close = () => {
    server.closeAllConnections()
    return new Promise<void>((closed) => server.close(() => closed()))
  }
  return { url: `http://127.0.0.1:${port}`, spans, texts, headers, close }
}
