import Type, { type Static } from 'typebox'
import { ABILITIES, REVIEWER_ROLES } from '../../../domain/reviewers/abilities.ts'
import { instant, nullable, oneOf, strict, text } from './schema.ts'

/**
 * The console's door, under /console/api/. Cookies: `__Host-berth-reviewer` (who is signed in),
 * `__Host-berth-console` (the browser, known again). Changing calls are taken from the console's own pages only.
 *   GET    /console/api/session        → SessionView: who is signed in, or how to
 *   POST   /console/api/session/code   AskCodeBody → CodeAskedView (429 code-limit, 409 sign-in-closed)
 *   POST   /console/api/session        SignInBody → SessionView (403 code-wrong, 410 code-ended)
 *   DELETE /console/api/session        → SessionView, signed out
 *   GET    /console/api/sessions       → SessionList: one's own
 *   DELETE /console/api/sessions       → SessionList: all but this one have ended
 *   DELETE /console/api/sessions/{id}  → SessionList
 */
const role = oneOf(REVIEWER_ROLES)
const way = oneOf(['code', 'openid'])
const id = Type.String({ format: 'uuid' })
const language = oneOf(['en', 'sv'])
const address = Type.String({ format: 'email', maxLength: 254 })

export const askCodeBody = Type.Object({ email: address, language }, strict)
export const codeAskedView = Type.Object({ sendAgainAt: instant, expiresAt: instant }, strict)
export const signInBody = Type.Object(
  { email: address, code: Type.String({ pattern: '^[0-9]{6}$' }) },
  strict,
)
export const sessionEntry = Type.Object(
  {
    id,
    way,
    /** Like "Firefox, Windows"; "unknown" where the browser does not say. */
    browser: Type.String(),
    beganAt: instant,
    lastSeenAt: instant,
    /** If it is not used any more. */
    endsAt: instant,
    /** The one that asks. */
    isThis: Type.Boolean(),
  },
  strict,
)
export const sessionList = Type.Object({ items: Type.Array(sessionEntry) }, strict)
export const sessionView = Type.Object(
  {
    vendorName: Type.String(),
    ways: Type.Object(
      {
        isCodeOpen: Type.Boolean(),
        /** The provider's name for the button; null where none is set. */
        openIdName: nullable(Type.String()),
      },
      strict,
    ),
    /** Null: nobody is signed in. */
    reviewer: nullable(
      Type.Object(
        {
          id,
          name: nullable(Type.String()),
          email: nullable(Type.String()),
          role,
          /** What this role may do: leave out what it may not. */
          abilities: Type.Array(oneOf(ABILITIES)),
        },
        strict,
      ),
    ),
  },
  strict,
)

export const reviewerEntry = Type.Object(
  {
    id,
    identity: oneOf(['mailbox', 'openid']),
    issuer: nullable(Type.String()),
    email: nullable(Type.String()),
    name: nullable(Type.String()),
    role: nullable(role),
    addedAt: instant,
    lastSignedInAt: nullable(instant),
    removedAt: nullable(instant),
  },
  strict,
)
/**
 * Admins only:
 *   GET    /console/api/reviewers                      → ReviewerList
 *   POST   /console/api/reviewers                      AddReviewerBody → ReviewerEntry (422 invalid-value)
 *   PATCH  /console/api/reviewers/{id}                 ChangeReviewerBody → ReviewerEntry (409 reviewer-change-refused)
 *   DELETE /console/api/reviewers/{id}                 → ReviewerEntry
 *   POST   /console/api/reviewers/{id}/restore         → ReviewerEntry
 *   GET    /console/api/reviewers/{id}/sessions        → SessionList
 *   DELETE /console/api/reviewers/{id}/sessions/{sessionId} → SessionList
 */
export const reviewerList = Type.Object({ items: Type.Array(reviewerEntry) }, strict)
export const addReviewerBody = Type.Object(
  { email: address, role, name: Type.Optional(nullable(text(200))) },
  strict,
)
export const changeReviewerBody = Type.Object({ role }, strict)
export const reviewerPath = Type.Object({ id }, strict)
export const sessionPath = Type.Object({ sessionId: id }, strict)
export const reviewerSessionPath = Type.Object({ id, sessionId: id }, strict)

/** POST /console/api/session/provider ProviderBody → ProviderView: where to send the browser. */
export const providerBody = Type.Object(
  {
    /** The page of the console to come back to. */
    returnTo: Type.String({
      maxLength: 1000,
      pattern: '^/console(?:[/?][\\x21-\\x5B\\x5D-\\x7E]*)?$',
    }),
  },
  strict,
)
export const providerView = Type.Object({ url: Type.String() }, strict)

export type ProviderView = Static<typeof providerView>
export type SessionView = Static<typeof sessionView>
export type CodeAskedView = Static<typeof codeAskedView>
export type SessionList = Static<typeof sessionList>
export type SessionEntry = Static<typeof sessionEntry>
export type ReviewerEntry = Static<typeof reviewerEntry>
export type ReviewerList = Static<typeof reviewerList>
