import type { ClaimView } from '../../src/edges/http/contracts/claims.ts'
import type { SetupView } from '../../src/edges/http/contracts/setup.ts'
import type { Server } from '../../src/edges/http/route.ts'
import { letterTo } from './a-postman.ts'
import type { TestWorld } from './a-world.ts'

export type Answer<View> = { readonly status: number; readonly body: View }

/** A person with a browser of their own, who reads mail and uses the pages' own calls. */
export type Person = {
  readonly cookies: Map<string, string>
  call<View = SetupView>(
    page: 'setup' | 'claims',
    locator: string,
    name: string,
    body?: unknown,
  ): Promise<Answer<View>>
  /** Asks for a code, reads it in the mailbox, types it. */
  enterSetup(locator: string): Promise<SetupView>
  enterClaim(locator: string): Promise<ClaimView>
}

export function aPerson(server: Server, world: TestWorld, email: string): Person {
  const cookies = new Map<string, string>()
  const call: Person['call'] = async (page, locator, name, body) => {
    const reply = await server.inject({
      method: body === undefined ? 'GET' : 'POST',
      url: `/${page}/api/${name}`,
      headers: { 'berth-locator': locator },
      cookies: Object.fromEntries(cookies),
      ...(body === undefined ? {} : { payload: body as object }),
    })
    for (const { name: key, value } of reply.cookies) cookies.set(key, value)
    return { status: reply.statusCode, body: reply.json() }
  }
  const enter = async <View>(page: 'setup' | 'claims', locator: string): Promise<View> => {
    const asked = await call(page, locator, 'code', {})
    if (asked.status !== 200) throw new Error(`No code: ${JSON.stringify(asked.body)}`)
    const { code } = (await letterTo(world, email, 'code')).secret
    const entered = await call<View>(page, locator, 'session', { code })
    if (entered.status !== 200) throw new Error(`Not let in: ${JSON.stringify(entered.body)}`)
    return entered.body
  }
  return {
    cookies,
    call,
    enterSetup: (locator) => enter<SetupView>('setup', locator),
    enterClaim: (locator) => enter<ClaimView>('claims', locator),
  }
}

/** Says for whom the order is, and confirms the partner organization where one is found. */
export async function actFor(
  { call }: Pick<Person, 'call'>,
  locator: string,
  intent: NonNullable<SetupView['answers']['intent']>,
): Promise<SetupView> {
  const { status, body } = await call('setup', locator, 'intent', { intent })
  if (status !== 200) throw new Error(`Intent refused: ${JSON.stringify(body)}`)
  const [only, ...others] = body.partner?.options ?? []
  if (only === undefined || others.length > 0) return body
  const { organizationId } = only
  return (await call('setup', locator, 'partner', { organizationId })).body
}
