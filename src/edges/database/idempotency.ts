import type { ColumnType, Kysely } from 'kysely'
import { sql } from 'kysely'
import type { IdempotencyStore } from '../../use-cases/ports/idempotency.ts'
import type { Secrets } from '../../use-cases/ports/secrets.ts'

export type IdempotencyTables = {
  idempotency_keys: {
    api_key_id: string
    key: string
    fingerprint: Buffer
    status: number
    /** Null but for what was kept before replies were sealed. */
    body: ColumnType<unknown, never, never>
    sealed_body: Buffer | null
    created_at: Date
  }
}

const FORGET_AT_MOST = 100

/** Replies are sealed: some show a secret, which nothing else in the database does. */
export function idempotencyIn(
  db: Kysely<IdempotencyTables>,
  { sealText, openText }: Pick<Secrets, 'sealText' | 'openText'>,
): IdempotencyStore {
  return {
    async hold(apiKeyId, key) {
      // Let go of by PostgreSQL when the transaction ends, whatever ends it.
      const { rows } = await sql<{ isHeld: boolean }>`
        select pg_try_advisory_xact_lock(hashtextextended(${`idempotency ${apiKeyId} ${key}`}, 0))
          as "isHeld"`.execute(db)
      return rows[0]?.isHeld === true
    },
    async find(apiKeyId, key) {
      const row = await db
        .selectFrom('idempotency_keys')
        .select(['fingerprint', 'status', 'body', 'sealed_body'])
        .where('api_key_id', '=', apiKeyId)
        .where('key', '=', key)
        .executeTakeFirst()
      if (row === undefined) return undefined
      const { fingerprint, status, sealed_body: sealed } = row
      const body: unknown = sealed === null ? row.body : JSON.parse(openText(sealed))
      return { fingerprint, status, body }
    },
    async keep(apiKeyId, key, { fingerprint, status, body }, at) {
      await db
        .insertInto('idempotency_keys')
        .values({
          api_key_id: apiKeyId,
          key,
          fingerprint,
          status,
          sealed_body: sealText(JSON.stringify(body)),
          created_at: at,
        })
        .execute()
    },
    async forget(before) {
      await sql`
        delete from idempotency_keys where (api_key_id, key) in (
          select api_key_id, key from idempotency_keys where created_at < ${before}
          limit ${FORGET_AT_MOST} for update skip locked
        )`.execute(db)
    },
  }
}
