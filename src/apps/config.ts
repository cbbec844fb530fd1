import { isLoopback } from '../edges/email/loopback.ts'
import { readDnsServers, readNetworks } from './config-addresses.ts'
import { OIDC_NAMES, type OidcConfig, readOidc } from './config-oidc.ts'
import { PURCHASE_NAMES, type PurchasesConfig, readPurchases } from './config-purchases.ts'
import { readStorage, type StorageConfig } from './config-storage.ts'
import { readTarget, type TargetConfig } from './config-target.ts'
import { readTracing, type TracingConfig } from './config-tracing.ts'
import {
  booleanOf,
  type Environment,
  fault,
  isSet,
  portOf,
  type Reading,
  refuseUnknown,
  startReading,
  stopIfFaulty,
  textOf,
  urlOf,
} from './environment.ts'

export type ServiceConfig = StorageConfig & {
  readonly host: string
  readonly port: number
  readonly adminPort: number
  /** Without a slash at its end. Every link is built from it. */
  readonly publicUrl: string
  /** Undefined: the development mailbox inside. */
  readonly smtpUrl: string | undefined
  readonly mailFrom: string
  /** Where mails that come back are read; undefined: nowhere. */
  readonly bounceImapUrl: string | undefined
  readonly target: TargetConfig
  readonly vendor: { readonly name: string | undefined; readonly support: string | undefined }
  /** Undefined: reviewers sign in by codes to their mailboxes. */
  readonly oidc: OidcConfig | undefined
  /** Undefined: nothing is traced. */
  readonly tracing: TracingConfig | undefined
  /** Systems that sell for the vendor. */
  readonly purchases: PurchasesConfig
  readonly trustedProxies: readonly string[]
  /** Inside addresses that webhooks may call, and without TLS. */
  readonly ownNetworks: readonly string[]
  /** Name servers that look up TXT records; empty: those of the machine. */
  readonly dnsServers: readonly string[]
}

/** Every name that Berth reads; another one that begins with BERTH_ is a mistake of typing. */
export const SETTING_NAMES = [
  'BERTH_ADMIN_PORT',
  'BERTH_BOUNCE_IMAP_URL',
  'BERTH_DATA_DIR',
  'BERTH_DEV_MAILBOX',
  'BERTH_DNS_SERVERS',
  'BERTH_HOST',
  'BERTH_MAIL_FROM',
  ...OIDC_NAMES,
  ...PURCHASE_NAMES,
  'BERTH_PORT',
  'BERTH_PUBLIC_URL',
  'BERTH_SCIM_EXTENSION',
  'BERTH_SCIM_TOKEN',
  'BERTH_SCIM_URL',
  'BERTH_SECRET',
  'BERTH_SECRET_PREVIOUS',
  'BERTH_SMTP_URL',
  'BERTH_TARGET',
  'BERTH_TARGET_SECRET',
  'BERTH_TARGET_URL',
  'BERTH_TRUSTED_PROXIES',
  'BERTH_VENDOR_NAME',
  'BERTH_VENDOR_SUPPORT',
  'BERTH_WEBHOOK_OWN_NETWORKS',
] as const

/** What nobody but Berth may read: each also as NAME_FILE, and never printed. */
export const SECRET_NAMES: readonly string[] = [
  'BERTH_AWS_SECRET_ACCESS_KEY',
  'BERTH_AZURE_CLIENT_SECRET',
  'BERTH_BOUNCE_IMAP_URL',
  'BERTH_INBOUND_WEBHOOK_SECRET',
  'BERTH_OIDC_CLIENT_SECRET',
  'BERTH_SCIM_TOKEN',
  'BERTH_SECRET',
  'BERTH_SECRET_PREVIOUS',
  'BERTH_SMTP_URL',
  'BERTH_STRIPE_API_KEY',
  'BERTH_STRIPE_WEBHOOK_SECRET',
  'BERTH_TARGET_SECRET',
  'DATABASE_URL',
]

/** What this process was started with. */
export const currentEnvironment = (): Environment => process.env

/** The settings of the service. Throws `ConfigError` with every fault at once. */
export function readServiceConfig(environment: Environment = process.env): ServiceConfig {
  const read = startReading(environment)
  refuseUnknown(read, 'BERTH_', SETTING_NAMES)
  const storage = readStorage(read)
  const host = textOf(read, 'BERTH_HOST') ?? '127.0.0.1'
  const port = portOf(read, 'BERTH_PORT', 8080)
  const adminPort = portOf(read, 'BERTH_ADMIN_PORT', 8081)
  if (port === adminPort && port !== 0) {
    fault(read, 'BERTH_ADMIN_PORT', `is the same as BERTH_PORT (${port}): health needs its own`)
  }
  const config = {
    ...storage,
    ...{ host, port, adminPort },
    publicUrl: readPublicUrl(read, host, port),
    ...readMail(read, host),
    bounceImapUrl: readBounceMailbox(read),
    target: readTarget(read),
    vendor: {
      name: textOf(read, 'BERTH_VENDOR_NAME'),
      support: textOf(read, 'BERTH_VENDOR_SUPPORT'),
    },
    oidc: readOidc(read),
    tracing: readTracing(read),
    purchases: readPurchases(read),
    trustedProxies: readNetworks(read, 'BERTH_TRUSTED_PROXIES'),
    ownNetworks: readNetworks(read, 'BERTH_WEBHOOK_OWN_NETWORKS'),
    dnsServers: readDnsServers(read),
  }
  stopIfFaulty(read)
  return config
}

/** The settings of the demo: a directory and ports of its own, the mailbox inside, and its target. */
export function readDemoConfig(
  free: { readonly port: number; readonly adminPort: number },
  target: { readonly url: string; readonly secret: string },
): ServiceConfig {
  const { BERTH_DATA_DIR, BERTH_PORT, BERTH_ADMIN_PORT, LOG_LEVEL } = process.env
  return readServiceConfig({
    BERTH_DATA_DIR: BERTH_DATA_DIR ?? 'data/demo',
    BERTH_PORT: BERTH_PORT ?? String(free.port),
    BERTH_ADMIN_PORT: BERTH_ADMIN_PORT ?? String(free.adminPort),
    BERTH_DEV_MAILBOX: 'true',
    BERTH_TARGET_URL: target.url,
    BERTH_TARGET_SECRET: target.secret,
    BERTH_WEBHOOK_OWN_NETWORKS: '127.0.0.1',
    LOG_LEVEL: LOG_LEVEL ?? 'error',
  })
}

function readPublicUrl(read: Reading, host: string, port: number): string {
  const url = urlOf(read, 'BERTH_PUBLIC_URL', ['http:', 'https:'])
  if (url !== undefined) {
    const { search, hash, username, password } = new URL(url)
    if (search + hash + username + password !== '') {
      fault(read, 'BERTH_PUBLIC_URL', 'must not have a user, a query or a fragment')
    }
    return url.replace(/\/+$/, '')
  }
  if (!isLoopback(host)) {
    fault(
      read,
      'BERTH_PUBLIC_URL',
      `is required when BERTH_HOST is ${host}: links are built from it`,
    )
  }
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

function readMail(read: Reading, host: string): Pick<ServiceConfig, 'smtpUrl' | 'mailFrom'> {
  const smtpUrl = urlOf(read, 'BERTH_SMTP_URL', ['smtp:', 'smtps:'])
  const hasSmtp = isSet(read, 'BERTH_SMTP_URL')
  const isDevMailbox = booleanOf(read, 'BERTH_DEV_MAILBOX') ?? false
  if (isDevMailbox) checkDevMailbox(read, host, hasSmtp)
  else if (!hasSmtp) {
    fault(
      read,
      'BERTH_SMTP_URL',
      'is required (smtp://user:password@host:587), unless BERTH_DEV_MAILBOX=true',
    )
  }
  const mailFrom = textOf(read, 'BERTH_MAIL_FROM')
  if (hasSmtp && mailFrom === undefined) {
    fault(read, 'BERTH_MAIL_FROM', 'is required with BERTH_SMTP_URL (orders@vendor.example)')
  }
  if (mailFrom !== undefined && !/^[^\s@<>",;]+@[^\s@<>",;]+$/.test(mailFrom)) {
    fault(read, 'BERTH_MAIL_FROM', 'must be one plain address (orders@vendor.example)')
  }
  return { smtpUrl, mailFrom: mailFrom ?? 'orders@berth.example' }
}

function checkDevMailbox(read: Reading, host: string, hasSmtp: boolean): void {
  if (!isLoopback(host)) {
    fault(
      read,
      'BERTH_DEV_MAILBOX',
      `shows every code: it works on a loopback host only, and BERTH_HOST is ${host}`,
    )
  }
  if (hasSmtp) fault(read, 'BERTH_SMTP_URL', 'and BERTH_DEV_MAILBOX=true exclude each other')
}

function readBounceMailbox(read: Reading): string | undefined {
  const url = urlOf(read, 'BERTH_BOUNCE_IMAP_URL', ['imap:', 'imaps:'])
  if (url === undefined) return undefined
  const { hostname, username, password } = new URL(url)
  if (hostname !== '' && username !== '' && password !== '') return url
  const form = 'imaps://user:password@host:993/INBOX'
  fault(read, 'BERTH_BOUNCE_IMAP_URL', `must name a host, a user and a password (${form})`)
  return undefined
}
