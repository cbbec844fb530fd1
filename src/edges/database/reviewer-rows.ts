import type { Selectable } from 'kysely'
import type { EmailAddress } from '../../domain/orders/order.ts'
import type { Reviewer, ReviewerId } from '../../domain/reviewers/reviewer.ts'
import type { ReviewerTables } from './reviewer-tables.ts'

type Row = ReviewerTables['reviewers']

export function toRow(reviewer: Reviewer): Row {
  const { identity } = reviewer
  const isOpenId = identity.kind === 'openid'
  return {
    id: reviewer.id,
    identity: identity.kind,
    issuer: isOpenId ? identity.issuer : null,
    subject: isOpenId ? identity.subject : null,
    email: isOpenId ? reviewer.email : identity.email,
    name: reviewer.name,
    role: reviewer.role,
    added_at: reviewer.addedAt,
    last_signed_in_at: reviewer.lastSignedInAt,
    removed_at: reviewer.removedAt,
  }
}

export function toReviewer(row: Selectable<Row>): Reviewer {
  const email = row.email as EmailAddress | null
  return {
    id: row.id as ReviewerId,
    identity:
      row.issuer === null || row.subject === null
        ? { kind: 'mailbox', email: email ?? ('' as EmailAddress) }
        : { kind: 'openid', issuer: row.issuer, subject: row.subject },
    email,
    name: row.name,
    role: row.role,
    addedAt: row.added_at,
    lastSignedInAt: row.last_signed_in_at,
    removedAt: row.removed_at,
  }
}
