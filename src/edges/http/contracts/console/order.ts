import Type, { type Static } from 'typebox'
import { ORDER_ACTIONS } from '../../../../domain/orders/order-actions.ts'
import { RUN_STATES, STEP_STATES } from '../../../../domain/provisioning/run.ts'
import { claimWithApprovers } from '../claims-api.ts'
import { type explainReply, matchReply } from '../matches.ts'
import { orderReply, timelineReply } from '../orders.ts'
import { reviewReply } from '../reviews.ts'
import { instant, nullable, oneOf, strict, text } from '../schema.ts'
import { readersLanguage } from './language.ts'

/**
 * One order with its whole story, for whoever may read, and what may be done with it by whoever may act.
 * `{id}` is the order's own id or `external:` and its number. Each action answers OrderPage.
 *   GET  /console/api/orders/{id}             → OrderPage (404 order-not-found)
 *   GET  /console/api/orders/{id}/match       ?language → OrderMatch: what the match says today
 *   POST /console/api/orders/{id}/why         WhyBody → ExplainReply (404 organization-not-found)
 *   POST /console/api/orders/{id}/invitation  the invitation again
 *   PUT  /console/api/orders/{id}/contact     NewContact
 *   POST /console/api/orders/{id}/reopen      an expired one
 *   POST /console/api/orders/{id}/undo        Undo: its mapping
 *   POST /console/api/orders/{id}/cancel      before it is mapped
 * What the state does not allow is refused with 409 order-transition-refused or undo-too-late.
 */
const count = Type.Integer({ minimum: 0 })
const step = Type.Object(
  {
    name: Type.String(),
    state: oneOf(STEP_STATES),
    attempts: count,
    nextAttemptAt: nullable(instant),
    lastFailure: nullable(Type.String()),
    /** What the target calls the thing it made: the proof. */
    externalId: nullable(Type.String()),
  },
  strict,
)
const run = Type.Object(
  {
    number: count,
    state: oneOf(RUN_STATES),
    isUndo: Type.Boolean(),
    createdAt: instant,
    finishedAt: nullable(instant),
    reportedAt: nullable(instant),
    steps: Type.Array(step),
  },
  strict,
)
const mail = Type.Object(
  {
    id: Type.String(),
    kind: Type.String(),
    to: Type.String(),
    state: oneOf(['queued', 'sent', 'failed', 'bounced', 'dropped']),
    attempts: count,
    queuedAt: instant,
    sentAt: nullable(instant),
    lastFailure: nullable(Type.String()),
  },
  strict,
)
const entry = Type.Object(
  {
    ...timelineReply.properties.items.items.properties,
    /** Of a reviewer or an API key. */
    actorName: nullable(Type.String()),
  },
  strict,
)
const entered = Type.Object(
  {
    companyName: nullable(Type.String()),
    administratorEmail: nullable(Type.String()),
    /** Id of the chosen organization, `new` for a new one, null before the choice. */
    choice: nullable(Type.String()),
    actingPartner: nullable(Type.String({ description: 'Its id, or the name of a new one.' })),
  },
  strict,
)
export const orderPage = Type.Object(
  {
    order: orderReply,
    entered: nullable(entered),
    timeline: Type.Array(entry),
    claims: Type.Array(claimWithApprovers),
    runs: Type.Array(run),
    mails: Type.Array(mail),
    openReviews: Type.Array(reviewReply),
    organizations: Type.Array(
      Type.Object(
        { id: Type.String(), externalId: nullable(Type.String()), name: Type.String() },
        strict,
      ),
    ),
    actions: Type.Array(oneOf(ORDER_ACTIONS)),
  },
  strict,
)
export const orderMatch = Type.Object({ match: nullable(matchReply) }, strict)
export const whyBody = Type.Object(
  { organizationExternalId: text(200), language: readersLanguage },
  strict,
)

export type OrderPage = Static<typeof orderPage>
export type OrderMatch = Static<typeof orderMatch>
export type WhyReply = Static<typeof explainReply>
