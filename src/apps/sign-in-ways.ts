import { CODES_ONLY, PROVIDER_CALLBACK, type SignInWays } from '../edges/http/sign-in-ways.ts'
import { openIdProvider } from '../edges/openid/openid-provider.ts'
import type { ServiceConfig } from './config.ts'
import type { Log } from './log.ts'

/** How reviewers sign in: with the provider if one is set, else by codes. */
export function signInWays({ oidc, publicUrl }: ServiceConfig, log: Log): SignInWays {
  if (oidc === undefined) return CODES_ONLY
  const { isCodeOpen, ...provider } = oidc
  const openId = openIdProvider({
    ...provider,
    redirectUri: `${publicUrl}${PROVIDER_CALLBACK}`,
    onFailure: (err) => log.warn({ err }, 'the sign-in provider could not be used'),
  })
  return { isCodeOpen, openId }
}
