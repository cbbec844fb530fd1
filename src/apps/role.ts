import type { ServiceConfig } from './config.ts'
import { ConfigError } from './environment.ts'

/** What one process of a service does. */
export type Role = {
  /** Answers HTTP. */
  readonly serves: boolean
  /** Takes jobs, posts webhooks, looks at deadlines. */
  readonly works: boolean
}

export const BOTH: Role = { serves: true, works: true }

/** Several processes share a database and a mail server: those inside this one are its own. */
export function requireRole({ databaseUrl, smtpUrl }: ServiceConfig, role: Role): void {
  if (role.serves && role.works) return
  const faults = [
    ...(databaseUrl === undefined
      ? ['DATABASE_URL must be set: the embedded database belongs to one process, which does both.']
      : []),
    ...(smtpUrl === undefined
      ? [
          'BERTH_SMTP_URL must be set: the development mailbox is inside one process, which does both.',
        ]
      : []),
  ]
  if (faults.length > 0) throw new ConfigError(faults)
}
