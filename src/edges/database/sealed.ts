import { type Kysely, sql } from 'kysely'
import type { ResealedBatch, SealedKind, SealedStore } from '../../use-cases/ports/sealed.ts'
import type { Secrets } from '../../use-cases/ports/secrets.ts'
import { holdAuditLog } from './audit.ts'
import type { AuditTables } from './audit-tables.ts'
import { auditKeyInUse, type SecretTables } from './secrets-in-use.ts'

type Place = {
  readonly table: string
  readonly keys: readonly string[]
  readonly sealed: readonly string[]
  readonly by: 'reseal' | 'resealText'
}

/** Every column that is sealed stands here; a test finds those that do not. */
export const SEALED_PLACES: Readonly<Record<SealedKind, Place>> = {
  mails: { table: 'mails', keys: ['id'], sealed: ['secret'], by: 'reseal' },
  'webhook-endpoints': {
    table: 'webhook_endpoints',
    keys: ['id'],
    sealed: ['secret', 'former_secret'],
    by: 'resealText',
  },
  replies: {
    table: 'idempotency_keys',
    keys: ['api_key_id', 'key'],
    sealed: ['sealed_body'],
    by: 'resealText',
  },
}

type Row = Readonly<Record<string, Buffer | string | null>>

export function sealedIn(db: Kysely<AuditTables & SecretTables>, secrets: Secrets): SealedStore {
  return {
    async count(kind) {
      const { rows } = await sql<{ count: number }>`
        select count(*)::integer as count from ${sql.table(SEALED_PLACES[kind].table)}
        where ${anySealed(SEALED_PLACES[kind])}`.execute(db)
      return rows[0]?.count ?? 0
    },
    reseal: (kind, after, limit) => reseal(db, secrets, SEALED_PLACES[kind], { after, limit }),
    takeNewestIntoUse: (at) => takeNewestIntoUse(db, secrets, at),
  }
}

type Page = { readonly after: readonly string[] | null; readonly limit: number }

async function reseal(
  db: Kysely<SecretTables>,
  secrets: Secrets,
  place: Place,
  page: Page,
): Promise<ResealedBatch> {
  const rows = await rowsAfter(db, place, page)
  let [resealedCount, unreadableCount] = [0, 0]
  for (const row of rows) {
    const changes = changesOf(secrets, place, row)
    if (changes === 'unreadable') unreadableCount += 1
    else if (changes.length > 0) {
      await write(db, place, row, changes)
      resealedCount += 1
    }
  }
  const last = rows.length < page.limit ? undefined : rows.at(-1)
  const reached = last === undefined ? null : place.keys.map((key) => String(last[key]))
  return { reached, readCount: rows.length, resealedCount, unreadableCount }
}

const anySealed = ({ sealed }: Place) =>
  sql.join(
    sealed.map((column) => sql`${sql.ref(column)} is not null`),
    sql` or `,
  )

const columnsOf = (names: readonly string[]) => sql.join(names.map((name) => sql.ref(name)))

async function rowsAfter(
  db: Kysely<SecretTables>,
  place: Place,
  { after, limit }: Page,
): Promise<readonly Row[]> {
  const keys = columnsOf(place.keys)
  const isAfter = after === null ? sql`true` : sql`(${keys}) > (${sql.join([...after])})`
  const { rows } = await sql<Row>`
    select ${columnsOf([...place.keys, ...place.sealed])} from ${sql.table(place.table)}
    where (${anySealed(place)}) and ${isAfter}
    order by ${keys} limit ${limit} for update`.execute(db)
  return rows
}

type Change = readonly [column: string, sealed: Buffer]

function changesOf(secrets: Secrets, place: Place, row: Row): readonly Change[] | 'unreadable' {
  try {
    return place.sealed.flatMap((column): readonly Change[] => {
      const sealed = row[column]
      const anew = Buffer.isBuffer(sealed) ? secrets[place.by](sealed) : null
      return anew === null ? [] : [[column, anew]]
    })
  } catch {
    return 'unreadable'
  }
}

async function write(
  db: Kysely<SecretTables>,
  place: Place,
  row: Row,
  changes: readonly Change[],
): Promise<void> {
  const values = changes.map(([column, sealed]) => sql`${sql.ref(column)} = ${sealed}`)
  await sql`
    update ${sql.table(place.table)} set ${sql.join(values)}
    where (${columnsOf(place.keys)}) = (${sql.join(place.keys.map((key) => row[key]))})`.execute(db)
}

async function takeNewestIntoUse(
  db: Kysely<AuditTables & SecretTables>,
  secrets: Secrets,
  at: Date,
): Promise<boolean> {
  await holdAuditLog(db)
  const { tag } = await auditKeyInUse(db, secrets)
  const [newest] = secrets.auditKeys
  if (newest === undefined || newest.tag === tag) return false
  const last = await db
    .selectFrom('audit_log')
    .select('sequence')
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  await resealKeptKeys(db, secrets)
  await db
    .updateTable('secrets_in_use')
    .set({ kept_key: secrets.keepAuditKey(tag, last?.sequence ?? 0) })
    .where('kept_key', 'is', null)
    .execute()
  await db
    .insertInto('secrets_in_use')
    .values({ tag: newest.tag, kept_key: null, begun_at: at })
    .execute()
  return true
}

async function resealKeptKeys(db: Kysely<SecretTables>, secrets: Secrets): Promise<void> {
  const kept = await db
    .selectFrom('secrets_in_use')
    .select(['number', 'kept_key'])
    .where('kept_key', 'is not', null)
    .execute()
  for (const { number, kept_key } of kept) {
    const anew = kept_key && secrets.resealText(kept_key)
    if (anew === null) continue
    await db
      .updateTable('secrets_in_use')
      .set({ kept_key: anew })
      .where('number', '=', number)
      .execute()
  }
}
