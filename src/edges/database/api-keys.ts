import type { Kysely, Selectable } from 'kysely'
import { sql } from 'kysely'
import type { ApiKey, ApiKeyId, Scope } from '../../domain/api-keys/api-key.ts'
import type { ApiKeyStore } from '../../use-cases/ports/api-keys.ts'

export type ApiKeyTables = {
  api_keys: {
    id: string
    name: string
    hash: Buffer
    scopes: Scope[]
    created_at: Date
    last_used_at: Date | null
    revoked_at: Date | null
  }
}

export function apiKeysIn(db: Kysely<ApiKeyTables>): ApiKeyStore {
  return {
    async add(key, hash) {
      const added = await db
        .insertInto('api_keys')
        .values({
          id: key.id,
          name: key.name,
          hash,
          scopes: [...key.scopes],
          created_at: key.createdAt,
          last_used_at: key.lastUsedAt,
          revoked_at: key.revokedAt,
        })
        .onConflict((conflict) =>
          conflict.column('name').where('revoked_at', 'is', null).doNothing(),
        )
        .returning('id')
        .executeTakeFirst()
      return added !== undefined
    },
    async findLive(hash) {
      const rows = db.selectFrom('api_keys').selectAll().where('hash', '=', hash)
      const row = await rows.where('revoked_at', 'is', null).executeTakeFirst()
      return row && toApiKey(row)
    },
    async list() {
      const rows = await db.selectFrom('api_keys').selectAll().orderBy('id', 'desc').execute()
      return rows.map(toApiKey)
    },
    async touch(id, at) {
      await db.updateTable('api_keys').set({ last_used_at: at }).where('id', '=', id).execute()
    },
    async revoke(idOrName, at) {
      const revoked = await db
        .updateTable('api_keys')
        .set({ revoked_at: at })
        .where('revoked_at', 'is', null)
        .where((where) =>
          where.or([where(sql`id::text`, '=', idOrName), where('name', '=', idOrName)]),
        )
        .returningAll()
        .executeTakeFirst()
      return revoked && toApiKey(revoked)
    },
  }
}

function toApiKey(row: Selectable<ApiKeyTables['api_keys']>): ApiKey {
  return {
    id: row.id as ApiKeyId,
    name: row.name,
    scopes: row.scopes,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
    revokedAt: row.revoked_at,
  }
}
