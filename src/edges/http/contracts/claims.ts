import Type, { type Static } from 'typebox'
import { instant, nullable, oneOf, strict } from './schema.ts'

/**
 * The approver's page, under /claims/api/. Same headers and cookies as the wizard (`berth-locator`,
 * `__Host-berth-browser`).
 *   GET  /claims/api/opening  → ClaimOpeningView   (410 locator-ended)
 *   POST /claims/api/code     → CodeSentView of ./setup.ts
 *   POST /claims/api/session  CodeBody → ClaimView
 *   GET  /claims/api/claim    → ClaimView
 *   POST /claims/api/answer   AnswerBody → ClaimView (409 claim-ended, 403 not-an-administrator)
 *   POST /claims/api/link-end {} → ClaimView: the partner acts for the organization no more
 *   POST /claims/api/language LanguageBody → ClaimView
 */
const language = oneOf(['en', 'sv'])
export const claimAnswer = oneOf(['approve', 'refuse', 'not-us', 'no-longer-administrator'])

/** Before the code: nothing about the question. */
export const claimOpeningView = Type.Object(
  {
    vendorName: Type.String(),
    vendorSupport: Type.String(),
    maskedEmail: Type.String(),
    language,
    hasSession: Type.Boolean(),
  },
  strict,
)
export const answerBody = Type.Object(
  {
    answer: claimAnswer,
    reason: Type.Optional(Type.String({ maxLength: 500 })),
    /** `partner-link`, with `approve`: when the link ends by itself. */
    linkEndsAt: Type.Optional(instant),
  },
  strict,
)
export const claimView = Type.Object(
  {
    vendorName: Type.String(),
    vendorSupport: Type.String(),
    language,
    kind: oneOf(['administrator', 'confirmation', 'acceptance', 'partner-link']),
    state: oneOf([
      'open',
      'approved',
      'refused',
      'disputed',
      'expired',
      'withdrawn',
      'unanswerable',
    ]),
    /** This viewer's own answer, if any; and whether the claim was settled by somebody else. */
    ownAnswer: nullable(claimAnswer),
    answers: Type.Array(claimAnswer),
    email: Type.String(),
    orderNumber: Type.String(),
    orderedAt: Type.String(),
    lines: Type.Array(
      Type.Object({ name: Type.String(), sku: Type.String(), quantity: Type.Integer() }, strict),
    ),
    orderedBy: Type.Object(
      {
        name: nullable(Type.String()),
        email: Type.String(),
        kind: oneOf(['customer', 'partner']),
        partnerName: nullable(Type.String()),
      },
      strict,
    ),
    organizationName: Type.String(),
    isNewOrganization: Type.Boolean(),
    /** Full address of the person who would become administrator. */
    person: Type.String(),
    /** The partner that wishes to act for the organization, or does by this claim. */
    partnerLink: nullable(
      Type.Object(
        {
          partnerName: Type.String(),
          isManaging: Type.Boolean(),
          endsAt: nullable(Type.String()),
        },
        strict,
      ),
    ),
    /** The order waits for this answer (else the subscription is mapped already). */
    /** Nobody answered: everybody on record may object until then. */
    departure: nullable(
      Type.Object({ objectionUntil: Type.String(), provedDomain: nullable(Type.String()) }, strict),
    ),
    isParked: Type.Boolean(),
    openedAt: Type.String(),
    expiresAt: Type.String(),
    answeredAt: nullable(Type.String()),
    reason: nullable(Type.String()),
  },
  strict,
)
export type ClaimOpeningView = Static<typeof claimOpeningView>
export type ClaimView = Static<typeof claimView>
export type AnswerBody = Static<typeof answerBody>
