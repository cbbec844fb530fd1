import { join, resolve } from 'node:path'
import {
  type Environment,
  fault,
  oneOf,
  type Reading,
  secretOf,
  startReading,
  stopIfFaulty,
  textOf,
  urlOf,
} from './environment.ts'

const ROOT = join(import.meta.dirname, '../..')

/** What every program needs: where the database is, and the secret if it is set. */
export type StorageConfig = {
  /** Undefined: the embedded PostgreSQL of the data directory. */
  readonly databaseUrl: string | undefined
  readonly dataDirectory: string
  /** Undefined: the one kept in the data directory. */
  readonly secret: string | undefined
  /** While the secret is changed: what was made with it holds too. */
  readonly previousSecret?: string | undefined
  readonly logLevel: string
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

/** The settings that the command line needs. Throws `ConfigError` with every fault at once. */
export function readStorageConfig(environment: Environment): StorageConfig {
  const read = startReading(environment)
  const storage = readStorage(read)
  stopIfFaulty(read)
  return storage
}

/** The part of the settings that every program reads. */
export function readStorage(read: Reading): StorageConfig {
  const databaseUrl = urlOf(read, 'DATABASE_URL', ['postgres:', 'postgresql:'])
  const secret = readSecret(read, 'BERTH_SECRET')
  const previousSecret = readSecret(read, 'BERTH_SECRET_PREVIOUS')
  if (secret !== undefined && secret === previousSecret) {
    fault(read, 'BERTH_SECRET_PREVIOUS', 'is the same as BERTH_SECRET: it is the one before')
  }
  const isProduction = textOf(read, 'NODE_ENV') === 'production'
  if (databaseUrl !== undefined && isProduction && secret === undefined) {
    fault(read, 'BERTH_SECRET', 'is required when DATABASE_URL is set and NODE_ENV=production')
  }
  return {
    databaseUrl,
    dataDirectory: resolve(ROOT, textOf(read, 'BERTH_DATA_DIR') ?? 'data'),
    secret,
    previousSecret,
    logLevel: oneOf(read, 'LOG_LEVEL', LOG_LEVELS) ?? 'info',
  }
}

function readSecret(read: Reading, name: 'BERTH_SECRET' | 'BERTH_SECRET_PREVIOUS') {
  const secret = secretOf(read, name)
  if (secret !== undefined && secret.length < 32) {
    fault(read, name, 'must have at least 32 characters (openssl rand -base64 32)')
  }
  return secret
}
