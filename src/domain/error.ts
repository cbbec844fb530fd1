/**
 * Every way a well-formed request can be refused, in one place. The HTTP edge gives each code a
 * status and a title (src/edges/http/problem-types.ts): a missing one does not compile.
 */
export type ErrorCode =
  | 'order-not-found'
  | 'order-differs'
  | 'order-transition-refused'
  | 'undo-too-late'
  | 'organization-not-found'
  | 'organization-in-use'
  | 'user-not-found'
  | 'link-not-found'
  | 'import-not-found'
  | 'import-not-interrupted'
  | 'audit-entry-not-found'
  | 'twins-not-found'
  | 'twin-search-running'
  | 'claim-not-found'
  | 'review-not-found'
  | 'review-already-decided'
  | 'decision-refused'
  | 'provisioned-differs'
  | 'locator-ended'
  | 'code-wrong'
  | 'code-ended'
  | 'code-limit'
  | 'session-ended'
  | 'step-out-of-turn'
  | 'choice-refused'
  | 'preview-changed'
  | 'address-refused'
  | 'claim-ended'
  | 'departure-refused'
  | 'hand-over-refused'
  | 'hand-over-ended'
  | 'not-an-administrator'
  | 'settings-changed'
  | 'api-key-not-found'
  | 'not-signed-in'
  | 'not-allowed'
  | 'not-a-reviewer'
  | 'reviewer-not-found'
  | 'person-in-use'
  | 'reviewer-change-refused'
  | 'session-not-found'
  | 'order-view-refused'
  | 'order-view-not-found'
  | 'sign-in-closed'
  | 'sign-in-ended'
  | 'sign-in-away'
  | 'webhook-endpoint-not-found'
  | 'webhook-endpoint-changed'
  | 'webhook-delivery-not-found'
  | 'webhook-delivery-under-way'
  | 'webhook-endpoint-disabled'
  | 'message-not-signed'
  | 'message-unreadable'
  | 'purchase-source-away'
  | 'invalid-value'

/**
 * Thrown when a rule of the domain refuses. Anything else that is thrown is a bug.
 * `message` and `facts` are read by the client: put nothing in them that the client may not know.
 */
export class DomainError extends Error {
  readonly code: ErrorCode
  readonly facts: Readonly<Record<string, string | number | boolean | null>>

  constructor(
    code: ErrorCode,
    message: string,
    facts: Record<string, string | number | boolean | null> = {},
  ) {
    super(message)
    this.name = 'DomainError'
    this.code = code
    this.facts = facts
  }
}
