import { join } from 'node:path'
import { fromKysely } from 'pg-boss'
import { lookUpTextAt } from '../edges/dns/look-up-text.ts'
import { type DevMailbox, openDevMailbox } from '../edges/email/dev-mailbox.ts'
import { imapMailbox } from '../edges/email/imap.ts'
import { smtpMailer } from '../edges/email/smtp.ts'
import { devMailRoutes } from '../edges/http/dev-mail.ts'
import { pageRoutes } from '../edges/http/pages.ts'
import { buildServer } from '../edges/http/server.ts'
import { startDispatch } from '../edges/jobs/dispatch.ts'
import { startWorkers } from '../edges/jobs/workers.ts'
import { ownHostsIn } from '../edges/webhooks/own-networks.ts'
import { webhookPoster } from '../edges/webhooks/post-webhook.ts'
import { deliverWebhook } from '../use-cases/deliver-webhook.ts'
import { enqueueRebuild } from '../use-cases/enqueue-rebuild.ts'
import type { World } from '../use-cases/ports.ts'
import type { RebuildKeys, RebuildProgress } from '../use-cases/rebuild-keys.ts'
import { takeDeliveries } from '../use-cases/take-deliveries.ts'
import type { ServiceConfig } from './config.ts'
import { openHealth } from './health.ts'
import { jobWork, sweep } from './job-work.ts'
import type { Log } from './log.ts'
import { azureMarketplace, purchaseSources } from './purchase-sources.ts'
import { signInWays } from './sign-in-ways.ts'
import { openTarget } from './target.ts'
import { openWorld } from './world.ts'

const WEB_BUILD = join(import.meta.dirname, '../../web/dist')

export type Service = {
  readonly world: World
  /** Takes no more requests and jobs, finishes those it has, and stops the embedded database. */
  readonly stop: () => Promise<void>
  readonly lost: Promise<void>
}

/** How many organizations are between two lines of the log. */
const LOGGED_ORGANIZATIONS = 100_000

type Step = () => Promise<unknown> | unknown

/** Starts Berth: HTTP and workers in one process. What was opened is closed again when a part fails. */
export async function startService(config: ServiceConfig, log: Log): Promise<Service> {
  const closing: Step[] = []
  const stop = async () => {
    for (const close of closing.splice(0).reverse()) await close()
  }
  try {
    const { world, lost } = await startParts(config, log, closing)
    log.info({ url: config.publicUrl, mailbox: config.smtpUrl === undefined }, 'Berth is ready')
    return { world, lost, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function startParts(config: ServiceConfig, log: Log, closing: Step[]) {
  const isOwnHost = ownHostsIn(config.ownNetworks)
  const open = await openWorld(config, 'service', log, vendorSettings(config), isOwnHost)
  closing.push(open.close)
  const { world } = open

  const mailbox = config.smtpUrl === undefined ? await openDevMailbox() : undefined
  if (mailbox !== undefined) closing.push(mailbox.close)
  const mailer = openMailer(config, world, config.smtpUrl ?? mailbox?.url ?? '')
  closing.push(mailer.close)

  const health = await openHealth({ host: config.host, port: config.adminPort }, () =>
    world.transact(async () => true),
  )
  closing.push(health.close)

  const { bounceImapUrl } = config
  const returned = bounceImapUrl === undefined ? undefined : imapMailbox({ url: bounceImapUrl })
  const stopping = new AbortController()
  const workers = await startWorkers({
    executeSql: fromKysely(open.database).executeSql,
    work: jobWork(world, {
      mailer,
      lookUpText: lookUpTextAt({ servers: config.dnsServers }),
      target: openTarget(config.target),
      azure: azureMarketplace(config.purchases),
      rebuild: rebuildUntil(stopping.signal, log),
    }),
    sweep: () => sweep(world, returned),
    onFailure: (kind, error) => log.warn({ err: error, kind }, 'a job failed'),
  })
  const post = webhookPoster({ ownNetworks: config.ownNetworks })
  const dispatch = startDispatch({
    take: (limit) => takeDeliveries(world, limit),
    deliver: (delivery) => deliverWebhook(world, post, delivery),
    onFailure: (error) => log.warn({ err: error, kind: 'deliver-webhook' }, 'a job failed'),
  })
  closing.push(() => Promise.all([workers.stop(), dispatch.stop()]))
  closing.push(() => stopping.abort())
  if (await enqueueRebuild(world)) {
    log.info('Names have keys of an older version: they are made anew in the background.')
  }

  closing.push(await listen(config, log, world, mailbox))
  return open
}

/** Says every so often how far it is. */
function rebuildUntil(signal: AbortSignal, log: Log): RebuildKeys {
  let nextAt = 0
  const onProgress = (figures: RebuildProgress) => {
    const isDone = figures.madeCount >= figures.totalCount
    if (figures.totalCount === 0 || (figures.madeCount < nextAt && !isDone)) return
    nextAt = figures.madeCount + LOGGED_ORGANIZATIONS
    log.info(figures, isDone ? 'keys of names were made anew' : 'making keys of names anew')
  }
  return { signal, onProgress }
}

function vendorSettings({ vendor }: ServiceConfig) {
  return {
    ...(vendor.name === undefined ? {} : { vendorName: vendor.name }),
    ...(vendor.support === undefined ? {} : { vendorSupport: vendor.support }),
  }
}

function openMailer(config: ServiceConfig, { settings, secrets }: World, smtpUrl: string) {
  const { vendorName, vendorSupport } = settings
  const { publicUrl, mailFrom } = config
  const tagOf = secrets.mailTag
  return smtpMailer({ smtpUrl, from: mailFrom, tagOf, publicUrl, vendorName, vendorSupport })
}

async function listen(
  config: ServiceConfig,
  log: Log,
  world: World,
  mailbox: DevMailbox | undefined,
): Promise<Step> {
  const azure = azureMarketplace(config.purchases)
  const server = buildServer(world, {
    signIn: signInWays(config, log),
    purchases: purchaseSources(config.purchases),
    ...(azure === undefined ? {} : { azure }),
    publicUrl: config.publicUrl,
    log: { level: config.logLevel },
    ...(config.trustedProxies.length > 0 ? { trustedProxies: config.trustedProxies } : {}),
    extend: (scope) => {
      pageRoutes(scope, { distDirectory: WEB_BUILD })
      if (mailbox !== undefined) devMailRoutes(scope, mailbox)
    },
  })
  await server.listen({ host: config.host, port: config.port })
  return () => server.close()
}
