import type { OpenIdProvider } from '../../use-cases/ports/reviewers.ts'

/** How reviewers may sign in to the console. */
export type SignInWays = {
  /** By a code to the mailbox. */
  readonly isCodeOpen: boolean
  /** By the vendor's own OpenID provider. */
  readonly openId?: OpenIdProvider
}

export const CODES_ONLY: SignInWays = { isCodeOpen: true }

/** Where a provider sends the browser back: behind the public address, to be registered there. */
export const PROVIDER_CALLBACK = '/console/api/session/provider/callback'
