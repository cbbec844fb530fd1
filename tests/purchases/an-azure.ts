import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export const AZURE_ACCOUNT = {
  tenantId: '11111111-1111-4111-8111-111111111111',
  clientId: '22222222-2222-4222-8222-222222222222',
  clientSecret: 'the-secret~of.the-application',
}
const SCOPE = '20e940b3-4c77-4b0b-9a53-9e16a1b010a7/.default'

type Row = Record<string, unknown>
type Asked = { readonly what: string; readonly body: string }

/** A stand-in for Entra's tokens and the fulfilment API v2, on a real socket, with its errors. */
export type StandInAzure = {
  readonly url: string
  readonly asked: Asked[]
  /** What each token of a landing page is exchanged for. */
  readonly purchases: Map<string, Row>
  readonly subscriptions: Map<string, Row>
  readonly operations: Map<string, Row>
  /** Answers the next calls of the API with these statuses, then as always. */
  fail(...statuses: number[]): void
  close(): Promise<void>
}

export async function anAzure(): Promise<StandInAzure> {
  const state = {
    asked: [] as Asked[],
    purchases: new Map<string, Row>(),
    subscriptions: new Map<string, Row>(),
    operations: new Map<string, Row>(),
  }
  const failures: number[] = []
  const server = createServer(async (request, response) => {
    const body = await textOf(request)
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://azure.example')
    if (pathname.endsWith('/oauth2/v2.0/token')) return giveToken(pathname, body, response)
    state.asked.push({ what: `${request.method} ${pathname}`, body })
    const failure = failures.shift()
    if (failure !== undefined) return answer(response, failure, { message: 'as published' })
    if (request.headers.authorization !== 'Bearer a-token-of-entra') {
      return answer(response, 403, { message: 'Forbidden' })
    }
    if (searchParams.get('api-version') !== '2018-08-31') return answer(response, 400, {})
    return fulfil(state, request, pathname, body, response)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    ...state,
    url: `http://127.0.0.1:${port}`,
    fail: (...statuses) => void failures.push(...statuses),
    close: () => {
      server.closeAllConnections()
      return new Promise((closed) => server.close(() => closed()))
    },
  }
}

function giveToken(pathname: string, body: string, response: ServerResponse): ServerResponse {
  const { client_id, client_secret, scope, grant_type } = Object.fromEntries(
    new URLSearchParams(body),
  )
  const isRight =
    pathname.startsWith(`/${AZURE_ACCOUNT.tenantId}/`) &&
    client_id === AZURE_ACCOUNT.clientId &&
    client_secret === AZURE_ACCOUNT.clientSecret &&
    scope === SCOPE &&
    grant_type === 'client_credentials'
  if (!isRight) return answer(response, 401, { error: 'invalid_client' })
  const access_token = 'a-token-of-entra'
  return answer(response, 200, { token_type: 'Bearer', expires_in: 3599, access_token })
}

type State = Pick<StandInAzure, 'purchases' | 'subscriptions' | 'operations'>

function fulfil(
  { purchases, subscriptions, operations }: State,
  request: IncomingMessage,
  pathname: string,
  body: string,
  response: ServerResponse,
): ServerResponse {
  const [first = '', then, operationId = ''] = pathname
    .replace('/api/saas/subscriptions/', '')
    .split('/')
  if (first === 'resolve') {
    const purchase = purchases.get(String(request.headers['x-ms-marketplace-token']))
    return answer(response, purchase === undefined ? 400 : 200, purchase ?? {})
  }
  const subscription = subscriptions.get(first)
  if (subscription === undefined) return answer(response, 404, {})
  if (then === undefined) return answer(response, 200, subscription)
  if (then === 'activate') return activate(subscription, body, response)
  const operation = operations.get(operationId)
  return answer(response, operation === undefined ? 404 : 200, operation ?? {})
}

/** 400 unless plan and seats are those of the purchase; 404 when it was cancelled. */
function activate(subscription: Row, body: string, response: ServerResponse): ServerResponse {
  const { planId, quantity } = JSON.parse(body) as Row
  const status = subscription.saasSubscriptionStatus
  if (status === 'Unsubscribed') return answer(response, 404, {})
  const fits = planId === subscription.planId && quantity === (subscription.quantity ?? '')
  if (!fits || status !== 'PendingFulfillmentStart') return answer(response, 400, {})
  subscription.saasSubscriptionStatus = 'Subscribed'
  return response.writeHead(200).end()
}

function answer(response: ServerResponse, status: number, body: unknown): ServerResponse {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
  return response.end(JSON.stringify(body))
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}
