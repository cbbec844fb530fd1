import { isLoopback } from '../edges/email/loopback.ts'
import type { ServiceConfig } from './config.ts'

/** What Berth starts with, and an operator should know about. */
export type Advice = { readonly name: string; readonly says: string }

type Rule = Advice & { readonly isTrueOf: (config: ServiceConfig) => boolean }

const hostOf = (url: string) => new URL(url).hostname.replace(/^\[|\]$/g, '')
const isElsewhere = (url: string | undefined): url is string =>
  url !== undefined && !isLoopback(hostOf(url))
const isPlain = (url: string) => new URL(url).protocol === 'http:'
const isWide = (network: string, most: number) => {
  const [, bits] = network.split('/')
  return bits !== undefined && Number(bits) <= most
}
const targetUrlOf = ({ target }: ServiceConfig) => ('url' in target ? target.url : undefined)

const RULES: readonly Rule[] = [
  {
    name: 'BERTH_PUBLIC_URL',
    isTrueOf: ({ publicUrl }) => isElsewhere(publicUrl) && isPlain(publicUrl),
    says: 'begins with http://: links and codes travel in plain text, and nobody can sign in to the console. Serve it by https.',
  },
  {
    name: 'BERTH_TRUSTED_PROXIES',
    isTrueOf: ({ publicUrl, trustedProxies }) =>
      isElsewhere(publicUrl) && trustedProxies.length === 0,
    says: 'is not set: everybody who comes through your proxy counts as one address, and shares its limits. Name the proxy.',
  },
  {
    name: 'BERTH_TRUSTED_PROXIES',
    isTrueOf: ({ trustedProxies }) => trustedProxies.some((network) => isWide(network, 0)),
    says: 'trusts everybody: whoever calls can claim any address, and escapes the limits. Name the proxy alone.',
  },
  {
    name: 'BERTH_WEBHOOK_OWN_NETWORKS',
    isTrueOf: ({ ownNetworks }) => ownNetworks.some((network) => isWide(network, 7)),
    says: 'is so wide that webhooks may call nearly any inside address. Name the machines that listen.',
  },
  {
    name: 'BERTH_DEV_MAILBOX',
    isTrueOf: ({ smtpUrl }) => smtpUrl === undefined,
    says: 'is on: no mail leaves, and whoever reaches /dev/mail reads every code. For trying out only.',
  },
  {
    name: 'BERTH_SMTP_URL',
    isTrueOf: ({ smtpUrl }) => isElsewhere(smtpUrl) && isMailPlain(smtpUrl),
    says: 'does not insist on encryption: links and codes may travel in plain text. Use smtps://, or add ?requireTLS=true.',
  },
  {
    name: 'BERTH_TARGET_URL',
    isTrueOf: (config) => {
      const url = targetUrlOf(config)
      return isElsewhere(url) && isPlain(url)
    },
    says: 'begins with http://: calls are signed, but names and addresses travel in plain text. Serve it by https.',
  },
  {
    name: 'DATABASE_URL',
    isTrueOf: ({ databaseUrl }) => isElsewhere(databaseUrl) && !isVerified(databaseUrl),
    says: 'does not insist on the server that is meant. Add ?sslmode=verify-full, unless nobody else is on that network.',
  },
  {
    name: 'BERTH_SECRET',
    isTrueOf: ({ secret }) => secret === undefined,
    says: 'is not set: the one in the data directory is used. Keep a copy with your backups; without it they cannot be restored.',
  },
  {
    name: 'BERTH_SECRET_PREVIOUS',
    isTrueOf: ({ previousSecret }) => previousSecret !== undefined,
    says: 'is set: run `berth secrets rotate`, and take it away when that says so.',
  },
  {
    name: 'BERTH_VENDOR_NAME',
    isTrueOf: ({ vendor }) => vendor.name === undefined,
    says: 'is not set: unless it was set while Berth ran, people read "Harbour Software".',
  },
  {
    name: 'BERTH_VENDOR_SUPPORT',
    isTrueOf: ({ vendor }) => vendor.support === undefined,
    says: 'is not set: unless it was set while Berth ran, people are sent to support@harbour.example.',
  },
  {
    name: 'LOG_LEVEL',
    isTrueOf: ({ logLevel }) => logLevel === 'silent',
    says: 'is silent: nobody learns of failures.',
  },
]

function isMailPlain(smtpUrl: string): boolean {
  const { protocol, searchParams } = new URL(smtpUrl)
  return protocol === 'smtp:' && searchParams.get('requireTLS') !== 'true'
}

const isVerified = (databaseUrl: string) =>
  new URL(databaseUrl).searchParams.get('sslmode') === 'verify-full'

/** What should be otherwise in settings with which Berth starts. */
export const adviceOn = (config: ServiceConfig): readonly Advice[] =>
  RULES.filter(({ isTrueOf }) => isTrueOf(config)).map(({ name, says }) => ({ name, says }))
