import type { OpenIdBinding } from '../ports/reviewers.ts'
import type { World } from '../ports.ts'

/**
 * What a sign-in at the provider is bound to. Nonce and verifier follow from the state by a key of
 * ours: nothing but the state's hash is stored, and the state alone tells nobody the others.
 */
export function openIdBindingOf({ secrets }: World, state: string): OpenIdBinding {
  const derived = (purpose: string) => secrets.codeHmac(state, purpose).toString('base64url')
  return {
    state,
    nonce: derived('console: nonce of a sign-in'),
    codeVerifier: derived('console: code verifier of a sign-in'),
  }
}
