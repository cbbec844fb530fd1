import type { ReviewerRole } from '../../src/domain/reviewers/abilities.ts'
import { addReviewer } from '../../src/use-cases/add-reviewer.ts'
import { letterTo } from './a-postman.ts'
import type { TestServer } from './a-server.ts'

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export type ConsoleReply = {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: replies are read freely by tests.
  readonly json: any
  readonly headers: Record<string, unknown>
}

/** A browser at the console, with its cookies; every call says that it comes from our own page. */
export type ConsoleBrowser = {
  readonly cookies: Map<string, string>
  call(
    method: Method,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<ConsoleReply>
}

export type TestReviewer = ConsoleBrowser & { readonly id: string; readonly email: string }

export function aConsoleBrowser(
  { server }: Pick<TestServer, 'server'>,
  userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
): ConsoleBrowser {
  const cookies = new Map<string, string>()
  return {
    cookies,
    async call(method, path, body, headers = {}) {
      const reply = await server.inject({
        method,
        url: `/console/api/${path}`,
        headers: { 'sec-fetch-site': 'same-origin', 'user-agent': userAgent, ...headers },
        cookies: Object.fromEntries(cookies),
        ...(body === undefined ? {} : { payload: body as object }),
      })
      for (const { name, value } of reply.cookies) {
        if (value === '') cookies.delete(name)
        else cookies.set(name, value)
      }
      const isJson = /[/+]json/.test(String(reply.headers['content-type']))
      return {
        status: reply.statusCode,
        json: isJson ? reply.json() : undefined,
        headers: reply.headers,
      }
    },
  }
}

/** Asks for a code, reads it in the mailbox, types it. */
export async function signInByCode(
  { world }: Pick<TestServer, 'world'>,
  { call }: Pick<ConsoleBrowser, 'call'>,
  email: string,
): Promise<ConsoleReply> {
  const asked = await call('POST', 'session/code', { email, language: 'en' })
  if (asked.status !== 200) throw new Error(`No code: ${JSON.stringify(asked.json)}`)
  const { code } = (await letterTo(world, email, 'reviewer-sign-in-code')).secret
  const entered = await call('POST', 'session', { email, code })
  if (entered.status !== 200) throw new Error(`Not let in: ${JSON.stringify(entered.json)}`)
  return entered
}

/** Somebody of this role, signed in to the console by a code. */
export async function aReviewer(
  berth: TestServer,
  role: ReviewerRole,
  email = `${role}-${crypto.randomUUID().slice(0, 8)}@vendor.example`,
): Promise<TestReviewer> {
  const actor = { kind: 'system', id: null } as const
  const { id } = await addReviewer(berth.world, { email, role, actor })
  const browser = aConsoleBrowser(berth)
  await signInByCode(berth, browser, email)
  return { ...browser, id, email }
}
