import { createHmac } from 'node:crypto'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export const STRIPE_SECRET = 'whsec_the0endpoint0secret0of0a0test'
export const STRIPE_KEY = 'rk_test_51Berth'

type Session = Readonly<Record<string, unknown>>

/** A stand-in for the part of Stripe's API that is read, on a real socket, with its errors. */
export type StandInStripe = {
  readonly url: string
  readonly calls: { readonly path: string; readonly key: string; readonly version: string }[]
  readonly sessions: Map<string, { session: Session; items: readonly object[] }>
  /** Answers the next calls like this, then as always. */
  fail(...answers: ((response: ServerResponse) => void)[]): void
  close(): Promise<void>
}

export async function aStripe(): Promise<StandInStripe> {
  const calls: StandInStripe['calls'] = []
  const sessions: StandInStripe['sessions'] = new Map()
  const failures: ((response: ServerResponse) => void)[] = []
  const server = createServer(({ url: path = '', headers }, response) => {
    const key = String(headers.authorization ?? '')
    calls.push({ path, key, version: String(headers['stripe-version'] ?? '') })
    const failure = failures.shift()
    if (failure !== undefined) failure(response)
    else if (key === `Bearer ${STRIPE_KEY}`) answerFrom(sessions, path, response)
    else stripeError(401, 'invalid_request_error', 'Invalid API Key provided')(response)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    sessions,
    fail: (...answers) => void failures.push(...answers),
    close: () => {
      server.closeAllConnections()
      return new Promise((closed) => server.close(() => closed()))
    },
  }
}

function answerFrom(
  sessions: StandInStripe['sessions'],
  path: string,
  response: ServerResponse,
): void {
  const { pathname, searchParams } = new URL(path, 'http://stripe.example')
  const [, id = '', isItems] =
    /^\/v1\/checkout\/sessions\/(\w+)(\/line_items)?$/.exec(pathname) ?? []
  const found = sessions.get(id)
  const message = `No such checkout.session: ${id}`
  if (found !== undefined) {
    answer(response, 200, isItems ? pageOf(found.items, searchParams) : found.session)
  } else stripeError(404, 'invalid_request_error', message, 'resource_missing')(response)
}

function pageOf(items: readonly object[], query: URLSearchParams): object {
  const limit = Number(query.get('limit') ?? 10)
  const after = query.get('starting_after')
  const from = after === null ? 0 : items.findIndex((one) => 'id' in one && one.id === after) + 1
  const data = items.slice(from, from + limit)
  return { object: 'list', data, has_more: from + limit < items.length, url: '/line_items' }
}

export function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', 'request-id': 'req_1' })
  response.end(JSON.stringify(body))
}

/** An error as the reference has it (https://docs.stripe.com/api/errors). */
export const stripeError =
  (status: number, type: string, message: string, code?: string) =>
  (response: ServerResponse): void =>
    answer(response, status, { error: { type, message, ...(code === undefined ? {} : { code }) } })

export const aSession = (id: string, changes: object = {}): Session => ({
  id,
  object: 'checkout.session',
  status: 'complete',
  payment_status: 'paid',
  mode: 'subscription',
  client_reference_id: null,
  customer_email: null,
  customer_details: {
    address: { city: 'Malmö', country: 'SE', line1: null, line2: null, postal_code: null },
    business_name: 'Acme AB',
    email: `${id.slice(-6)}@acme.example`,
    individual_name: 'Eva Berg',
    name: 'Acme AB',
    phone: null,
    tax_exempt: 'none',
    tax_ids: [],
  },
  custom_fields: [],
  locale: 'sv',
  metadata: {},
  livemode: false,
  ...changes,
})

export const anItem = (id: string, changes: object = {}) => ({
  id,
  object: 'item',
  description: 'Collaboration Pro',
  price: { id: 'price_1Pro', object: 'price', lookup_key: 'COLLAB-PRO', product: 'prod_Pro' },
  quantity: 25,
  ...changes,
})

export const anEvent = (type: string, session: Session) =>
  JSON.stringify({
    id: `evt_${crypto.randomUUID().slice(0, 8)}`,
    object: 'event',
    api_version: '2024-06-20',
    created: 1_700_000_000,
    data: { object: session },
    livemode: false,
    pending_webhooks: 1,
    type,
  })

/** The `v1` of a header, for a time in seconds. */
export const stripeSignature = (body: string, seconds: number, secret = STRIPE_SECRET) =>
  createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')
