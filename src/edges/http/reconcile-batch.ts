import type { FastifyRequest } from 'fastify'
import type { Judged } from '../../domain/reconciliation/judge-candidates.ts'
import { type ClueValue, nameOf } from '../../domain/reconciliation/read-clues.ts'
import type { RowToReconcile } from '../../use-cases/reconcile-names.ts'
import {
  BATCH_SIZE,
  type ReconcileCandidate,
  type ReconcileQuery,
  type ReconcileRequest,
  reconcileRequest,
} from './contracts/reconcile.ts'
import { HttpRefusal } from './http-refusal.ts'
import { ORGANIZATION_TYPES } from './reconcile-manifest.ts'

const DEFAULT_LIMIT = 10
const LIMIT = 50

/** The batch that a request carries in its parameter `queries`, checked; faults name the query and the field. */
export function batchOf(
  request: FastifyRequest,
  fields: Readonly<Record<string, unknown>>,
): ReconcileRequest['queries'] {
  const validate = request.compileValidationSchema(reconcileRequest, 'body')
  const given = 'queries' in fields ? { ...fields, queries: parsed(fields.queries) } : fields
  const checked: unknown = validate(given)
  if (isRefused(checked)) throw checked.error
  const { queries } = given as unknown as ReconcileRequest
  const ids = Object.keys(queries)
  if (ids.length > BATCH_SIZE) {
    throw new HttpRefusal('body-too-large', `A batch has at most ${BATCH_SIZE} queries.`)
  }
  const wanting = ids.filter((id) => isWanting(queries[id] ?? {}))
  if (wanting.length === 0) return queries
  throw new HttpRefusal(
    'malformed-request',
    'A query asks nothing.',
    wanting.map((id) => ({
      pointer: `#/queries/${id.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      detail: 'Must have `query` or at least one of `properties`.',
    })),
  )
}

const isRefused = (checked: unknown): checked is { readonly error: Error } =>
  typeof checked === 'object' && checked !== null && 'error' in checked

const isWanting = ({ query, properties = [] }: ReconcileQuery) =>
  query === undefined && properties.length === 0

function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text))
  } catch {
    throw new HttpRefusal('malformed-request', '`queries` is not valid JSON.', [
      { pointer: '#/queries', detail: 'Must be a query batch, written as JSON.' },
    ])
  }
}

/** A query as the row of a list that it stands for. */
export function toRow(query: ReconcileQuery): RowToReconcile {
  const types = [query.type ?? []].flat()
  const kinds = types.length === 0 ? (['customer', 'partner'] as const) : [...new Set(types)]
  // No organization is both.
  const isImpossible = query.type_strict === 'all' && types.length > 0 && kinds.length > 1
  return {
    name: nameOf(query.query ?? ''),
    clues: (query.properties ?? []).flatMap(cluesOf),
    kinds: isImpossible ? [] : kinds,
    limit: Math.min(query.limit ?? DEFAULT_LIMIT, LIMIT),
  }
}

function cluesOf({ pid, v }: NonNullable<ReconcileQuery['properties']>[number]): ClueValue[] {
  return [v].flat().map((value) => ({
    clue: pid,
    text: typeof value === 'object' ? (value.name ?? value.id) : String(value),
  }))
}

/** A candidate as clients show it. */
export function toReconcileCandidate(judged: Judged): ReconcileCandidate {
  const { organization, score, isCertain, evidence } = judged
  const weights = new Map<string, number>()
  for (const { code, weight } of evidence) weights.set(code, (weights.get(code) ?? 0) + weight)
  return {
    id: organization.externalId ?? organization.id,
    name: organization.name,
    description: described(organization),
    type: ORGANIZATION_TYPES.filter(({ id }) => id === organization.kind).map(({ id, name }) => ({
      id,
      name,
    })),
    score: Math.round(score * 1e4) / 100,
    match: isCertain,
    features: [...weights].map(([id, weight]) => ({ id, value: Math.round(weight * 100) / 100 })),
  }
}

function described(organization: Judged['organization']): string {
  const { country, domains, userCount, activeSubscriptions } = organization
  const parts = [
    ...(country === null ? [] : [country]),
    ...domains.slice(0, 3).map(({ name }) => name),
    `${userCount} ${userCount === 1 ? 'user' : 'users'}`,
    `${activeSubscriptions} active ${activeSubscriptions === 1 ? 'subscription' : 'subscriptions'}`,
  ]
  return parts.join(' · ')
}
