import Type, { type Static } from 'typebox'
import { listOf, listQuery, query } from './lists.ts'
import { instant, nullable, oneOf, strict, text } from './schema.ts'

export const reviewDecision = oneOf([
  'map',
  'send-back',
  'new-organization',
  'cancel',
  'undo',
  'dismiss',
  'approve-administrator',
])
export const reviewReply = Type.Object(
  {
    id: Type.String(),
    orderId: Type.String(),
    kind: oneOf([
      'not-sure',
      'match-wrong',
      'too-many-matches',
      'too-many-claims',
      'claim-disputed',
      'undone',
      'new-despite-match',
      'claim-unanswerable',
      'partner-unclear',
      'run-failed',
      'administrator-gone',
    ]),
    reason: nullable(Type.String({ description: 'What was said when it was opened.' })),
    openedAt: instant,
    decidedAt: nullable(instant),
    decision: nullable(reviewDecision),
    decisionReason: nullable(Type.String()),
    decidedBy: nullable(Type.String()),
  },
  { ...strict, title: 'Review' },
)
export const reviewList = listOf(reviewReply, 'ReviewList')
export const reviewQuery = query({
  ...listQuery,
  state: Type.Optional(oneOf(['open', 'decided'])),
})
export const decisionBody = Type.Object(
  {
    decision: reviewDecision,
    organizationId: Type.Optional(
      Type.String({ format: 'uuid', description: 'With `map`: the organization to map to.' }),
    ),
    reason: text(1000, { description: 'Why, in the reviewer’s words.' }),
  },
  {
    ...strict,
    title: 'Decision',
    examples: [{ decision: 'send-back', reason: 'Please choose Acme AB from the list.' }],
  },
)
export type ReviewReply = Static<typeof reviewReply>
export type DecisionBody = Static<typeof decisionBody>
