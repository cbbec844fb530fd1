import Type, { type Static } from 'typebox'
import { organizationKind } from './organizations.ts'
import { oneOf, strict } from './schema.ts'

/** Queries of one batch; more are refused. */
export const BATCH_SIZE = 100

const propertyValue = Type.Union([
  Type.String({ maxLength: 2000 }),
  Type.Number(),
  Type.Boolean(),
  // Of something that was reconciled before.
  Type.Object({ id: Type.String({ maxLength: 2000 }), name: Type.Optional(Type.String()) }),
])

const query = Type.Object(
  {
    query: Type.Optional(Type.String({ minLength: 1, maxLength: 2000 })),
    type: Type.Optional(Type.Union([organizationKind, Type.Array(organizationKind)])),
    type_strict: Type.Optional(oneOf(['any', 'should', 'all'])),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
    properties: Type.Optional(
      Type.Array(
        // Clients add what they show to people beside these two.
        Type.Object({
          pid: oneOf(['email', 'domain', 'website', 'country']),
          v: Type.Union([propertyValue, Type.Array(propertyValue, { maxItems: 20 })]),
        }),
        { maxItems: 20 },
      ),
    ),
  },
  strict,
)

/** What a request carries: a query batch of the Reconciliation Service API 0.2. Any id will do for a query. */
export const reconcileRequest = Type.Object(
  { queries: Type.Object({}, { additionalProperties: query }) },
  strict,
)

const type = Type.Object({ id: Type.String(), name: Type.String() }, strict)
const candidate = Type.Object(
  {
    id: Type.String({ minLength: 1 }),
    name: Type.String({ minLength: 1 }),
    description: Type.String(),
    type: Type.Array(type),
    score: Type.Number({ minimum: 0, maximum: 100 }),
    match: Type.Boolean(),
    features: Type.Array(Type.Object({ id: Type.String(), value: Type.Number() }, strict)),
  },
  strict,
)

/** Its reply: the results by the ids of the queries. */
export const resultBatch = Type.Object(
  {},
  { additionalProperties: Type.Object({ result: Type.Array(candidate) }, strict) },
)

const suggested = Type.Object(
  { id: Type.String(), name: Type.String(), description: Type.String() },
  strict,
)
export const suggestions = Type.Object({ result: Type.Array(suggested) }, strict)
export const suggestQuery = Type.Object({
  prefix: Type.Optional(Type.String({ maxLength: 200 })),
  cursor: Type.Optional(Type.Integer({ minimum: 0 })),
})

export type ReconcileQuery = Static<typeof query>
export type ReconcileRequest = { readonly queries: Readonly<Record<string, ReconcileQuery>> }
export type ReconcileCandidate = Static<typeof candidate>
