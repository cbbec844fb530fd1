import type { World } from '../../../use-cases/ports.ts'
import { reconcileNames } from '../../../use-cases/reconcile-names.ts'
import { resultBatch, suggestions, suggestQuery } from '../contracts/reconcile.ts'
import { readFormBodies } from '../form-bodies.ts'
import { batchOf, toReconcileCandidate, toRow } from '../reconcile-batch.ts'
import {
  ABOUT_PAGE,
  manifestAt,
  ORGANIZATION_TYPES,
  ROW_PROPERTIES,
} from '../reconcile-manifest.ts'
import type { Request, Server } from '../route.ts'

/** A hundred queries with properties, in any script, percent-encoded. */
const BODY_LIMIT = 1024 * 1024
const open = { isCrossOrigin: true } as const
const keyed = { ...open, scopes: ['matches'], takesBasic: true } as const

/**
 * The Reconciliation Service API 0.2: tools that clean lists find organizations by it. The manifest
 * and what it describes are open; queries need a key. Without JSONP, which the specification leaves
 * to the service: a script tag would send what the browser remembers, and any page could read.
 */
export function reconcileRoutes(server: Server, world: World, publicUrl: string): void {
  const manifest = manifestAt(publicUrl)
  server.register(async (plain) => {
    const scope = plain as Server
    readFormBodies(scope, BODY_LIMIT)
    answerQueries(scope, world, manifest)
    describeService(scope)
  })
}

function answerQueries(server: Server, world: World, manifest: object): void {
  server.get(
    '/reconcile',
    { config: { ...keyed, keyNeededWith: 'queries' }, schema: { hide: true } },
    async (request, reply) => {
      const fields = request.query as Readonly<Record<string, unknown>>
      reply.header('cache-control', 'no-store')
      return 'queries' in fields ? resultsOf(world, request, { queries: fields.queries }) : manifest
    },
  )
  server.post(
    '/reconcile',
    {
      config: keyed,
      bodyLimit: BODY_LIMIT,
      schema: { hide: true, response: { 200: resultBatch } },
    },
    async (request, reply) => {
      reply.header('cache-control', 'no-store')
      return resultsOf(world, request, request.body as Readonly<Record<string, unknown>>)
    },
  )
  server.options('/reconcile', { config: open, schema: { hide: true } }, async (_request, reply) =>
    reply.code(204).send(),
  )
}

async function resultsOf(
  world: World,
  request: Request,
  fields: Readonly<Record<string, unknown>>,
) {
  const queries = batchOf(request, fields)
  const ids = Object.keys(queries)
  const results = await reconcileNames(world, Object.values(queries).map(toRow))
  return Object.fromEntries(
    ids.map((id, index) => [id, { result: (results[index] ?? []).map(toReconcileCandidate) }]),
  )
}

/** Describes the service itself, and no organization: open, as the manifest is. */
function describeService(server: Server): void {
  const lists = { property: ROW_PROPERTIES, type: ORGANIZATION_TYPES } as const
  for (const [what, entries] of Object.entries(lists)) {
    server.get(
      `/reconcile/suggest/${what}`,
      {
        config: open,
        schema: { hide: true, querystring: suggestQuery, response: { 200: suggestions } },
      },
      async ({ query: { prefix = '', cursor = 0 } }) => {
        const begun = prefix.trim().toLowerCase()
        const fits = entries.filter(
          ({ id, name }) => id.startsWith(begun) || name.toLowerCase().startsWith(begun),
        )
        return { result: fits.slice(cursor).map((entry) => ({ ...entry })) }
      },
    )
  }
  server.get(
    '/reconcile/about',
    { config: open, schema: { hide: true } },
    async (_request, reply) => reply.type('text/html; charset=utf-8').send(ABOUT_PAGE),
  )
}
