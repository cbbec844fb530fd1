import Type, { type Static } from 'typebox'
import { NAMED_THINGS } from '../../../../domain/audited.ts'
import { listQuery, query } from '../lists.ts'
import { instant, nullable, oneOf, strict, text } from '../schema.ts'

/**
 * The audit log in the console, under /console/api/, for admins.
 *   GET /console/api/audit               ?kind&actor&about&from&until&limit&cursor → AuditViews, newest first
 *   GET /console/api/audit/choices       → AuditChoiceView: the kinds and actors that there are
 *   GET /console/api/audit/verification  ?after → AuditVerdictView: makes some thousand seals again, from `after` on
 *   GET /console/api/audit/{sequence}    → AuditEntryView (404 audit-entry-not-found)
 */
const actor = Type.Object(
  {
    kind: Type.String(),
    id: nullable(Type.String()),
    /** Null: it has none, or was erased. */
    name: nullable(Type.String()),
  },
  strict,
)
const count = Type.Integer({ minimum: 0 })

export const auditEntryView = Type.Object(
  {
    sequence: Type.Integer({ minimum: 1 }),
    at: instant,
    kind: Type.String(),
    actor,
    /** What it is about, where that has a name. */
    subjects: Type.Array(
      Type.Object(
        { id: Type.String(), of: oneOf(NAMED_THINGS), name: nullable(Type.String()) },
        strict,
      ),
    ),
    facts: Type.Unsafe<Record<string, unknown>>(Type.Object({}, { additionalProperties: true })),
  },
  strict,
)
export const auditViews = Type.Object(
  { items: Type.Array(auditEntryView), nextCursor: nullable(Type.String()) },
  strict,
)
export const auditSearch = query({
  ...listQuery,
  kind: Type.Optional(text(100)),
  actor: Type.Optional(
    Type.String({ pattern: '^[a-z-]{1,40}(:[0-9a-f-]{36})?$', description: 'kind, or kind:id' }),
  ),
  about: Type.Optional(text(300)),
  from: Type.Optional(instant),
  until: Type.Optional(instant),
})
export const auditPath = Type.Object(
  { sequence: Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER }) },
  strict,
)
export const auditChoiceView = Type.Object(
  { kinds: Type.Array(Type.String()), actors: Type.Array(actor) },
  strict,
)
export const verificationQuery = query({
  after: Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER, default: 0 }),
})
export const auditVerdictView = Type.Object(
  {
    checkedCount: count,
    totalCount: count,
    fault: nullable(
      Type.Object(
        {
          sequence: Type.Integer({ minimum: 1 }),
          kind: oneOf(['missing', 'edited', 'edited-while-waiting']),
        },
        strict,
      ),
    ),
    isEnd: Type.Boolean(),
  },
  strict,
)

export type AuditEntryView = Static<typeof auditEntryView>
export type AuditChoiceView = Static<typeof auditChoiceView>
export type AuditVerdictView = Static<typeof auditVerdictView>
export type AuditAsked = Omit<Static<typeof auditSearch>, 'limit' | 'cursor'>
