import { DomainError } from '../domain/error.ts'
import { providerAway } from './begin-provider-sign-in.ts'
import { beginReviewerSession, type SignInBrowser } from './parts/begin-reviewer-session.ts'
import { openIdBindingOf } from './parts/openid-binding.ts'
import { reviewerOfProvider } from './parts/reviewer-of-provider.ts'
import type { OpenIdPerson, OpenIdProvider } from './ports/reviewers.ts'
import type { World } from './ports.ts'

export type SignInWithProvider = SignInBrowser & {
  /** With which the provider sent the browser back, as it came. */
  readonly query: string
  readonly state: string
}
export type SignedInAtProvider = { readonly token: string; readonly returnTo: string }

/**
 * Signs somebody in who comes back from the provider, with the role that the groups give now. What
 * began there is taken up once. Refuses with `sign-in-ended` (unknown, too late, another browser,
 * refused by the provider), `sign-in-away` or `not-a-reviewer`.
 */
export async function signInWithProvider(
  world: World,
  provider: OpenIdProvider,
  input: SignInWithProvider,
): Promise<SignedInAtProvider> {
  const returnTo = await takeUp(world, input)
  const answer = await provider.answerTo(input.query, openIdBindingOf(world, input.state))
  if (answer.kind === 'away') throw providerAway()
  if (answer.kind === 'refused') throw ended()
  const token = await letIn(world, provider, answer.person, input)
  if (token !== null) return { token, returnTo }
  throw new DomainError('not-a-reviewer', 'None of your groups gives a role here.')
}

const ended = () =>
  new DomainError('sign-in-ended', 'This sign-in does not count any more. Begin again.')

async function takeUp(world: World, { state, browser }: SignInWithProvider): Promise<string> {
  const { hashOf } = world.secrets
  const began = await world.transact(({ reviewers }) => reviewers.takeOpenId(hashOf(state)))
  const isSameBrowser = began?.browserHash.equals(hashOf(browser)) ?? false
  if (began === undefined || !isSameBrowser || began.expiresAt <= world.now()) throw ended()
  return began.returnTo
}

/** The token of the new session; null when this person is not to be let in. */
function letIn(
  world: World,
  { groupsOf }: OpenIdProvider,
  person: OpenIdPerson,
  browser: SignInBrowser,
): Promise<string | null> {
  return world.transact(async (stores) => {
    const reviewer = await reviewerOfProvider(stores, world, person, groupsOf)
    if (reviewer === null) return null
    return beginReviewerSession(stores, world, reviewer, { ...browser, way: 'openid' })
  })
}
