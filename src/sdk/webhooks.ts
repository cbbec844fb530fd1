import type { components } from './generated/api.ts'

/** An event as it is posted (`format: standard`). Its id is the header `webhook-id`: the same for every repeat. */
export type WebhookEvent = Pick<components['schemas']['Event'], 'type' | 'timestamp' | 'data'>

/** What was posted is not from Berth, or too old: answer 401, and do nothing. */
export class WebhookRefused extends Error {
  override readonly name = 'WebhookRefused'
}

type Headers = {
  readonly get: (name: string) => string | null
}
type HeaderRecord = Readonly<Record<string, string | readonly string[] | undefined>>

export type WebhookOptions = {
  /** How far `webhook-timestamp` may be from now. 300 unless told. */
  readonly toleranceSeconds?: number
  /** The time now, in milliseconds. */
  readonly now?: number
}

const encoder = new TextEncoder()

/**
 * Proves that a webhook is from Berth (Standard Webhooks), and reads it. `body` is what came, byte
 * for byte, before anything parses it; `secret` what the endpoint's reply showed, or several. Takes
 * the headers of `fetch` as well as those of Node. Also for the calls of runs (`BERTH_TARGET_URL`):
 * `verifyWebhook<StepCall>(…)`. Throws `WebhookRefused`.
 */
export async function verifyWebhook<Body = WebhookEvent>(
  body: string | Uint8Array,
  headers: Headers | HeaderRecord,
  secret: string | readonly string[],
  { toleranceSeconds = 300, now = Date.now() }: WebhookOptions = {},
): Promise<Body> {
  const id = headerOf(headers, 'webhook-id')
  const timestamp = headerOf(headers, 'webhook-timestamp')
  const signatures = headerOf(headers, 'webhook-signature')
  if (!/^\d{1,12}$/.test(timestamp)) throw new WebhookRefused('webhook-timestamp is no time.')
  if (Math.abs(now / 1000 - Number(timestamp)) > toleranceSeconds) {
    throw new WebhookRefused('webhook-timestamp is too far from now.')
  }
  const text =
    typeof body === 'string' ? body : new TextDecoder('utf-8', { ignoreBOM: true }).decode(body)
  const signed = encoder.encode(`${id}.${timestamp}.${text}`)
  const secrets = typeof secret === 'string' ? [secret] : secret
  if (!(await isSignedByOne(signed, signatures, secrets))) {
    throw new WebhookRefused('No signature in webhook-signature fits.')
  }
  return JSON.parse(text) as Body
}

function headerOf(headers: Headers | HeaderRecord, name: string): string {
  const value = isFetched(headers) ? headers.get(name) : headers[name]
  if (typeof value === 'string' && value !== '') return value
  throw new WebhookRefused(`The header ${name} is missing.`)
}

const isFetched = (headers: Headers | HeaderRecord): headers is Headers =>
  typeof headers.get === 'function'

async function isSignedByOne(
  signed: Uint8Array<ArrayBuffer>,
  signatures: string,
  secrets: readonly string[],
): Promise<boolean> {
  const offered = signatures
    .split(' ')
    .filter((signature) => signature.startsWith('v1,'))
    .map((signature) => bytesOf(signature.slice(3)))
  for (const secret of secrets) {
    const key = await keyOf(secret)
    for (const signature of offered) {
      // Compares in constant time.
      if (signature && (await crypto.subtle.verify('HMAC', key, signature, signed))) return true
    }
  }
  return false
}

async function keyOf(secret: string) {
  const bytes = bytesOf(secret.replace(/^whsec_/, ''))
  if (bytes === undefined || bytes.length < 24) {
    throw new TypeError('A webhook secret is whsec_ and the base64 of at least 24 bytes.')
  }
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify'])
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}

/** An organization in a call of a run. */
type CalledOrganization = {
  /** Berth's id of it. */
  readonly id: string
  /** Your id of it; null while you are to make it. */
  readonly externalId: string | null
  readonly kind: 'customer' | 'partner'
  readonly name: string
  readonly country: string | null
}

type StepName =
  | 'create-organization'
  | 'create-partner-organization'
  | 'attach-subscription'
  | 'add-administrator'
  | 'link-partner'

/** A call of a run, as `BERTH_TARGET_URL` gets it (docs/integrating.md, section 3). */
export type StepCall = {
  readonly step: StepName | `undo-${StepName}`
  readonly run: { readonly id: string; readonly number: number }
  readonly order: {
    readonly id: string
    readonly externalId: string
    readonly lines: readonly {
      readonly externalId: string
      readonly sku: string
      readonly name: string
      readonly quantity: number
    }[]
  }
  readonly organization: CalledOrganization
  readonly partnerOrganization: CalledOrganization | null
  readonly administrator: { readonly email: string } | null
  readonly undoes: { readonly idempotencyKey: string; readonly externalId: string | null } | null
}
