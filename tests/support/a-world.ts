import { V7Generator } from 'uuidv7'
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings.ts'
import { csvRows } from '../../src/edges/csv/csv-rows.ts'
import { type Database, openDatabase, transactIn } from '../../src/edges/database/database.ts'
import { openJobSender } from '../../src/edges/database/jobs.ts'
import { openMatching } from '../../src/edges/database/matching.ts'
import { openSettings } from '../../src/edges/database/settings.ts'
import { secretsFrom } from '../../src/edges/secrets/secrets.ts'
import type { World } from '../../src/use-cases/ports.ts'
import { aClock, type TestClock } from './a-clock.ts'
import { copyOfTemplate } from './template-database.ts'

export type TestWorld = World & {
  readonly clock: TestClock
  readonly database: Database
  /** For what opens its own connections, as pg-boss does. */
  readonly databaseUrl: string
  /** Call it in afterAll: lets go of the connections. */
  readonly close: () => Promise<void>
}

/** A real world on a fresh database, with a clock that stands still until the test moves it. */
export async function aWorld(
  options: {
    readonly settings?: Partial<Settings>
    readonly maximum?: number
    /** A migrated database of its own; else one is made for this world. */
    readonly databaseUrl?: string
  } = {},
): Promise<TestWorld> {
  const databaseUrl = options.databaseUrl ?? (await copyOfTemplate())
  const database = openDatabase(databaseUrl, { maximum: options.maximum ?? 5 })
  const { matching, close: closeMatching } = openMatching(databaseUrl, { maximum: 2 })
  const clock = aClock()
  const secrets = secretsFrom('a secret for tests, which nobody else uses')
  const ids = new V7Generator()
  const newId = () => ids.generateOrResetCore(clock.now().getTime(), 10_000).toString()
  const jobSender = await openJobSender(database, (error) => {
    throw error
  })
  const kept = await openSettings(database, {
    ...DEFAULT_SETTINGS,
    leastMatchMilliseconds: 0,
    ...options.settings,
  })
  return {
    transact: transactIn(database, { secrets, newId, jobSender }),
    matching,
    now: clock.now,
    newId,
    secrets,
    readCsv: csvRows,
    isOwnHost: (host) => host === '127.0.0.1',
    get settings() {
      return kept.current()
    },
    settingDefaults: kept.defaults,
    refreshSettings: kept.refresh,
    clock,
    database,
    databaseUrl,
    close: async () => {
      kept.close()
      await jobSender.stop()
      await closeMatching()
      await database.destroy()
    },
  }
}
