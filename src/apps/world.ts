import { V7Generator } from 'uuidv7'
import { DEFAULT_SETTINGS, type Settings } from '../domain/settings.ts'
import { csvRows } from '../edges/csv/csv-rows.ts'
import {
  bringUpToDate,
  type Database,
  openDatabase,
  transactIn,
} from '../edges/database/database.ts'
import { type EmbeddedOptions, openEmbedded } from '../edges/database/embedded.ts'
import { openJobSender } from '../edges/database/jobs.ts'
import { openMatching } from '../edges/database/matching.ts'
import { holdSecret } from '../edges/database/secrets-in-use.ts'
import { openSettings } from '../edges/database/settings.ts'
import { secretsFrom } from '../edges/secrets/secrets.ts'
import type { Secrets } from '../use-cases/ports/secrets.ts'
import type { World } from '../use-cases/ports.ts'
import type { StorageConfig } from './config-storage.ts'
import { keptSecret } from './kept-secret.ts'
import type { Log } from './log.ts'
import { tracedTransact } from './tracing/traced.ts'

export type OpenWorld = {
  readonly world: World
  readonly database: Database
  /** Where it is; without a password where it is embedded. */
  readonly databaseUrl: string
  /** Resolves when the embedded database is lost to us for good: the program should end. */
  readonly lost: Promise<void>
  readonly close: () => Promise<void>
}

/**
 * Puts the world together: database (embedded or named), brought up to date, stores, secrets, clock
 * and ids. A service takes the embedded directory for itself; a visitor works beside it.
 */
export async function openWorld(
  config: StorageConfig,
  as: EmbeddedOptions['as'],
  log: Log,
  settings: Partial<Settings> = {},
  isOwnHost: World['isOwnHost'] = () => false,
): Promise<OpenWorld> {
  const server =
    config.databaseUrl === undefined
      ? await holdEmbedded(config.dataDirectory, as, log)
      : { url: config.databaseUrl, lost: new Promise<void>(() => {}), leave: async () => {} }
  try {
    const secrets = await secretsOf(config)
    const { hasTrigrams } = await bringUpToDate(server.url)
    if (!hasTrigrams) log.warn('The database lacks pg_trgm: matches do without the last resort.')
    const database = openDatabase(server.url, { maximum: as === 'service' ? 20 : 4 })
    await checkSecret(server.url, secrets, log)
    const { matching, close: closeMatching } = openMatching(server.url, {
      maximum: as === 'service' ? 8 : 2,
    })
    const jobSender = await openJobSender(database, (error) =>
      log.warn({ err: error }, 'job queue'),
    )
    const ids = new V7Generator()
    const newId = () => ids.generate().toString()
    const kept = await openSettings(database, { ...DEFAULT_SETTINGS, ...settings })
    const world: World = {
      transact: tracedTransact(transactIn(database, { secrets, newId, jobSender })),
      matching,
      now: () => new Date(),
      newId,
      secrets,
      readCsv: csvRows,
      isOwnHost,
      get settings() {
        return kept.current()
      },
      settingDefaults: kept.defaults,
      refreshSettings: kept.refresh,
    }
    const close = async () => {
      kept.close()
      await jobSender.stop()
      await closeMatching()
      await database.destroy()
      await server.leave()
    }
    return { world, database, databaseUrl: server.url, lost: server.lost, close }
  } catch (error) {
    await server.leave()
    throw error
  }
}

/** The database as it is, without anything that Berth makes there; for what puts all of it there. */
export async function openBare(config: StorageConfig) {
  const { databaseUrl, dataDirectory } = config
  const server =
    databaseUrl === undefined
      ? await openEmbedded(dataDirectory, { as: 'visitor' })
      : { url: databaseUrl, leave: async () => {} }
  return {
    url: server.url,
    secrets: await secretsOf(config),
    leave: server.leave,
  }
}

async function secretsOf({ secret, previousSecret, dataDirectory }: StorageConfig) {
  return secretsFrom(secret ?? (await keptSecret(dataDirectory)), previousSecret)
}

/** What is sealed could not be read with another one: that shows now, and not with the first mail. */
async function checkSecret(url: string, secrets: Secrets, log: Log): Promise<void> {
  const database = openDatabase(url, { maximum: 1 })
  const isNewest = await holdSecret(database, secrets, new Date()).finally(() => database.destroy())
  if (!isNewest) log.warn('BERTH_SECRET is new: run `berth secrets rotate` to finish its rotation.')
}

type HeldServer = {
  readonly url: string
  readonly lost: Promise<void>
  readonly leave: () => Promise<void>
}

/** Starts the embedded PostgreSQL again when it goes away; the pool then finds it at the same place. */
async function holdEmbedded(
  directory: string,
  as: EmbeddedOptions['as'],
  log: Log,
): Promise<HeldServer> {
  let current = await openEmbedded(directory, { as })
  const { url } = current
  let isLeaving = false
  const hold = async () => {
    for (;;) {
      await current.lost
      if (isLeaving) return new Promise<void>(() => {})
      log.error('The embedded PostgreSQL went away; it is started again.')
      try {
        current = await openEmbedded(directory, { as })
      } catch (error) {
        log.fatal({ err: error }, 'The embedded PostgreSQL cannot be started again.')
        return
      }
    }
  }
  const leave = () => {
    isLeaving = true
    return current.leave()
  }
  return { url, lost: hold(), leave }
}
