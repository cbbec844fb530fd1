import { createHmac, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

type Part = Readonly<Record<string, unknown>>

/** How the next ID token differs from an honest one. */
export type Forgery = {
  readonly header?: Part
  readonly claims?: Part
  /** With which key it is signed; `none`: not at all; `public`: the public key taken for a secret. */
  readonly by?: 'own' | 'stranger' | 'none' | 'public'
  /** What the issuer says of itself. */
  readonly metadata?: Part
}

export type ForgingIssuer = {
  readonly issuer: string
  forge(forgery: Forgery, nonce: string): void
  close(): Promise<void>
}

const CLIENT_ID = 'berth'
const SUBJECT = '4711'

/** An OpenID provider that lies in whatever way the test wishes. */
export async function aForgingIssuer(): Promise<ForgingIssuer> {
  const own = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 })
  let token = ''
  let metadata: Part = {}
  const server = createServer((request, response) => answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const issuer = `http://127.0.0.1:${port}`
  const replies: Readonly<Record<string, () => object>> = {
    '/.well-known/openid-configuration': () => ({
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
      ...metadata,
    }),
    '/keys': () => ({
      keys: [{ ...own.publicKey.export({ format: 'jwk' }), kid: 'own', use: 'sig', alg: 'RS256' }],
    }),
    '/token': () => ({ access_token: 'opaque', token_type: 'Bearer', id_token: token }),
  }
  function answer({ url = '' }: IncomingMessage, response: ServerResponse): void {
    const reply = replies[url]
    response.writeHead(reply === undefined ? 404 : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(reply?.() ?? {}))
  }
  return {
    issuer,
    forge(forgery, nonce) {
      metadata = forgery.metadata ?? {}
      const keys = { own: own.privateKey, stranger: stranger.privateKey, shown: own.publicKey }
      token = idToken(forgery, honestClaims(issuer, nonce), keys)
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function honestClaims(issuer: string, nonce: string): Part {
  const now = Math.floor(Date.now() / 1000)
  const times = { iat: now, exp: now + 300 }
  return { iss: issuer, sub: SUBJECT, aud: CLIENT_ID, nonce, groups: ['it'], ...times }
}

function idToken(
  { header = {}, claims = {}, by = 'own' }: Forgery,
  honest: Part,
  keys: { readonly own: KeyObject; readonly stranger: KeyObject; readonly shown: KeyObject },
): string {
  const written = (part: Part) => Buffer.from(JSON.stringify(part)).toString('base64url')
  const text = `${written({ alg: 'RS256', kid: 'own', ...header })}.${written({ ...honest, ...claims })}`
  if (by === 'none') return `${text}.`
  if (by === 'public') {
    const secret = keys.shown.export({ type: 'spki', format: 'pem' })
    return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`
  }
  const key = by === 'own' ? keys.own : keys.stranger
  return `${text}.${createSign('RSA-SHA256').update(text).sign(key, 'base64url')}`
}
