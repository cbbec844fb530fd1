import type { Kysely, Selectable } from 'kysely'
import type { ReviewerId } from '../../domain/reviewers/reviewer.ts'
import type { ReviewerSession, ReviewerSessionId } from '../../domain/reviewers/reviewer-session.ts'
import type { ReviewerStore } from '../../use-cases/ports/reviewers.ts'
import { toReviewer } from './reviewer-rows.ts'
import type { ReviewerTables } from './reviewer-tables.ts'

type SessionRow = ReviewerTables['reviewer_sessions']
type SessionStore = Pick<
  ReviewerStore,
  | 'addSession'
  | 'findSession'
  | 'sessionsOf'
  | 'seeSession'
  | 'endSession'
  | 'endSessionsOf'
  | 'isKnownBrowser'
>

/** Browsers in which a reviewer is or was signed in. */
export function reviewerSessionsIn(db: Kysely<ReviewerTables>): SessionStore {
  return {
    ...endingsIn(db),
    async addSession(session, { token, browser }) {
      await db
        .insertInto('reviewer_sessions')
        .values({ ...toRow(session), token_hash: token, browser_hash: browser })
        .execute()
    },
    async findSession(tokenHash) {
      const row = await db
        .selectFrom('reviewer_sessions')
        .selectAll()
        .where('token_hash', '=', tokenHash)
        .executeTakeFirst()
      if (row === undefined) return undefined
      const reviewer = await db
        .selectFrom('reviewers')
        .selectAll()
        .where('id', '=', row.reviewer_id)
        .executeTakeFirstOrThrow()
      return { session: toSession(row), reviewer: toReviewer(reviewer) }
    },
    async sessionsOf(id) {
      const rows = await db
        .selectFrom('reviewer_sessions')
        .selectAll()
        .where('reviewer_id', '=', id)
        .where('ended_at', 'is', null)
        .orderBy('began_at', 'desc')
        .orderBy('id', 'desc')
        .execute()
      return rows.map(toSession)
    },
    async seeSession(id, at) {
      await db
        .updateTable('reviewer_sessions')
        .set({ last_seen_at: at })
        .where('id', '=', id)
        .execute()
    },
    async isKnownBrowser(id, browserHash, since) {
      const row = await db
        .selectFrom('reviewer_sessions')
        .select('id')
        .where('reviewer_id', '=', id)
        .where('browser_hash', '=', browserHash)
        .where('last_seen_at', '>', since)
        .limit(1)
        .executeTakeFirst()
      return row !== undefined
    },
  }
}

function endingsIn(db: Kysely<ReviewerTables>): Pick<SessionStore, 'endSession' | 'endSessionsOf'> {
  const ending = (at: Date) =>
    db.updateTable('reviewer_sessions').set({ ended_at: at }).where('ended_at', 'is', null)
  return {
    async endSession(id, of, at) {
      const ended = await ending(at)
        .where('id', '=', id)
        .where('reviewer_id', '=', of)
        .executeTakeFirst()
      return ended.numUpdatedRows > 0n
    },
    async endSessionsOf(id, at, but) {
      const all = ending(at).where('reviewer_id', '=', id)
      const ended = await (but === undefined ? all : all.where('id', '!=', but)).executeTakeFirst()
      return Number(ended.numUpdatedRows)
    },
  }
}

function toRow(session: ReviewerSession): Omit<SessionRow, 'token_hash' | 'browser_hash'> {
  return {
    id: session.id,
    reviewer_id: session.reviewerId,
    way: session.way,
    browser: session.browser,
    began_at: session.beganAt,
    last_seen_at: session.lastSeenAt,
    ends_at: session.endsAt,
    ended_at: session.endedAt,
  }
}

function toSession(row: Selectable<SessionRow>): ReviewerSession {
  return {
    id: row.id as ReviewerSessionId,
    reviewerId: row.reviewer_id as ReviewerId,
    way: row.way,
    browser: row.browser,
    beganAt: row.began_at,
    lastSeenAt: row.last_seen_at,
    endsAt: row.ends_at,
    endedAt: row.ended_at,
  }
}
