import type { ReviewerId } from './reviewer.ts'

export type ReviewerSessionId = string & { readonly __brand: 'ReviewerSessionId' }

/** How long a reviewer stays signed in. */
export const REVIEWER_SESSION_LIMITS = {
  /** Without any use. */
  idleHours: 12,
  /** However much it is used. */
  mostDays: 7,
  /** `lastSeenAt` is kept to the minute, so that most requests write nothing. */
  seenEverySeconds: 60,
  /** As long as a browser that signed in is known, and an ended session is kept. */
  knownBrowserDays: 90,
} as const

export type SignInWay = 'code' | 'openid'

/** A browser in which a reviewer is signed in. */
export type ReviewerSession = {
  readonly id: ReviewerSessionId
  readonly reviewerId: ReviewerId
  readonly way: SignInWay
  /** Like "Firefox, Windows": to be recognised in a list. */
  readonly browser: string
  readonly beganAt: Date
  readonly lastSeenAt: Date
  /** At the latest. */
  readonly endsAt: Date
  /** Signed out, or revoked. */
  readonly endedAt: Date | null
}

const HOUR = 3_600_000

/** When a session that begins now ends at the latest. */
export const latestEnd = (beganAt: Date): Date =>
  new Date(beganAt.getTime() + REVIEWER_SESSION_LIMITS.mostDays * 24 * HOUR)

/** Until when a session lives if it is not used any more. */
export function livesUntil({ lastSeenAt, endsAt }: ReviewerSession): Date {
  const idle = lastSeenAt.getTime() + REVIEWER_SESSION_LIMITS.idleHours * HOUR
  return new Date(Math.min(idle, endsAt.getTime()))
}

export function isLive(session: ReviewerSession, now: Date): boolean {
  return session.endedAt === null && livesUntil(session) > now
}

export function isToBeSeen({ lastSeenAt }: ReviewerSession, now: Date): boolean {
  return now.getTime() - lastSeenAt.getTime() >= REVIEWER_SESSION_LIMITS.seenEverySeconds * 1000
}
