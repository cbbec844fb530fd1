import * as openid from 'openid-client'
import type {
  OpenIdAnswer,
  OpenIdBinding,
  OpenIdProvider,
} from '../../use-cases/ports/reviewers.ts'
import { personOf } from './person-of.ts'

export type OpenIdOptions = Pick<OpenIdProvider, 'name' | 'groupsOf'> & {
  readonly issuer: string
  readonly clientId: string
  /** Undefined: a client without a secret; PKCE protects either. */
  readonly clientSecret: string | undefined
  /** Where the provider sends the browser back; to be registered there, letter for letter. */
  readonly redirectUri: string
  readonly scope: string
  readonly groupsClaim: string
  /** For the log: why a sign-in failed that the provider did not refuse. Without any address. */
  readonly onFailure: (error: Error) => void
}

const TIMEOUT_SECONDS = 10
/** What a provider says of itself may change; its keys are looked up whenever one is unknown. */
const DISCOVERED_FOR_MILLISECONDS = 3_600_000

/** OpenID Connect: authorization code with PKCE, state and nonce; the ID token's signature is checked. */
export function openIdProvider(options: OpenIdOptions): OpenIdProvider {
  const discovered = discoveryOf(options)
  return {
    name: options.name,
    groupsOf: options.groupsOf,
    async addressFor({ state, nonce, codeVerifier }) {
      try {
        const url = openid.buildAuthorizationUrl(await discovered(), {
          redirect_uri: options.redirectUri,
          scope: options.scope,
          state,
          nonce,
          code_challenge: await openid.calculatePKCECodeChallenge(codeVerifier),
          code_challenge_method: 'S256',
        })
        return url.href
      } catch (error) {
        options.onFailure(asError(error))
        return null
      }
    },
    async answerTo(query, binding) {
      try {
        return await redeem(await discovered(), options, query, binding)
      } catch (error) {
        if (isRefusal(error)) return { kind: 'refused' }
        options.onFailure(asError(error))
        return { kind: 'away' }
      }
    },
  }
}

function discoveryOf({ issuer, clientId, clientSecret }: OpenIdOptions) {
  let kept: { readonly found: Promise<openid.Configuration>; readonly until: number } | null = null
  const url = new URL(issuer)
  const execute = [openid.enableNonRepudiationChecks]
  // On a loopback host only: the settings allow no other.
  if (url.protocol === 'http:') execute.push(openid.allowInsecureRequests)
  return (): Promise<openid.Configuration> => {
    if (kept !== null && kept.until > Date.now()) return kept.found
    const authentication = clientSecret === undefined ? openid.None() : withSecret(clientSecret)
    const found = openid.discovery(url, clientId, undefined, authentication, {
      execute,
      timeout: TIMEOUT_SECONDS,
    })
    kept = { found, until: Date.now() + DISCOVERED_FOR_MILLISECONDS }
    found.catch(() => {
      kept = null
    })
    return found
  }
}

/** In the header, unless the provider takes it in the body only. */
function withSecret(clientSecret: string): openid.ClientAuth {
  const [basic, post] = [
    openid.ClientSecretBasic(clientSecret),
    openid.ClientSecretPost(clientSecret),
  ]
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
    return methods.includes('client_secret_basic') ? basic(server, ...rest) : post(server, ...rest)
  }
}

async function redeem(
  configuration: openid.Configuration,
  { redirectUri, groupsClaim }: OpenIdOptions,
  query: string,
  { state, nonce, codeVerifier }: OpenIdBinding,
): Promise<OpenIdAnswer> {
  const back = new URL(redirectUri)
  back.search = query
  const tokens = await openid.authorizationCodeGrant(configuration, back, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: codeVerifier,
    idTokenExpected: true,
  })
  const claims = tokens.claims()
  if (claims === undefined) return { kind: 'refused' }
  const hasMore = configuration.serverMetadata().userinfo_endpoint !== undefined
  // Many providers tell groups and addresses there only.
  const more =
    hasMore && claims[groupsClaim] === undefined
      ? await openid.fetchUserInfo(configuration, tokens.access_token, claims.sub)
      : {}
  return { kind: 'person', person: personOf({ ...more, ...claims }, groupsClaim) }
}

/** The provider, or what came back in its name, did not let the person in. */
function isRefusal(error: unknown): boolean {
  if (error instanceof openid.AuthorizationResponseError) {
    return !['server_error', 'temporarily_unavailable'].includes(error.error)
  }
  if (error instanceof openid.ResponseBodyError) return error.error === 'invalid_grant'
  return error instanceof openid.ClientError && REFUSED_ANSWERS.has(String(error.code))
}

/** Answers that do not belong to what was begun: another state, issuer or nonce, a wrong signature. */
const REFUSED_ANSWERS: ReadonlySet<string> = new Set([
  'OAUTH_INVALID_RESPONSE',
  'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
])

const asError = (error: unknown): Error =>
  error instanceof Error ? error : new Error(String(error))
