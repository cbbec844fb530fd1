import type { AddressInfo } from 'node:net'
import { type Berth, type BerthOptions, connectBerth } from '../../src/sdk/sdk.ts'
import { aServer, type TestServer } from '../support/a-server.ts'

export type Listening = TestServer & {
  readonly url: string
  readonly key: string
  /** A client that may do everything. */
  readonly berth: Berth
  readonly clientWith: (options: Partial<BerthOptions>) => Berth
}

/** The real server on a port of its own, and a client of it. */
export async function aListeningServer(options: Parameters<typeof aServer>[0] = {}) {
  const server = await aServer(options)
  await server.server.listen({ host: '127.0.0.1', port: 0 })
  const { port } = server.server.server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  const key = (await server.keyWith('admin')).authorization.slice('Bearer '.length)
  const clientWith = (own: Partial<BerthOptions>) => connectBerth({ url, key, ...own })
  return { ...server, url, key, clientWith, berth: clientWith({}) } satisfies Listening
}

/** What happens to the calls of a client, one after the other; after the last, nothing. */
export type Mishap = 'lost-before' | 'lost-after' | Response

/** `fetch` to which things happen: the request does not get there, its answer gets lost, something else answers. */
export function fetchWith(...mishaps: readonly Mishap[]) {
  const left = [...mishaps]
  const sent: Request[] = []
  const mishapFetch: typeof fetch = async (input, init) => {
    sent.push(new Request(input, { ...init, body: null }))
    const mishap = left.shift()
    if (mishap instanceof Response) return mishap
    if (mishap === 'lost-before') throw new TypeError('fetch failed')
    const response = await fetch(input, init)
    if (mishap !== 'lost-after') return response
    await response.text()
    throw new TypeError('fetch failed')
  }
  return { fetch: mishapFetch, sent }
}
