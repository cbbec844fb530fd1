import { DomainError } from '../../../domain/error.ts'
import { beginProviderSignIn } from '../../../use-cases/begin-provider-sign-in.ts'
import type { World } from '../../../use-cases/ports.ts'
import { signInWithProvider } from '../../../use-cases/sign-in-with-provider.ts'
import { signOut } from '../../../use-cases/sign-out.ts'
import { providerBody, providerView } from '../contracts/session.ts'
import { browserAt, giveSession } from '../reviewer-access.ts'
import type { Request, Server } from '../route.ts'
import { PROVIDER_CALLBACK, type SignInWays } from '../sign-in-ways.ts'

const config = { ability: 'none', isAtDoor: true } as const

/** To the provider and back; see contracts/session.ts. Not part of the public API. */
export function providerSignInRoutes(server: Server, world: World, { openId }: SignInWays): void {
  server.post(
    '/console/api/session/provider',
    { config, schema: { hide: true, body: providerBody, response: { 200: providerView } } },
    async (request, reply) => {
      if (openId === undefined) throw closed()
      const { returnTo } = request.body
      const browser = browserAt(world, request, reply)
      return { url: await beginProviderSignIn(world, openId, { browser, returnTo }) }
    },
  )
  // A person comes back here, not a script: whatever happens, a page is shown.
  server.get(PROVIDER_CALLBACK, { config, schema: { hide: true } }, async (request, reply) => {
    try {
      if (openId === undefined) throw closed()
      const browser = browserAt(world, request, reply)
      const userAgent = request.headers['user-agent']
      const back = { ...cameBackWith(request), browser, userAgent }
      const { token, returnTo } = await signInWithProvider(world, openId, back)
      if (request.signedIn !== null) await signOut(world, request.signedIn)
      giveSession(reply, token)
      return reply.redirect(returnTo, 303)
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      return reply.redirect(`/console?refused=${error.code}`, 303)
    }
  })
}

function cameBackWith({ url }: Request): { query: string; state: string } {
  const query = url.split('?')[1] ?? ''
  return { query, state: new URLSearchParams(query).get('state') ?? '' }
}

const closed = () =>
  new DomainError('sign-in-closed', 'No sign-in provider is set: sign in by a code.')
