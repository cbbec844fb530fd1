import type { Generated, Kysely } from 'kysely'
import { sealedTextOf } from '../../domain/audit-chain.ts'
import type { AuditKey, Secrets } from '../../use-cases/ports/secrets.ts'
import type { AuditTables } from './audit-tables.ts'

export type SecretTables = {
  secrets_in_use: {
    number: Generated<number>
    tag: string
    kept_key: Buffer | null
    begun_at: Date
  }
}
type Keys = Pick<Secrets, 'auditKeys' | 'openAuditKey'>

/** The database is sealed with a secret that is not set. Nothing was changed. */
export class OtherSecretError extends Error {
  constructor() {
    super(
      'This database is sealed with another BERTH_SECRET than the one that is set (where none is set, the file `secret` in the data directory counts). ' +
        'Set that one. If you are changing it for a new one, set the one before in BERTH_SECRET_PREVIOUS, and run `berth secrets rotate` before you take it away.',
    )
    this.name = 'OtherSecretError'
  }
}

/** The key that rows of the audit log are sealed with today. */
export async function auditKeyInUse(
  db: Kysely<SecretTables>,
  { auditKeys }: Keys,
): Promise<AuditKey> {
  const tag = await tagInUse(db)
  const key = auditKeys.find((one) => tag === undefined || one.tag === tag)
  if (key === undefined) throw new OtherSecretError()
  return key
}

/** By the sequence of a row of the audit log, the key that it must be sealed with. */
export async function auditKeysOf(
  db: Kysely<SecretTables>,
  secrets: Keys,
): Promise<(sequence: number) => AuditKey> {
  const today = await auditKeyInUse(db, secrets)
  const rows = await db
    .selectFrom('secrets_in_use')
    .select('kept_key')
    .where('kept_key', 'is not', null)
    .orderBy('number')
    .execute()
  const former = rows.flatMap(({ kept_key }) => (kept_key ? [secrets.openAuditKey(kept_key)] : []))
  return (sequence) => former.find(({ until }) => sequence <= until) ?? today
}

/**
 * At every start: remembers which secret this database is sealed with, and refuses another. False:
 * it is the one before, and `berth secrets rotate` is still to come.
 */
export async function holdSecret(
  db: Kysely<SecretTables & AuditTables>,
  secrets: Keys,
  now: Date,
): Promise<boolean> {
  if ((await tagInUse(db)) === undefined) {
    const { tag } = await keyOfLog(db, secrets)
    await db
      .insertInto('secrets_in_use')
      .values({ tag, kept_key: null, begun_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  const { tag } = await auditKeyInUse(db, secrets)
  return tag === secrets.auditKeys[0]?.tag
}

/** Of a database from before its secret was remembered: the key that sealed the first row, or the last. */
async function keyOfLog(db: Kysely<AuditTables>, { auditKeys }: Keys): Promise<AuditKey> {
  const first = await db.selectFrom('audit_log').selectAll().orderBy('sequence').limit(1).execute()
  const last = await db
    .selectFrom('audit_log')
    .selectAll()
    .orderBy('sequence', 'desc')
    .limit(2)
    .execute()
  const pairs = [
    { row: first[0], before: '' },
    { row: last[0], before: last[1]?.mac.toString('base64') ?? '' },
  ]
  const found = auditKeys.find(({ mac }) =>
    pairs.some(({ row, before }) => {
      if (row === undefined) return true
      const { sequence, at, kind, actor_kind, actor_id, facts } = row
      const actor = { kind: actor_kind, id: actor_id }
      return mac(sealedTextOf(before, { sequence, at, kind, actor, facts })).equals(row.mac)
    }),
  )
  if (found === undefined) throw new OtherSecretError()
  return found
}

async function tagInUse(db: Kysely<SecretTables>): Promise<string | undefined> {
  const row = await db
    .selectFrom('secrets_in_use')
    .select('tag')
    .where('kept_key', 'is', null)
    .executeTakeFirst()
  return row?.tag
}
