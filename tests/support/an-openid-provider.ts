import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider, { type Configuration } from 'oidc-provider'

type Claims = { readonly email?: string; readonly name?: string; readonly groups?: unknown }

export type TestProvider = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Whom it knows, by subject, and what it says of each. */
  readonly people: Map<string, Claims>
  /** Whoever comes from now on is this person: a password was typed, so to say. */
  actAs(subject: string): void
  /** A browser goes there and signs in as this person; answers the address it is sent back to. */
  signIn(address: string, subject: string): Promise<URL>
  /** Closes its door: from now on it cannot be reached. */
  leave(): Promise<void>
  /** The same address again. */
  comeBack(): Promise<void>
}

const CLIENT = { clientId: 'berth', clientSecret: 'a secret of the tests, long enough for HS256' }

/** A real OpenID provider on loopback, for one client: the console. */
export async function anOpenIdProvider(
  redirectUri: string,
  changes: Configuration = {},
): Promise<TestProvider> {
  const people = new Map<string, Claims>()
  let who = ''
  let provider: Provider | undefined
  const server = createServer((request, response) => {
    if (provider === undefined) return response.writeHead(503).end()
    if (!request.url?.startsWith('/interaction/')) return provider.callback()(request, response)
    // Nobody types a password here: the person of the test is signed in.
    const login = { login: { accountId: who } }
    return void provider.interactionFinished(request, response, login)
  })
  const listen = (port: number) =>
    new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  await listen(0)
  const { port } = server.address() as AddressInfo
  const issuer = `http://127.0.0.1:${port}`
  provider = new Provider(issuer, {
    ...configuration(people, redirectUri),
    ...changes,
  })
  return {
    issuer,
    ...CLIENT,
    people,
    actAs: (subject) => {
      who = subject
    },
    signIn: (address, subject) => {
      who = subject
      return followFrom(address, redirectUri)
    },
    leave: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
    comeBack: () => listen(port),
  }
}

function configuration(people: Map<string, Claims>, redirectUri: string): Configuration {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return {
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        redirect_uris: [redirectUri],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
    cookies: { keys: ['a key of the tests'] },
    pkce: { required: () => true },
    scopes: ['openid', 'profile', 'email'],
    claims: { openid: ['sub'], profile: ['name', 'groups'], email: ['email'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, subject) => ({
      accountId: subject,
      claims: () => ({ sub: subject, ...people.get(subject) }),
    }),
    loadExistingGrant: async ({ oidc }) => {
      if (oidc.client === undefined || oidc.account === undefined) return undefined
      const grant = new oidc.provider.Grant({
        clientId: oidc.client.clientId,
        accountId: oidc.account.accountId,
      })
      grant.addOIDCScope('openid profile email')
      await grant.save()
      return grant
    },
  }
}

/** As a browser does: every redirect, with the provider's cookies, until the client's own address. */
async function followFrom(address: string, redirectUri: string): Promise<URL> {
  const cookies = new Map<string, string>()
  let next = address
  for (let hop = 0; hop < 8; hop += 1) {
    const reply = await fetch(next, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
    })
    for (const line of reply.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s)
      cookies.set(name, value)
    }
    const location = reply.headers.get('location')
    if (location === null)
      throw new Error(`The provider says ${reply.status}: ${await reply.text()}`)
    next = new URL(location, next).href
    if (next.startsWith(redirectUri)) return new URL(next)
  }
  throw new Error('The provider never sends back.')
}
