import { join } from 'node:path'
import { type DevMailbox, openDevMailbox } from '../edges/email/dev-mailbox.ts'
import { devMailRoutes } from '../edges/http/dev-mail.ts'
import { pageRoutes } from '../edges/http/pages.ts'
import { buildServer } from '../edges/http/server.ts'
import { ownHostsIn } from '../edges/webhooks/own-networks.ts'
import { countWatched } from '../use-cases/count-watched.ts'
import type { World } from '../use-cases/ports.ts'
import type { ServiceConfig } from './config.ts'
import { openHealth } from './health.ts'
import type { Log } from './log.ts'
import { type Metrics, openMetrics } from './metrics.ts'
import { awsListing, azureMarketplace, purchaseSources } from './purchase-sources.ts'
import { BOTH, type Role, requireRole } from './role.ts'
import { signInWays } from './sign-in-ways.ts'
import { startWork } from './start-work.ts'
import { openWorld } from './world.ts'

const HANG_UP_MILLISECONDS = 100
const WEB_BUILD = join(import.meta.dirname, '../../web/dist')

export type Service = {
  readonly world: World
  /** Takes no more requests and jobs, finishes those it has, and stops the embedded database. */
  readonly stop: () => Promise<void>
  readonly lost: Promise<void>
}

type Step = () => Promise<unknown> | unknown

/**
 * Starts Berth: HTTP and workers in one process, or one of them. What was opened is closed again
 * when a part fails.
 */
export async function startService(
  config: ServiceConfig,
  log: Log,
  role: Role = BOTH,
): Promise<Service> {
  requireRole(config, role)
  const closing: Step[] = []
  const stop = async () => {
    for (const close of closing.splice(0).reverse()) await close()
  }
  try {
    const { world, lost } = await startParts(config, log, role, closing)
    log.info(
      { url: config.publicUrl, mailbox: config.smtpUrl === undefined, ...role },
      'Berth is ready',
    )
    return { world, lost, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function startParts(config: ServiceConfig, log: Log, role: Role, closing: Step[]) {
  if (config.tracing !== undefined) {
    // Loaded only where it is used.
    const { startTracing } = await import('./tracing/start-tracing.ts')
    closing.push(startTracing(config.tracing, log))
  }
  const isOwnHost = ownHostsIn(config.ownNetworks)
  const open = await openWorld(config, 'service', log, vendorSettings(config), isOwnHost)
  closing.push(open.close)
  const { world } = open

  const metrics = openMetrics(() => countWatched(world))
  let isUp = false
  const isReady = async () => isUp && (await world.transact(async () => true))
  const health = await openHealth({ host: config.host, port: config.adminPort }, isReady, metrics)
  closing.push(health.close)

  const mailbox = config.smtpUrl === undefined ? await openDevMailbox() : undefined
  if (mailbox !== undefined) closing.push(mailbox.close)
  const smtpUrl = config.smtpUrl ?? mailbox?.url ?? ''
  if (role.works) closing.push(await startWork(open, { config, log, metrics, smtpUrl }))
  if (role.serves) closing.push(await listen(config, log, world, metrics, mailbox))
  // The first to end: whoever spreads requests over several of us is told before we stop to answer.
  closing.push(() => {
    isUp = false
  })
  isUp = true
  return open
}

function vendorSettings({ vendor }: ServiceConfig) {
  return {
    ...(vendor.name === undefined ? {} : { vendorName: vendor.name }),
    ...(vendor.support === undefined ? {} : { vendorSupport: vendor.support }),
  }
}

async function listen(
  config: ServiceConfig,
  log: Log,
  world: World,
  metrics: Metrics,
  mailbox: DevMailbox | undefined,
): Promise<Step> {
  const azure = azureMarketplace(config.purchases)
  const aws = awsListing(config.purchases)
  const server = buildServer(world, {
    signIn: signInWays(config, log),
    purchases: purchaseSources(config.purchases),
    ...(azure === undefined ? {} : { azure }),
    ...(aws === undefined ? {} : { aws }),
    publicUrl: config.publicUrl,
    log: { level: config.logLevel },
    isTraced: config.tracing !== undefined,
    onAnswered: metrics.answered,
    ...(config.trustedProxies.length > 0 ? { trustedProxies: config.trustedProxies } : {}),
    extend: (scope) => {
      pageRoutes(scope, { distDirectory: WEB_BUILD })
      if (mailbox !== undefined) devMailRoutes(scope, mailbox)
    },
  })
  await server.listen({ host: config.host, port: config.port })
  return async () => {
    // A connection on which the last answer went out after this began would be kept for the next one.
    const hangUp = setInterval(() => server.server.closeIdleConnections(), HANG_UP_MILLISECONDS)
    await server.close().finally(() => clearInterval(hangUp))
  }
}
