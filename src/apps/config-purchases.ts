import { readFileSync } from 'node:fs'
import { type PurchaseMapping, readMapping } from '../domain/purchases/purchase-mapping.ts'
import type { AwsOptions } from '../edges/purchases/aws.ts'
import { fault, isSet, type Reading, safeUrlOf, secretOf, textOf } from './environment.ts'

/** Systems that sell for the vendor: each undefined unless it is set up. */
export type PurchasesConfig = {
  readonly inboundWebhook:
    | { readonly secrets: readonly string[]; readonly mapping: PurchaseMapping }
    | undefined
  readonly stripe:
    | { readonly secrets: readonly string[]; readonly apiKey: string; readonly apiUrl: string }
    | undefined
  readonly azure:
    | Readonly<Record<'tenantId' | 'clientId' | 'clientSecret' | 'apiUrl' | 'loginUrl', string>>
    | undefined
  readonly aws: AwsOptions | undefined
}

export const PURCHASE_NAMES = [
  'BERTH_AWS_ACCESS_KEY_ID',
  'BERTH_AWS_ENTITLEMENT_URL',
  'BERTH_AWS_METERING_URL',
  'BERTH_AWS_PRODUCT_CODE',
  'BERTH_AWS_REGION',
  'BERTH_AWS_SECRET_ACCESS_KEY',
  'BERTH_AZURE_API_URL',
  'BERTH_AZURE_CLIENT_ID',
  'BERTH_AZURE_CLIENT_SECRET',
  'BERTH_AZURE_LOGIN_URL',
  'BERTH_AZURE_TENANT_ID',
  'BERTH_INBOUND_WEBHOOK_MAPPING',
  'BERTH_INBOUND_WEBHOOK_SECRET',
  'BERTH_STRIPE_API_KEY',
  'BERTH_STRIPE_API_URL',
  'BERTH_STRIPE_WEBHOOK_SECRET',
] as const

export function readPurchases(read: Reading): PurchasesConfig {
  return {
    inboundWebhook: readInboundWebhook(read),
    stripe: readStripe(read),
    azure: readAzure(read),
    aws: readAws(read),
  }
}

function readInboundWebhook(read: Reading): PurchasesConfig['inboundWebhook'] {
  const names = ['BERTH_INBOUND_WEBHOOK_SECRET', 'BERTH_INBOUND_WEBHOOK_MAPPING'] as const
  if (!areAllSet(read, names)) return undefined
  const secrets = secretsOf(read, 'BERTH_INBOUND_WEBHOOK_SECRET')
  const mapping = readMappingFile(read)
  return mapping === undefined || secrets.length === 0 ? undefined : { secrets, mapping }
}

function readStripe(read: Reading): PurchasesConfig['stripe'] {
  const apiUrl = readApiUrl(read, 'BERTH_STRIPE_API_URL', 'https://api.stripe.com')
  if (!areAllSet(read, ['BERTH_STRIPE_WEBHOOK_SECRET', 'BERTH_STRIPE_API_KEY'])) return undefined
  const apiKey = secretOf(read, 'BERTH_STRIPE_API_KEY')
  const secrets = wordsOf(secretOf(read, 'BERTH_STRIPE_WEBHOOK_SECRET'))
  if (!secrets.every((one) => /^whsec_.{16,}/.test(one))) {
    fault(read, 'BERTH_STRIPE_WEBHOOK_SECRET', 'must be the whsec_… of the endpoint at Stripe')
  }
  if (apiKey === undefined || secrets.length === 0) return undefined
  if (/^[rs]k_(live|test)_\w+$/.test(apiKey)) return { secrets, apiKey, apiUrl }
  const kinds = 'rk_live_…, rk_test_…, sk_live_… or sk_test_…'
  fault(read, 'BERTH_STRIPE_API_KEY', `must be an API key of Stripe: ${kinds}`)
  return undefined
}

function readAzure(read: Reading): PurchasesConfig['azure'] {
  const names = ['BERTH_AZURE_TENANT_ID', 'BERTH_AZURE_CLIENT_ID', 'BERTH_AZURE_CLIENT_SECRET']
  const apiUrl = readApiUrl(read, 'BERTH_AZURE_API_URL', 'https://marketplaceapi.microsoft.com')
  const loginUrl = readApiUrl(read, 'BERTH_AZURE_LOGIN_URL', 'https://login.microsoftonline.com')
  if (!areAllSet(read, names)) return undefined
  const [tenantId = '', clientId = ''] = names.slice(0, 2).map((name) => textOf(read, name))
  const clientSecret = secretOf(read, 'BERTH_AZURE_CLIENT_SECRET')
  for (const [name, id] of [['TENANT', tenantId] as const, ['CLIENT', clientId] as const]) {
    if (!/^[0-9a-f-]{36}$/i.test(id)) fault(read, `BERTH_AZURE_${name}_ID`, 'must be a GUID')
  }
  if (clientSecret === undefined) return undefined
  return { tenantId, clientId, clientSecret, apiUrl, loginUrl }
}

const IN_AWS = [
  'BERTH_AWS_PRODUCT_CODE',
  'BERTH_AWS_ACCESS_KEY_ID',
  'BERTH_AWS_SECRET_ACCESS_KEY',
] as const

function readAws(read: Reading): PurchasesConfig['aws'] {
  const region = textOf(read, 'BERTH_AWS_REGION') ?? 'us-east-1'
  if (!/^[a-z]{2}(?:-[a-z]+)+-\d$/.test(region)) {
    fault(read, 'BERTH_AWS_REGION', 'must be a region of AWS (us-east-1)')
  }
  const apiUrl = (name: 'METERING' | 'ENTITLEMENT') => {
    const host = `${name.toLowerCase()}.marketplace.${region}.amazonaws.com`
    return readApiUrl(read, `BERTH_AWS_${name}_URL`, `https://${host}`)
  }
  const urls = { meteringUrl: apiUrl('METERING'), entitlementUrl: apiUrl('ENTITLEMENT') }
  if (!areAllSet(read, IN_AWS)) return undefined
  const productCode = textOf(read, 'BERTH_AWS_PRODUCT_CODE') ?? ''
  const accessKeyId = textOf(read, 'BERTH_AWS_ACCESS_KEY_ID') ?? ''
  const secretAccessKey = secretOf(read, 'BERTH_AWS_SECRET_ACCESS_KEY')
  if (!/^\w{1,100}$/.test(productCode)) {
    fault(read, 'BERTH_AWS_PRODUCT_CODE', 'must be the code of the product, letters and digits')
  }
  if (!/^\w{16,128}$/.test(accessKeyId)) {
    fault(read, 'BERTH_AWS_ACCESS_KEY_ID', 'must be the id of an access key (AKIA…)')
  }
  if (secretAccessKey === undefined) return undefined
  return { ...urls, region, productCode, accessKeyId, secretAccessKey }
}

/** Keys travel with every call. */
function readApiUrl(read: Reading, name: string, otherwise: string): string {
  return (safeUrlOf(read, name) ?? otherwise).replace(/\/+$/, '')
}

/** All or none: what is missing beside another is named. */
function areAllSet(read: Reading, names: readonly string[]): boolean {
  const set = names.filter((name) => isSet(read, name))
  if (set.length === 0) return false
  for (const name of names) {
    if (!set.includes(name)) fault(read, name, `is required with ${set[0]}`)
  }
  return set.length === names.length
}

const SIGNING_SECRET = /^whsec_(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/
const LEAST_SECRET_BYTES = 24

/** Two, separated by a space, while one replaces the other. The value is not repeated in a fault. */
function secretsOf(read: Reading, name: string): readonly string[] {
  const secrets = wordsOf(secretOf(read, name))
  const isRight = (one: string) =>
    SIGNING_SECRET.test(one) && Buffer.from(one.slice(6), 'base64').length >= LEAST_SECRET_BYTES
  if (secrets.every(isRight)) return secrets
  fault(read, name, `must be whsec_ and at least ${LEAST_SECRET_BYTES} bytes in base64`)
  return []
}

const wordsOf = (text = '') => text.split(/\s+/).filter((one) => one !== '')

function readMappingFile(read: Reading): PurchaseMapping | undefined {
  const name = 'BERTH_INBOUND_WEBHOOK_MAPPING'
  const path = textOf(read, name)
  if (path === undefined) return undefined
  const written = readJsonFile(read, name, path)
  if (written === undefined) return undefined
  const outcome = readMapping(written.json)
  if ('mapping' in outcome) return outcome.mapping
  for (const { pointer, sentence } of outcome.faults) {
    fault(read, name, `names ${path}, in which ${pointer} ${sentence}`)
  }
  return undefined
}

function readJsonFile(
  read: Reading,
  name: string,
  path: string,
): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(readFileSync(path, 'utf8')) }
  } catch (error) {
    const why = error instanceof SyntaxError ? 'which is no JSON' : 'which cannot be read'
    fault(read, name, `names ${path}, ${why}: ${(error as Error).message}`)
    return undefined
  }
}
