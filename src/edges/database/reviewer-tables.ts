import type { ReviewerRole } from '../../domain/reviewers/abilities.ts'
import type { ReviewerIdentity } from '../../domain/reviewers/reviewer.ts'
import type { SignInWay } from '../../domain/reviewers/reviewer-session.ts'

/** Reviewers, where they are signed in, and what happens before they are. */
export type ReviewerTables = {
  reviewers: {
    id: string
    identity: ReviewerIdentity['kind']
    issuer: string | null
    subject: string | null
    email: string | null
    name: string | null
    role: ReviewerRole | null
    added_at: Date
    last_signed_in_at: Date | null
    removed_at: Date | null
  }
  reviewer_sessions: {
    id: string
    reviewer_id: string
    token_hash: Buffer
    browser_hash: Buffer
    way: SignInWay
    browser: string
    began_at: Date
    last_seen_at: Date
    ends_at: Date
    ended_at: Date | null
  }
  sign_in_codes: {
    id: string
    address_hash: Buffer
    browser_hash: Buffer
    reviewer_id: string | null
    is_known_browser: boolean
    hmac: Buffer
    sent_at: Date
    expires_at: Date
    tries_left: number
    wrong_count: number
    used_at: Date | null
  }
  openid_sign_ins: {
    state_hash: Buffer
    browser_hash: Buffer
    return_to: string
    began_at: Date
    expires_at: Date
  }
}
