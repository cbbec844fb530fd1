import { DomainError } from '../domain/error.ts'
import { openIdBindingOf } from './parts/openid-binding.ts'
import type { OpenIdProvider } from './ports/reviewers.ts'
import type { World } from './ports.ts'

export type BeginProviderSignIn = {
  readonly browser: string
  /** The page of the console to come back to. */
  readonly returnTo: string
}

const VALID_MILLISECONDS = 600_000

/**
 * Where to send the browser to sign in at the provider. It must be back within ten minutes, in the
 * same browser. Refuses with `sign-in-away` where the provider cannot be reached.
 */
export async function beginProviderSignIn(
  world: World,
  provider: OpenIdProvider,
  { browser, returnTo }: BeginProviderSignIn,
): Promise<string> {
  const state = world.secrets.newLocator()
  const address = await provider.addressFor(openIdBindingOf(world, state))
  if (address === null) throw providerAway()
  const beganAt = world.now()
  const { hashOf } = world.secrets
  await world.transact(({ reviewers }) =>
    reviewers.beginOpenId(hashOf(state), {
      browserHash: hashOf(browser),
      returnTo,
      beganAt,
      expiresAt: new Date(beganAt.getTime() + VALID_MILLISECONDS),
    }),
  )
  return address
}

export function providerAway(): DomainError {
  return new DomainError('sign-in-away', 'The sign-in provider does not answer. Try again.')
}
