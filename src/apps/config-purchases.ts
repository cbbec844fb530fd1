import { readFileSync } from 'node:fs'
import { type PurchaseMapping, readMapping } from '../domain/purchases/purchase-mapping.ts'
import { fault, isSet, type Reading, secretOf, textOf } from './environment.ts'

/** Systems that sell for the vendor: each undefined unless it is set up. */
export type PurchasesConfig = {
  readonly inboundWebhook:
    | { readonly secrets: readonly string[]; readonly mapping: PurchaseMapping }
    | undefined
}

export const PURCHASE_NAMES = [
  'BERTH_INBOUND_WEBHOOK_MAPPING',
  'BERTH_INBOUND_WEBHOOK_SECRET',
] as const

export function readPurchases(read: Reading): PurchasesConfig {
  return { inboundWebhook: readInboundWebhook(read) }
}

function readInboundWebhook(read: Reading): PurchasesConfig['inboundWebhook'] {
  const names = ['BERTH_INBOUND_WEBHOOK_SECRET', 'BERTH_INBOUND_WEBHOOK_MAPPING'] as const
  if (!areAllSet(read, names)) return undefined
  const secrets = secretsOf(read, 'BERTH_INBOUND_WEBHOOK_SECRET')
  const mapping = readMappingFile(read)
  return mapping === undefined || secrets.length === 0 ? undefined : { secrets, mapping }
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
  const secrets = (secretOf(read, name) ?? '').split(/\s+/).filter((one) => one !== '')
  const isRight = (one: string) =>
    SIGNING_SECRET.test(one) && Buffer.from(one.slice(6), 'base64').length >= LEAST_SECRET_BYTES
  if (secrets.every(isRight)) return secrets
  fault(read, name, `must be whsec_ and at least ${LEAST_SECRET_BYTES} bytes in base64`)
  return []
}

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
