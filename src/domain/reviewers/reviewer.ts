import type { EmailAddress } from '../orders/order.ts'
import type { ReviewerRole } from './abilities.ts'

export type ReviewerId = string & { readonly __brand: 'ReviewerId' }

/**
 * Who a reviewer is, for good. An address can change hands, and a provider may let people edit it:
 * whoever comes through a provider is known by that provider's name for them, never by an address.
 */
export type ReviewerIdentity =
  | { readonly kind: 'mailbox'; readonly email: EmailAddress }
  | { readonly kind: 'openid'; readonly issuer: string; readonly subject: string }

/** A person at the vendor who uses the console. */
export type Reviewer = {
  readonly id: ReviewerId
  readonly identity: ReviewerIdentity
  /** Where a code goes, or what the provider last said: to be shown, never compared. */
  readonly email: EmailAddress | null
  readonly name: string | null
  /** Null: the provider's groups give none any more. */
  readonly role: ReviewerRole | null
  readonly addedAt: Date
  readonly lastSignedInAt: Date | null
  readonly removedAt: Date | null
}

export type ReviewerChange = {
  readonly role?: ReviewerRole
  readonly isRemoved?: boolean
}

export type ChangeRefusal = 'last-admin' | 'role-from-groups' | 'already-removed'

const WHY: Readonly<Record<ChangeRefusal, string>> = {
  'last-admin': 'Somebody must be left who can administer Berth: name another admin first.',
  'role-from-groups':
    'The groups of the sign-in provider say what this person may do: change them there.',
  'already-removed': 'This person was removed already.',
}

export const sentenceOf = (refusal: ChangeRefusal): string => WHY[refusal]

/** Why a change of a reviewer is refused; null where it may be made. `adminIds`: those of now. */
export function whyUnchangeable(
  reviewer: Reviewer,
  change: ReviewerChange,
  adminIds: readonly ReviewerId[],
): ChangeRefusal | null {
  if (reviewer.removedAt !== null) return 'already-removed'
  const isOtherRole = change.role !== undefined && change.role !== reviewer.role
  if (isOtherRole && reviewer.identity.kind === 'openid') return 'role-from-groups'
  const isEnding = change.isRemoved === true || (isOtherRole && change.role !== 'admin')
  const isLast = adminIds.length === 1 && adminIds[0] === reviewer.id
  return isEnding && isLast ? 'last-admin' : null
}
