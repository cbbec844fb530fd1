import { type ColumnType, type Kysely, type Selectable, sql } from 'kysely'
import {
  type Import,
  type ImportId,
  type ImportState,
  type ImportStore,
  KEPT_REFUSALS,
} from '../../use-cases/ports/imports.ts'

export type ImportTables = {
  imports: {
    id: string
    state: ImportState
    format: Import['format']
    file_name: string | null
    total_byte_count: number | null
    started_at: Date
    resumed_at: Date | null
    progress_at: Date
    finished_at: Date | null
    byte_count: number
    row_count: number
    loaded_count: number
    refused_count: number
  }
  import_keys: {
    api_key_id: string
    key: string
    import_id: string
    fingerprint: Buffer | null
    created_at: Date
  }
  import_errors: { import_id: string; line: ColumnType<number>; reason: string }
}

/** Bulk loads, their figures, and why rows were refused. */
export function importsIn(db: Kysely<ImportTables>): ImportStore {
  return {
    async add(started) {
      await db.insertInto('imports').values(toRow(started)).execute()
    },
    async find(id) {
      const rows = db.selectFrom('imports').selectAll().where('id', '=', id)
      const row = await rows.executeTakeFirst()
      return row && toImport(row)
    },
    async list({ limit, after }) {
      let rows = db.selectFrom('imports').selectAll().orderBy('id', 'desc').limit(limit)
      if (after !== undefined) rows = rows.where('id', '<', after)
      return (await rows.execute()).map(toImport)
    },
    ...progressIn(db),
    ...keysIn(db),
    async addRefusals(id, refused) {
      if (refused.length === 0) return
      const kept = refused.slice(0, KEPT_REFUSALS)
      await db
        .insertInto('import_errors')
        .values(kept.map(({ line, reason }) => ({ import_id: id, line, reason })))
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    },
    async refusals(id, { limit, afterLine }) {
      return db
        .selectFrom('import_errors')
        .select(['line', 'reason'])
        .where('import_id', '=', id)
        .where('line', '>', afterLine)
        .orderBy('line')
        .limit(limit)
        .execute()
    },
  }
}

/** By which call an import was begun. */
function keysIn(
  db: Kysely<ImportTables>,
): Pick<ImportStore, 'findKeyed' | 'keepKey' | 'keepFingerprint' | 'forgetKeys'> {
  return {
    async findKeyed({ apiKeyId, key }) {
      const row = await db
        .selectFrom('import_keys')
        .innerJoin('imports', 'imports.id', 'import_keys.import_id')
        .selectAll('imports')
        .select('fingerprint')
        .where('api_key_id', '=', apiKeyId)
        .where('key', '=', key)
        .executeTakeFirst()
      return row && { begun: toImport(row), fingerprint: row.fingerprint }
    },
    async keepKey({ apiKeyId, key }, id, at) {
      const kept = { api_key_id: apiKeyId, key, import_id: id, fingerprint: null, created_at: at }
      await db
        .insertInto('import_keys')
        .values(kept)
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      const now = await this.findKeyed({ apiKeyId, key })
      return now?.begun.id === id
    },
    async keepFingerprint({ apiKeyId, key }, fingerprint) {
      await db
        .updateTable('import_keys')
        .set({ fingerprint })
        .where('api_key_id', '=', apiKeyId)
        .where('key', '=', key)
        .execute()
    },
    async forgetKeys(before) {
      await db.deleteFrom('import_keys').where('created_at', '<', before).execute()
    },
  }
}

/** What changes an import from its beginning to its end. */
function progressIn(
  db: Kysely<ImportTables>,
): Pick<ImportStore, 'resume' | 'showLife' | 'progress' | 'finish'> {
  return {
    resume: (id, when) => resume(db, id, when),
    async showLife(id, at) {
      await db
        .updateTable('imports')
        .set({ progress_at: at })
        .where('id', '=', id)
        .where('state', '=', 'running')
        .execute()
    },
    async progress(id, before, figures, at) {
      // A batch need not wait for the disk: what a crash of the database takes with it is taken
      // together with its figures, and `finish` waits for everything before it.
      await sql`set local synchronous_commit = off`.execute(db)
      const { numUpdatedRows } = await db
        .updateTable('imports')
        .set({
          byte_count: figures.byteCount,
          row_count: figures.rowCount,
          loaded_count: figures.loadedCount,
          refused_count: figures.refusedCount,
          progress_at: at,
        })
        .where('id', '=', id)
        .where('state', '=', 'running')
        .where('byte_count', '=', before.byteCount)
        .executeTakeFirstOrThrow()
      return numUpdatedRows > 0n
    },
    async finish(id, state, at) {
      await db
        .updateTable('imports')
        .set({ state, finished_at: at, progress_at: at })
        .where('id', '=', id)
        .where('state', '=', 'running')
        .execute()
    },
  }
}

async function resume(
  db: Kysely<ImportTables>,
  id: ImportId,
  { at, silentSince, totalByteCount }: Parameters<ImportStore['resume']>[1],
): Promise<Import | undefined> {
  const row = await db
    .updateTable('imports')
    .set({
      state: 'running',
      finished_at: null,
      progress_at: at,
      // One that was announced, and of which nothing had come, begins now.
      resumed_at: sql<Date | null>`case when byte_count = 0 then null else ${at}::timestamptz end`,
      total_byte_count: totalByteCount,
    })
    .where('id', '=', id)
    .where(({ eb, and, or }) =>
      or([
        eb('state', '=', 'interrupted'),
        and([eb('state', '=', 'running'), eb('progress_at', '<', silentSince)]),
      ]),
    )
    .returningAll()
    .executeTakeFirst()
  return row && toImport(row)
}

function toImport(row: Selectable<ImportTables['imports']>): Import {
  return {
    id: row.id as ImportId,
    state: row.state,
    format: row.format,
    fileName: row.file_name,
    totalByteCount: row.total_byte_count,
    startedAt: row.started_at,
    resumedAt: row.resumed_at,
    progressAt: row.progress_at,
    finishedAt: row.finished_at,
    byteCount: row.byte_count,
    rowCount: row.row_count,
    loadedCount: row.loaded_count,
    refusedCount: row.refused_count,
  }
}

function toRow(started: Import) {
  return {
    id: started.id,
    state: started.state,
    format: started.format,
    file_name: started.fileName,
    total_byte_count: started.totalByteCount,
    started_at: started.startedAt,
    resumed_at: started.resumedAt,
    progress_at: started.progressAt,
    finished_at: started.finishedAt,
    byte_count: started.byteCount,
    row_count: started.rowCount,
    loaded_count: started.loadedCount,
    refused_count: started.refusedCount,
  }
}
