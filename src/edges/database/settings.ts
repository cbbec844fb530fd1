import { type Kysely, sql } from 'kysely'
import { withChanges } from '../../domain/setting-rules.ts'
import type { Settings } from '../../domain/settings.ts'
import type { SettingsStore } from '../../use-cases/ports/settings.ts'

export type SettingsTables = {
  settings: { name: string; value: unknown; changed_at: Date; changed_by: string }
}

/** The space of advisory locks of settings. */
const SETTINGS = 7_304

/** Settings that differ from what Berth was started with. */
export function settingsIn(db: Kysely<SettingsTables>): SettingsStore {
  return {
    async hold() {
      await sql`select pg_advisory_xact_lock(${SETTINGS}, 0)`.execute(db)
      return keptSettings(db)
    },
    async put(name, value, by, at) {
      if (value === null) {
        await db.deleteFrom('settings').where('name', '=', name).execute()
        return
      }
      const json = JSON.stringify(value)
      await sql`
        insert into settings (name, value, changed_at, changed_by)
        values (${name}, ${json}::jsonb, ${at}, ${by})
        on conflict (name) do update
          set value = excluded.value, changed_at = excluded.changed_at, changed_by = excluded.changed_by
      `.execute(db)
    },
  }
}

async function keptSettings(db: Kysely<SettingsTables>): Promise<ReadonlyMap<string, unknown>> {
  const rows = await db.selectFrom('settings').select(['name', 'value']).execute()
  return new Map(rows.map(({ name, value }) => [name, value]))
}

const REFRESH_MILLISECONDS = 1000

/** The settings of now, as this process knows them: what another one changed is seen within a second. */
export async function openSettings(db: Kysely<SettingsTables>, defaults: Settings) {
  let current = withChanges(defaults, await keptSettings(db))
  const refresh = async () => {
    current = withChanges(defaults, await keptSettings(db))
  }
  // While the database is away, the settings stay as they were.
  const timer = setInterval(() => void refresh().catch(() => {}), REFRESH_MILLISECONDS)
  timer.unref()
  return { current: () => current, defaults, refresh, close: () => clearInterval(timer) }
}
