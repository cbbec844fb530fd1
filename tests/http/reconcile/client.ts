import {
  requireManifest,
  requireQueryBatch,
  requireResultBatch,
  requireSuggestions,
} from './schemas.ts'

export type Query = {
  readonly query?: string
  readonly type?: string | readonly string[]
  readonly type_strict?: string
  readonly limit?: number
  readonly properties?: readonly { readonly pid: string; readonly v: unknown }[]
}
export type Candidate = {
  readonly id: string
  readonly name: string
  readonly score: number
  readonly match: boolean
  readonly description: string
  readonly type: readonly { readonly id: string; readonly name: string }[]
  readonly features: readonly { readonly id: string; readonly value: number }[]
}
export type Results = Readonly<Record<string, { readonly result: readonly Candidate[] }>>
type Manifest = {
  readonly batchSize: number
  readonly identifierSpace: string
  readonly defaultTypes: readonly { readonly id: string }[]
  readonly authentication?: { readonly type: string }
  readonly suggest?: Readonly<
    Record<string, { readonly service_url: string; readonly service_path: string }>
  >
}

/**
 * A client that knows the specification and the endpoint, and learns everything else from the
 * manifest. It refuses whatever the schemas of version 0.2 do not allow, its own queries too.
 */
export async function reconcileClient(endpoint: string, password: string) {
  const read = await fetch(endpoint)
  requireCors(read)
  const manifest = (await read.json()) as Manifest
  requireManifest(manifest)
  const headers: Record<string, string> =
    manifest.authentication?.type === 'basic'
      ? { authorization: `Basic ${Buffer.from(`anybody:${password}`).toString('base64')}` }
      : {}

  const send = async (queries: Readonly<Record<string, Query>>, by: 'GET' | 'POST') => {
    requireQueryBatch(queries)
    const form = new URLSearchParams({ queries: JSON.stringify(queries) })
    const reply =
      by === 'POST'
        ? await fetch(endpoint, { method: 'POST', headers, body: form })
        : await fetch(`${endpoint}?${form}`, { headers })
    requireCors(reply)
    const results = (await reply.json()) as Results
    if (!reply.ok) throw new Error(JSON.stringify(results))
    requireResultBatch(results)
    return results
  }
  return {
    manifest,
    reconcile: (queries: Readonly<Record<string, Query>>) => send(queries, 'POST'),
    reconcileByGet: (queries: Readonly<Record<string, Query>>) => send(queries, 'GET'),
    async suggest(what: 'property' | 'type', prefix: string) {
      const { service_url = '', service_path = '' } = manifest.suggest?.[what] ?? {}
      const reply = await fetch(`${service_url}${service_path}?${new URLSearchParams({ prefix })}`)
      requireCors(reply)
      const found = (await reply.json()) as { result: { id: string }[] }
      requireSuggestions(found)
      return found.result.map(({ id }) => id)
    },
  }
}

function requireCors(reply: Response): void {
  if (reply.headers.get('access-control-allow-origin') === '*') return
  throw new Error('A page from elsewhere could not read this.')
}
