import Type, { type Static } from 'typebox'
import { listOf, listQuery, query } from './lists.ts'
import { evidenceList, matchedOrganization } from './matches.ts'
import { organizationKind } from './organizations.ts'
import { instant, nullable, oneOf, strict, text } from './schema.ts'

export const twinsReply = Type.Object(
  {
    id: Type.String(),
    organizations: Type.Array(matchedOrganization, { minItems: 2, maxItems: 2 }),
    score: Type.Number({
      minimum: 0,
      maximum: 1,
      description: 'How probable it is that both are the same.',
    }),
    evidence: evidenceList,
    foundAt: instant,
    dismissedAt: nullable(instant),
    dismissedReason: nullable(Type.String()),
    dismissedBy: nullable(Type.String()),
  },
  { ...strict, title: 'Twins' },
)
export const twinsList = listOf(twinsReply, 'TwinsList')
export const twinsQuery = query({
  ...listQuery,
  kind: Type.Optional(organizationKind),
  organizationExternalId: Type.Optional(text(200, { description: 'One of both.' })),
})
export const dismissalBody = Type.Object(
  { reason: text(1000, { description: 'Why they are not the same.' }) },
  { ...strict, title: 'Dismissal', examples: [{ reason: 'Two shops of one chain.' }] },
)

const count = Type.Integer({ minimum: 0 })
export const twinSearchReply = Type.Object(
  {
    id: Type.String(),
    state: oneOf(['running', 'done', 'interrupted']),
    startedAt: instant,
    progressAt: instant,
    finishedAt: nullable(instant),
    organizationCount: count,
    pairCount: count,
    foundCount: count,
  },
  { ...strict, title: 'TwinSearch' },
)
export const twinSearchList = listOf(twinSearchReply, 'TwinSearchList')
export const twinSearchQuery = query(listQuery)

export type TwinsReply = Static<typeof twinsReply>
export type TwinSearchReply = Static<typeof twinSearchReply>
