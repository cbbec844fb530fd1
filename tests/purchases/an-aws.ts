import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export const AWS_ACCOUNT = {
  region: 'us-east-1',
  accessKeyId: 'AKIAEXAMPLEEXAMPLE00',
  secretAccessKey: 'a/secret+that/is+not/one+EXAMPLE',
  productCode: 'n0123examplexxxx',
}

type Row = Record<string, unknown>

/** A stand-in for the metering and entitlement APIs, on a real socket, with their errors. */
export type StandInAws = {
  readonly url: string
  readonly asked: string[]
  /** What each registration token is exchanged for. */
  readonly customers: Map<string, Row>
  readonly entitlements: Row[]
  /** Answers the next calls with these exceptions, then as always. */
  fail(...exceptions: string[]): void
  close(): Promise<void>
}

export async function anAws(): Promise<StandInAws> {
  const asked: string[] = []
  const customers = new Map<string, Row>()
  const entitlements: Row[] = []
  const failures: string[] = []
  const server = createServer(async (request, response) => {
    const body = await textOf(request)
    const operation = String(request.headers['x-amz-target']).split('.')[1] ?? ''
    asked.push(operation)
    if (!isSigned(request, body)) return refuse(response, 'InvalidSignatureException')
    const failure = failures.shift()
    if (failure !== undefined) return refuse(response, failure)
    const input = JSON.parse(body) as Row
    if (operation === 'ResolveCustomer') {
      const customer = customers.get(String(input.RegistrationToken))
      return customer === undefined
        ? refuse(response, 'InvalidTokenException')
        : answer(response, 200, customer)
    }
    return answer(response, 200, pageOf(entitlements, input))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    ...{ url: `http://127.0.0.1:${port}`, asked, customers, entitlements },
    fail: (...exceptions) => void failures.push(...exceptions),
    close: () => {
      server.closeAllConnections()
      return new Promise((closed) => server.close(() => closed()))
    },
  }
}

/** Two to a page, so that every test of more turns pages. */
function pageOf(entitlements: readonly Row[], { Filter, NextToken }: Row): Row {
  const [[key = '', wanted = []] = []] = Object.entries(Filter as Record<string, string[]>)
  const field = key === 'CUSTOMER_IDENTIFIER' ? 'CustomerIdentifier' : 'CustomerAWSAccountId'
  const own = entitlements.filter((one) => wanted.includes(String(one[field])))
  const from = Number(NextToken ?? 0)
  const more = from + 2 < own.length ? { NextToken: `${from + 2}` } : {}
  return { Entitlements: own.slice(from, from + 2), ...more }
}

function refuse(response: ServerResponse, exception: string): void {
  const status = exception === 'InternalServiceErrorException' ? 500 : 400
  answer(response, status, {
    __type: `com.amazonaws.marketplace#${exception}`,
    message: 'as published',
  })
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' })
  response.end(JSON.stringify(body))
}

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** Signature Version 4, reckoned anew from what came. */
function isSigned({ headers, method, url }: IncomingMessage, body: string): boolean {
  const form =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=(\w+)$/
  const [, id, day = '', region = '', service = '', names = '', signature] =
    form.exec(headers.authorization ?? '') ?? []
  const time = String(headers['x-amz-date'])
  const lines = names.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`)
  const canonical = [method, url, '', lines.join(''), names, sha256(body)].join('\n')
  const scope = `${day}/${region}/${service}/aws4_request`
  const text = ['AWS4-HMAC-SHA256', time, scope, sha256(canonical)].join('\n')
  const dayKey = hmac(`AWS4${AWS_ACCOUNT.secretAccessKey}`, day)
  const key = hmac(hmac(hmac(dayKey, region), service), 'aws4_request')
  return (
    id === AWS_ACCOUNT.accessKeyId &&
    service === 'aws-marketplace' &&
    names.includes('x-amz-target') &&
    signature === hmac(key, text).toString('hex')
  )
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}
