import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { PAGE_CSS, pageOf } from './page.ts'
import type { Vendor } from './vendor.ts'

const LONGEST_BODY_BYTES = 256 * 1024
const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; style-src 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
}

/** `POST /berth/<step>` and `POST /events` for Berth; a page at `/` and the same as JSON at `/state` for people. */
export function vendorServer(vendor: Vendor): Server {
  return createServer((request, response) => {
    route(vendor, request, response).catch(() => send(response, 500, 'text/plain', 'It failed.\n'))
  })
}

async function route(vendor: Vendor, request: IncomingMessage, response: ServerResponse) {
  const path = new URL(request.url ?? '/', 'http://vendor.example').pathname
  if (request.method === 'POST' && path.startsWith('/berth/')) {
    return answerCall(vendor, path.slice('/berth/'.length), request, response)
  }
  if (request.method === 'POST' && path === '/events') return answerEvent(vendor, request, response)
  if (request.method !== 'GET') return send(response, 405, 'text/plain', 'No such method.\n')
  if (path === '/') return send(response, 200, 'text/html', pageOf(vendor))
  if (path === '/page.css') return send(response, 200, 'text/css', PAGE_CSS)
  if (path === '/state') {
    const { organizations } = vendor.books
    const state = JSON.stringify({ organizations, happenings: vendor.happenings })
    return send(response, 200, 'application/json', state)
  }
  return send(response, 404, 'text/plain', 'No such page.\n')
}

async function answerCall(
  vendor: Vendor,
  step: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request)
  if (body === undefined) return send(response, 413, 'application/json', '{"detail":"Too long."}')
  const answer = vendor.answer(step, request.headers as Record<string, string>, body)
  send(response, answer.status, 'application/json', JSON.stringify(answer.body))
}

async function answerEvent(
  { listening }: Vendor,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request)
  if (body === undefined || listening === undefined) {
    return send(response, listening === undefined ? 404 : 413, 'application/json', '{}')
  }
  const { status } = listening.hear(request.headers as Record<string, string>, body)
  send(response, status, 'application/json', '{}')
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size > LONGEST_BODY_BYTES) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { ...HEADERS, 'content-type': `${type}; charset=utf-8` })
  response.end(body)
}
