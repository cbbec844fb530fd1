import { fromKysely } from 'pg-boss'
import { lookUpTextAt } from '../edges/dns/look-up-text.ts'
import { imapMailbox } from '../edges/email/imap.ts'
import { smtpMailer } from '../edges/email/smtp.ts'
import { startDispatch } from '../edges/jobs/dispatch.ts'
import { startWorkers } from '../edges/jobs/workers.ts'
import { webhookPoster } from '../edges/webhooks/post-webhook.ts'
import { deliverWebhook } from '../use-cases/deliver-webhook.ts'
import { enqueueRebuild } from '../use-cases/enqueue-rebuild.ts'
import type { World } from '../use-cases/ports.ts'
import type { RebuildKeys, RebuildProgress } from '../use-cases/rebuild-keys.ts'
import { takeDeliveries } from '../use-cases/take-deliveries.ts'
import type { ServiceConfig } from './config.ts'
import { jobWork, sweep } from './job-work.ts'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'
import { azureMarketplace } from './purchase-sources.ts'
import { openTarget } from './target.ts'
import {
  tracedDelivery,
  tracedJobs,
  tracedMailer,
  tracedPost,
  tracedTarget,
} from './tracing/traced.ts'
import type { OpenWorld } from './world.ts'

/** How many organizations are between two lines of the log. */
const LOGGED_ORGANIZATIONS = 100_000

export type WorkParts = {
  readonly config: ServiceConfig
  readonly log: Log
  readonly metrics: Metrics
  /** Where mails are sent to: the development mailbox has an address of its own. */
  readonly smtpUrl: string
}

/**
 * Takes jobs, posts webhooks and looks at deadlines, in any number of processes beside each other.
 * Answers with what stops it: nothing more is taken, and what is under way is finished.
 */
export async function startWork(open: OpenWorld, parts: WorkParts): Promise<() => Promise<void>> {
  const { config, log, metrics, smtpUrl } = parts
  const { world } = open
  const mailer = openMailer(config, world, smtpUrl)
  const { bounceImapUrl, ownNetworks } = config
  const returned = bounceImapUrl === undefined ? undefined : imapMailbox({ url: bounceImapUrl })
  const target = openTarget(config.target)
  const stopping = new AbortController()
  const workers = await startWorkers({
    executeSql: fromKysely(open.database).executeSql,
    work: tracedJobs(
      jobWork(world, {
        mailer: tracedMailer(mailer),
        lookUpText: lookUpTextAt({ servers: config.dnsServers }),
        target: target && tracedTarget(target),
        azure: azureMarketplace(config.purchases),
        rebuild: rebuildUntil(stopping.signal, log),
      }),
    ),
    sweep: () => sweep(world, returned),
    onFailure: (kind, error) => log.warn({ err: error, kind }, 'a job failed'),
    onEnd: metrics.worked,
  })
  const post = tracedPost(webhookPoster({ ownNetworks }))
  const dispatch = startDispatch({
    take: (limit) => takeDeliveries(world, limit),
    deliver: tracedDelivery((delivery) => deliverWebhook(world, post, delivery)),
    onFailure: (error) => log.warn({ err: error, kind: 'deliver-webhook' }, 'a job failed'),
    onEnd: (outcome, milliseconds) => metrics.worked('deliver-webhook', outcome, milliseconds),
  })
  if (await enqueueRebuild(world)) {
    log.info('Names have keys of an older version: they are made anew in the background.')
  }
  return async () => {
    stopping.abort()
    await Promise.all([workers.stop(), dispatch.stop()])
    await mailer.close()
  }
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

function openMailer(config: ServiceConfig, { settings, secrets }: World, smtpUrl: string) {
  const { vendorName, vendorSupport } = settings
  const { publicUrl, mailFrom } = config
  const tagOf = secrets.mailTag
  return smtpMailer({ smtpUrl, from: mailFrom, tagOf, publicUrl, vendorName, vendorSupport })
}
