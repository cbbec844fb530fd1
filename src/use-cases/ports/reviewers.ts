import type { EmailAddress } from '../../domain/orders/order.ts'
import type { Reviewer, ReviewerId } from '../../domain/reviewers/reviewer.ts'
import type { ReviewerSession, ReviewerSessionId } from '../../domain/reviewers/reviewer-session.ts'
import type { RoleGroups } from '../../domain/reviewers/role-from-groups.ts'

/** A browser at the console's door, asking for the address with this hash. */
export type SignInVisit = { readonly addressHash: Buffer; readonly browserHash: Buffer }

/** A code that was asked for. `reviewerId` null: it was sent to nobody, and opens nothing. */
export type SignInCode = {
  readonly id: string
  readonly reviewerId: ReviewerId | null
  readonly isKnownBrowser: boolean
  readonly hmac: Buffer
  readonly sentAt: Date
  readonly expiresAt: Date
  readonly triesLeft: number
}

/** What was asked for and mistyped, at this address: in this browser if it is known, else in all others. */
export type SignInCounts = {
  readonly sent: number
  readonly wrong: number
  readonly lastSentAt: Date | null
}

export type OpenIdBeginning = {
  readonly browserHash: Buffer
  readonly returnTo: string
  readonly beganAt: Date
  readonly expiresAt: Date
}

export type ReviewerStore = {
  /** False when somebody of this identity is there already. */
  add(reviewer: Reviewer): Promise<boolean>
  /** Under the row lock. */
  lock(id: ReviewerId): Promise<Reviewer | undefined>
  /** Under the row lock, removed or not. */
  lockSubject(issuer: string, subject: string): Promise<Reviewer | undefined>
  /** Who signs in by this mailbox and was not removed. */
  findMailbox(email: EmailAddress): Promise<Reviewer | undefined>
  /** Everybody, the oldest first; removed ones too. */
  list(): Promise<readonly Reviewer[]>
  /** Holds the rows of all admins that are not removed, until the transaction ends. */
  holdAdmins(): Promise<readonly ReviewerId[]>
  update(reviewer: Reviewer): Promise<void>

  addSession(session: ReviewerSession, hashes: { token: Buffer; browser: Buffer }): Promise<void>
  /** With its reviewer, whatever became of either. */
  findSession(
    tokenHash: Buffer,
  ): Promise<{ readonly session: ReviewerSession; readonly reviewer: Reviewer } | undefined>
  /** Those not ended, the newest first. */
  sessionsOf(id: ReviewerId): Promise<readonly ReviewerSession[]>
  seeSession(id: ReviewerSessionId, at: Date): Promise<void>
  /** False when there is no such session of theirs that has not ended. */
  endSession(id: ReviewerSessionId, of: ReviewerId, at: Date): Promise<boolean>
  /** All of theirs, but for one if it is named. How many had not ended. */
  endSessionsOf(id: ReviewerId, at: Date, but?: ReviewerSessionId): Promise<number>
  /** Whether this reviewer signed in in this browser before. */
  isKnownBrowser(id: ReviewerId, browserHash: Buffer, since: Date): Promise<boolean>

  /** Until the transaction ends, nobody else asks for a code for this address, or types one. */
  holdAddress(addressHash: Buffer): Promise<void>
  addCode(code: SignInCode, visit: SignInVisit): Promise<void>
  /** The newest code of this visit; none once that one was used. */
  findCode(visit: SignInVisit): Promise<SignInCode | undefined>
  missCode(id: string): Promise<void>
  spendCode(id: string, at: Date): Promise<void>
  countCodes(
    visit: SignInVisit,
    isKnownBrowser: boolean,
    since: { readonly sent: Date; readonly wrong: Date },
  ): Promise<SignInCounts>

  beginOpenId(stateHash: Buffer, beginning: OpenIdBeginning): Promise<void>
  /** Takes it up, once: it is gone afterwards. */
  takeOpenId(stateHash: Buffer): Promise<OpenIdBeginning | undefined>

  /** Forgets codes and beginnings from before `codes`, and sessions that ended before `sessions`. */
  forget(before: { readonly codes: Date; readonly sessions: Date }): Promise<void>
}

/** What a provider says of somebody who has just signed in there. */
export type OpenIdPerson = {
  readonly issuer: string
  readonly subject: string
  readonly email: EmailAddress | null
  readonly name: string | null
  readonly groups: readonly string[]
}

/** What a sign-in at the provider is bound to. */
export type OpenIdBinding = {
  readonly state: string
  readonly nonce: string
  readonly codeVerifier: string
}

/** `away`: the provider could not be reached or answered nonsense. `refused`: it did not let the person in. */
export type OpenIdAnswer =
  | { readonly kind: 'person'; readonly person: OpenIdPerson }
  | { readonly kind: 'refused' }
  | { readonly kind: 'away' }

/** The vendor's own sign-in, reached by OpenID Connect. */
export type OpenIdProvider = {
  /** As told on the button: "Sign in with …". */
  readonly name: string
  /** Which groups give which role. */
  readonly groupsOf: RoleGroups
  /** Where to send the browser; null when the provider is away. */
  addressFor(binding: OpenIdBinding): Promise<string | null>
  /** What the provider says, given the query with which it sent the browser back. */
  answerTo(query: string, binding: OpenIdBinding): Promise<OpenIdAnswer>
}
