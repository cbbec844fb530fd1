import { type Kysely, sql } from 'kysely'
import type { ReviewerId } from '../../domain/reviewers/reviewer.ts'
import type { ReviewerStore } from '../../use-cases/ports/reviewers.ts'
import type { ReviewerTables } from './reviewer-tables.ts'

type SignInStore = Pick<
  ReviewerStore,
  | 'holdAddress'
  | 'addCode'
  | 'findCode'
  | 'missCode'
  | 'spendCode'
  | 'countCodes'
  | 'beginOpenId'
  | 'takeOpenId'
  | 'forget'
>
type SignIns = Kysely<ReviewerTables>

/** The space of advisory locks of addresses at the console's door. */
const DOOR = 7_323

/** What happens before somebody is signed in. */
export function signInsIn(db: SignIns): SignInStore {
  return { ...codesIn(db), ...openIdIn(db), forget: (before) => forget(db, before) }
}

function codesIn(
  db: SignIns,
): Pick<
  SignInStore,
  'holdAddress' | 'addCode' | 'findCode' | 'missCode' | 'spendCode' | 'countCodes'
> {
  return {
    async holdAddress(addressHash) {
      await sql`select pg_advisory_xact_lock(${DOOR}, ${addressHash.readInt32BE(0)})`.execute(db)
    },
    async addCode(code, { addressHash, browserHash }) {
      await db
        .insertInto('sign_in_codes')
        .values({
          id: code.id,
          address_hash: addressHash,
          browser_hash: browserHash,
          reviewer_id: code.reviewerId,
          is_known_browser: code.isKnownBrowser,
          hmac: code.hmac,
          sent_at: code.sentAt,
          expires_at: code.expiresAt,
          tries_left: code.triesLeft,
          wrong_count: 0,
          used_at: null,
        })
        .execute()
    },
    async findCode({ addressHash, browserHash }) {
      const row = await db
        .selectFrom('sign_in_codes')
        .selectAll()
        .where('address_hash', '=', addressHash)
        .where('browser_hash', '=', browserHash)
        .orderBy('sent_at', 'desc')
        .orderBy('id', 'desc')
        .limit(1)
        .executeTakeFirst()
      // Only the newest counts: once it was used, a former one must not count again.
      if (row === undefined || row.used_at !== null) return undefined
      return {
        id: row.id,
        reviewerId: row.reviewer_id as ReviewerId | null,
        isKnownBrowser: row.is_known_browser,
        hmac: row.hmac,
        sentAt: row.sent_at,
        expiresAt: row.expires_at,
        triesLeft: row.tries_left,
      }
    },
    async missCode(id) {
      await sql`update sign_in_codes
        set tries_left = greatest(tries_left - 1, 0), wrong_count = wrong_count + 1
        where id = ${id}`.execute(db)
    },
    async spendCode(id, at) {
      await db.updateTable('sign_in_codes').set({ used_at: at }).where('id', '=', id).execute()
    },
    async countCodes({ addressHash, browserHash }, isKnownBrowser, since) {
      const { rows } = await sql<{ sent: number; wrong: number; last: Date | null }>`
        select count(*) filter (where sent_at > ${since.sent})::integer as sent,
          coalesce(sum(wrong_count), 0)::integer as wrong,
          max(sent_at) filter (where sent_at > ${since.sent}) as last
        from sign_in_codes
        where address_hash = ${addressHash} and sent_at > ${since.wrong}
          and is_known_browser = ${isKnownBrowser}
          and (not ${isKnownBrowser} or browser_hash = ${browserHash})`.execute(db)
      const [row] = rows
      return { sent: row?.sent ?? 0, wrong: row?.wrong ?? 0, lastSentAt: row?.last ?? null }
    },
  }
}

function openIdIn(db: SignIns): Pick<SignInStore, 'beginOpenId' | 'takeOpenId'> {
  return {
    async beginOpenId(stateHash, { browserHash, returnTo, beganAt, expiresAt }) {
      await db
        .insertInto('openid_sign_ins')
        .values({
          state_hash: stateHash,
          browser_hash: browserHash,
          return_to: returnTo,
          began_at: beganAt,
          expires_at: expiresAt,
        })
        .execute()
    },
    async takeOpenId(stateHash) {
      const row = await db
        .deleteFrom('openid_sign_ins')
        .where('state_hash', '=', stateHash)
        .returningAll()
        .executeTakeFirst()
      return (
        row && {
          browserHash: row.browser_hash,
          returnTo: row.return_to,
          beganAt: row.began_at,
          expiresAt: row.expires_at,
        }
      )
    },
  }
}

async function forget(
  db: SignIns,
  { codes, sessions }: Parameters<SignInStore['forget']>[0],
): Promise<void> {
  await db.deleteFrom('sign_in_codes').where('sent_at', '<', codes).execute()
  await db.deleteFrom('openid_sign_ins').where('began_at', '<', codes).execute()
  await db.deleteFrom('reviewer_sessions').where('last_seen_at', '<', sessions).execute()
}
