import { existsSync } from 'node:fs'
import { conditionOf } from '../../edges/database/condition.ts'
import { missingMigrations } from '../../edges/database/migrate.ts'
import { OtherSecretError } from '../../edges/database/secrets-in-use.ts'
import { lookUpMailServersAt } from '../../edges/dns/look-up-mail-servers.ts'
import { lookUpTextAt } from '../../edges/dns/look-up-text.ts'
import { tryMailbox } from '../../edges/email/imap.ts'
import { trySmtp } from '../../edges/email/try-smtp.ts'
import type { ServiceConfig } from '../config.ts'
import type { StorageConfig } from '../config-storage.ts'
import { openLog } from '../log.ts'
import type { SettingsReport } from '../settings-report.ts'
import { openBare, openWorld } from '../world.ts'
import { CHECKS, careful, type Finding, good, unsure, whyOf, wrong } from './finding.ts'
import { judgeDatabase } from './judge-database.ts'
import { judgeMailRecords } from './judge-mail-records.ts'
import { lookAtPublicUrl, lookAtTarget } from './look-at-addresses.ts'
import { lookAtDisk } from './look-at-disk.ts'
import { lookAtWork } from './look-at-work.ts'

export type Examined = {
  readonly report: SettingsReport
  /** Undefined where not even these could be read. */
  readonly storage: StorageConfig | undefined
  readonly dkimSelector: string | undefined
}

/** Looks at everything that Berth depends on, and changes nothing. A fault of one look hides no other. */
export async function examine({
  report,
  storage,
  dkimSelector,
}: Examined): Promise<readonly Finding[]> {
  const { config } = report
  const looks = [
    settingsOf(report),
    ...(storage === undefined
      ? []
      : [[await lookAtDisk(storage.dataDirectory)], databaseOf(storage, config)]),
    ...(config === undefined
      ? []
      : [lookAtPublicUrl(config.publicUrl), mailOf(config, dkimSelector), targetOf(config)]),
  ]
  const found = (await Promise.all(looks)).flat()
  return found.toSorted((a, b) => CHECKS.indexOf(a.check) - CHECKS.indexOf(b.check))
}

function settingsOf({ faults, advice }: SettingsReport): readonly Finding[] {
  if (faults.length > 0) {
    const todo = 'Change it: Berth does not start. docs/operating.md lists all settings.'
    return faults.map((sentence) => wrong('settings', sentence, todo))
  }
  if (advice.length === 0) return [good('settings', 'Berth starts with them.')]
  const todo = 'Change it, unless you mean it so.'
  return advice.map(({ name, says }) => careful('settings', `${name} ${says}`, todo))
}

async function databaseOf(
  storage: StorageConfig,
  config: ServiceConfig | undefined,
): Promise<readonly Finding[]> {
  // To open an embedded one is to make it where there is none.
  if (storage.databaseUrl === undefined && !existsSync(storage.dataDirectory)) {
    const says = `There is none yet in ${storage.dataDirectory}.`
    return [careful('database', says, 'The first start makes it.')]
  }
  try {
    const { url, leave } = await openBare(storage)
    try {
      const condition = judgeDatabase(await conditionOf(url))
      return [...condition, ...(await insideOf(url, storage, config))]
    } finally {
      await leave()
    }
  } catch (error) {
    if (error instanceof OtherSecretError) {
      const todo = 'Set that one, or BERTH_SECRET_PREVIOUS while you change it (docs/operating.md).'
      return [wrong('database', 'It is sealed with another BERTH_SECRET.', todo)]
    }
    const todo = 'Look at DATABASE_URL, the way to the server, and the rights of its user.'
    return [wrong('database', `It cannot be reached (${whyOf(error)}).`, todo)]
  }
}

/** A database that lacks migrations is not looked into: that would apply them. */
async function insideOf(
  url: string,
  storage: StorageConfig,
  config: ServiceConfig | undefined,
): Promise<readonly Finding[]> {
  const missing = await missingMigrations(url).catch((error: unknown) => whyOf(error))
  if (typeof missing === 'string') {
    return [wrong('migrations', missing, 'Start the version of Berth that fits the database.')]
  }
  if (missing.length > 0) {
    const says = `${missing.length} migrations are missing, ${missing[0]} first.`
    return [careful('migrations', says, 'They come with the next start, or with berth migrate.')]
  }
  const { world, close } = await openWorld(storage, 'visitor', openLog('silent'))
  const work = await lookAtWork(world, config?.oidc !== undefined).finally(close)
  return [good('migrations', 'The database is up to date.'), ...work]
}

async function mailOf(
  config: ServiceConfig,
  dkimSelector: string | undefined,
): Promise<readonly Finding[]> {
  const { smtpUrl, mailFrom, dnsServers: servers, bounceImapUrl } = config
  if (smtpUrl === undefined) {
    return [
      unsure('mail', 'No mail leaves: the mailbox for trying out is on.', 'Set BERTH_SMTP_URL.'),
    ]
  }
  const [sending, records, returning] = await Promise.all([
    trySmtp(smtpUrl),
    judgeMailRecords({
      lookUpText: lookUpTextAt({ servers }),
      lookUpMailServers: lookUpMailServersAt({ servers }),
      domain: mailFrom.slice(mailFrom.lastIndexOf('@') + 1).toLowerCase(),
      dkimSelector,
    }),
    bounceImapUrl === undefined ? [] : returningOf(bounceImapUrl),
  ])
  const todo = 'Look at BERTH_SMTP_URL: host, port, user and password.'
  const sent =
    sending === null
      ? good('mail', 'The mail server lets Berth in.')
      : wrong('mail', `The mail server does not let Berth in (${sending}).`, todo)
  return [sent, ...records, ...returning]
}

async function returningOf(url: string): Promise<readonly Finding[]> {
  try {
    await tryMailbox({ url })
    return [good('returned mail', 'The mailbox of returned mails can be read.')]
  } catch (error) {
    return [wrong('returned mail', whyOf(error), 'Look at BERTH_BOUNCE_IMAP_URL.')]
  }
}

async function targetOf({ target }: ServiceConfig): Promise<readonly Finding[]> {
  if ('url' in target) return [await lookAtTarget(target.url)]
  return [good('target', 'Your system listens to events, and reports.')]
}
