import Type, { type Static } from 'typebox'
import { listOf, listQuery, query } from './lists.ts'
import { instant, nullable, oneOf, strict } from './schema.ts'

const count = Type.Integer({ minimum: 0 })

export const importReply = Type.Object(
  {
    id: Type.String(),
    state: oneOf(['running', 'done', 'interrupted']),
    format: oneOf(['ndjson', 'csv']),
    startedAt: instant,
    progressAt: instant,
    finishedAt: nullable(instant),
    byteCount: count,
    rowCount: count,
    loadedCount: count,
    refusedCount: count,
  },
  { ...strict, title: 'Import' },
)
export const importList = listOf(importReply, 'ImportList')
/** Of the call that loads. */
export const loadQuery = query({
  resume: Type.Optional(
    Type.String({
      format: 'uuid',
      description:
        'An interrupted import: send the same file from its beginning, and what is committed already is passed over.',
    }),
  ),
})
export const importQuery = query(listQuery)
export const importParams = Type.Object({ id: Type.String({ format: 'uuid' }) }, strict)

export const refusedRowList = listOf(
  Type.Object(
    { line: Type.Integer({ minimum: 1 }), reason: Type.String() },
    { ...strict, title: 'RefusedRow' },
  ),
  'RefusedRowList',
)

export type ImportReply = Static<typeof importReply>
