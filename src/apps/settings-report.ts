import { readServiceConfig, SECRET_NAMES, SETTING_NAMES, type ServiceConfig } from './config.ts'
import { TRACING_NAMES } from './config-tracing.ts'
import { ConfigError, type Environment } from './environment.ts'
import { type Advice, adviceOn } from './settings-advice.ts'

/** One setting, and what holds. */
export type SettingLine = {
  readonly name: string
  /** `default`: it is not set. */
  readonly from: 'environment' | 'file' | 'default'
  /** Of a secret, only that it is there. Null: nothing. */
  readonly value: string | null
}

export type SettingsReport = {
  /** Why Berth would not start. */
  readonly faults: readonly string[]
  /** What should be otherwise; known only where there is no fault. */
  readonly advice: readonly Advice[]
  readonly settings: readonly SettingLine[]
  /** Undefined where there is a fault. */
  readonly config: ServiceConfig | undefined
}

const ALL_NAMES = [
  'DATABASE_URL',
  'LOG_LEVEL',
  'NODE_ENV',
  ...SETTING_NAMES,
  ...TRACING_NAMES,
].sort()

/** Headers for a receiver of traces hold a key as a rule. */
const NEVER_SAID: readonly string[] = [
  ...SECRET_NAMES,
  'OTEL_EXPORTER_OTLP_HEADERS',
  'OTEL_EXPORTER_OTLP_TRACES_HEADERS',
]

/** What holds where nothing is set. */
const DEFAULTS: Readonly<Record<string, (config: ServiceConfig) => string>> = {
  BERTH_ADMIN_PORT: ({ adminPort }) => String(adminPort),
  BERTH_DATA_DIR: ({ dataDirectory }) => dataDirectory,
  BERTH_HOST: ({ host }) => host,
  BERTH_MAIL_FROM: ({ mailFrom }) => mailFrom,
  BERTH_PORT: ({ port }) => String(port),
  BERTH_PUBLIC_URL: ({ publicUrl }) => publicUrl,
  BERTH_SECRET: () => 'the one in the data directory',
  BERTH_TARGET: ({ target }) => target.kind,
  DATABASE_URL: () => 'embedded PostgreSQL',
  LOG_LEVEL: ({ logLevel }) => logLevel,
}

/** Reads the settings as `serve` and `worker` do, without starting anything. Says no secret. */
export function reportOnSettings(environment: Environment): SettingsReport {
  const { config, faults } = readingOf(environment)
  return {
    faults,
    advice: config === undefined ? [] : adviceOn(config),
    settings: ALL_NAMES.map((name) => lineOf(name, environment, config)),
    config,
  }
}

function readingOf(environment: Environment): Pick<SettingsReport, 'faults' | 'config'> {
  try {
    return { faults: [], config: readServiceConfig(environment) }
  } catch (error) {
    if (error instanceof ConfigError) return { faults: error.faults, config: undefined }
    throw error
  }
}

function lineOf(
  name: string,
  environment: Environment,
  config: ServiceConfig | undefined,
): SettingLine {
  const value = environment[name]?.trim() ?? ''
  const file = environment[`${name}_FILE`]?.trim() ?? ''
  if (value !== '') {
    const shown = NEVER_SAID.includes(name) ? 'set' : withoutPassword(value)
    return { name, from: 'environment', value: shown }
  }
  if (file !== '') return { name, from: 'file', value: file }
  const byDefault = config === undefined ? undefined : DEFAULTS[name]?.(config)
  return { name, from: 'default', value: byDefault ?? null }
}

/** A URL may hold a password, whatever the setting is for. */
function withoutPassword(value: string): string {
  if (!URL.canParse(value)) return value
  const url = new URL(value)
  if (url.username + url.password === '') return value
  url.username = '…'
  url.password = ''
  return url.href
}
