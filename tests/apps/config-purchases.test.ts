import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readServiceConfig } from '../../src/apps/config.ts'
import { ConfigError, type Environment } from '../../src/apps/environment.ts'
import { awsListing, azureMarketplace, purchaseSources } from '../../src/apps/purchase-sources.ts'

const folder = mkdtempSync(join(tmpdir(), 'berth-purchases-'))
afterAll(() => rmSync(folder, { recursive: true }))

const SECRET = `whsec_${Buffer.from('a secret that two of us know').toString('base64')}`
const MAPPING = {
  order: {
    externalId: 'shop-{/number}',
    contact: { kind: 'customer', email: '{/email}' },
    lines: { line: { externalId: '1', sku: '{/sku}', name: '{/sku}', quantity: 1 } },
  },
}

function fileWith(text: string): string {
  const path = join(folder, crypto.randomUUID())
  writeFileSync(path, text)
  return path
}

const read = (environment: Environment) =>
  readServiceConfig({ BERTH_DEV_MAILBOX: 'true', ...environment })
const sourcesOf = (environment: Environment) =>
  purchaseSources(read(environment).purchases).map(({ name }) => name)

function faultsOf(environment: Environment): readonly string[] {
  try {
    read(environment)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.faults
    throw error
  }
}

test('No system sells for the vendor unless it is set up', () => {
  expect(sourcesOf({})).toEqual([])
})

describe('Stripe', () => {
  const BERTH_STRIPE_WEBHOOK_SECRET = 'whsec_the0endpoint0secret0of0a0test'
  const BERTH_STRIPE_API_KEY = 'rk_test_51Berth'
  const both = { BERTH_STRIPE_WEBHOOK_SECRET, BERTH_STRIPE_API_KEY }

  test('is on with a secret and a key', () => {
    expect(sourcesOf(both)).toEqual(['stripe'])
    expect(read(both).purchases.stripe?.apiUrl).toBe('https://api.stripe.com')
  })

  test.each<[string, Environment, RegExp]>([
    ['no key', { BERTH_STRIPE_WEBHOOK_SECRET }, /_API_KEY is required/],
    ['no secret', { BERTH_STRIPE_API_KEY }, /_WEBHOOK_SECRET is required/],
    [
      'a publishable key',
      { ...both, BERTH_STRIPE_API_KEY: 'pk_live_1' },
      /^(?!.*pk_live_1).*_API_KEY must/,
    ],
    [
      'a key sent in plain text',
      { ...both, BERTH_STRIPE_API_URL: 'http://stripe.example' },
      /_API_URL must begin/,
    ],
  ])('with %s is a fault', (_name, environment, fault) => {
    expect(faultsOf(environment)).toEqual([expect.stringMatching(fault)])
  })
})

describe('AWS Marketplace', () => {
  const all = {
    BERTH_AWS_PRODUCT_CODE: 'n0123examplexxxx',
    BERTH_AWS_ACCESS_KEY_ID: 'AKIAEXAMPLEEXAMPLE00',
    BERTH_AWS_SECRET_ACCESS_KEY: 'the-secret',
  }

  test('is on with a product and a key, and off without', () => {
    expect(awsListing(read({}).purchases)).toBeUndefined()
    expect(awsListing(read(all).purchases)).toBeDefined()
    expect(read({ ...all, BERTH_AWS_REGION: 'eu-west-1' }).purchases.aws).toMatchObject({
      meteringUrl: 'https://metering.marketplace.eu-west-1.amazonaws.com',
      entitlementUrl: 'https://entitlement.marketplace.eu-west-1.amazonaws.com',
    })
  })

  test.each<[string, Environment, RegExp]>([
    ['no secret', { ...all, BERTH_AWS_SECRET_ACCESS_KEY: '' }, /_ACCESS_KEY is required/],
    ['no region', { ...all, BERTH_AWS_REGION: 'evil.example/' }, /_REGION must be/],
    ['no code', { ...all, BERTH_AWS_PRODUCT_CODE: 'a b' }, /_PRODUCT_CODE must be/],
    ['plain text', { ...all, BERTH_AWS_METERING_URL: 'http://aws.example' }, /_URL must begin/],
  ])('with %s is a fault', (_name, environment, fault) => {
    expect(faultsOf(environment)).toEqual([expect.stringMatching(fault)])
  })
})

describe('Azure Marketplace', () => {
  const all = {
    BERTH_AZURE_TENANT_ID: '11111111-1111-4111-8111-111111111111',
    BERTH_AZURE_CLIENT_ID: '22222222-2222-4222-8222-222222222222',
    BERTH_AZURE_CLIENT_SECRET: 'the-secret',
  }

  test('is on with the application of the offer, and off without', () => {
    expect(azureMarketplace(read({}).purchases)).toBeUndefined()
    expect(azureMarketplace(read(all).purchases)).toBeDefined()
    expect(read(all).purchases.azure).toMatchObject({
      apiUrl: 'https://marketplaceapi.microsoft.com',
      loginUrl: 'https://login.microsoftonline.com',
    })
  })

  test.each<[string, Environment, RegExp]>([
    ['no secret', { ...all, BERTH_AZURE_CLIENT_SECRET: '' }, /_CLIENT_SECRET is required/],
    ['a tenant by name', { ...all, BERTH_AZURE_TENANT_ID: 'harbour' }, /_TENANT_ID must be a GUID/],
    [
      'plain text',
      { ...all, BERTH_AZURE_LOGIN_URL: 'http://login.example' },
      /_LOGIN_URL must begin/,
    ],
  ])('with %s is a fault', (_name, environment, fault) => {
    expect(faultsOf(environment)).toEqual([expect.stringMatching(fault)])
  })
})

describe('The signed webhook', () => {
  const BERTH_INBOUND_WEBHOOK_MAPPING = fileWith(JSON.stringify(MAPPING))

  test('is on with a secret, or a file of one, and a mapping', () => {
    const BERTH_INBOUND_WEBHOOK_SECRET = `${SECRET} ${SECRET}`
    const inline = { BERTH_INBOUND_WEBHOOK_SECRET, BERTH_INBOUND_WEBHOOK_MAPPING }
    expect(sourcesOf(inline)).toEqual(['webhook'])
    expect(read(inline).purchases.inboundWebhook?.secrets).toEqual([SECRET, SECRET])
    const BERTH_INBOUND_WEBHOOK_SECRET_FILE = fileWith(`${SECRET}\n`)
    const fromFile = { BERTH_INBOUND_WEBHOOK_SECRET_FILE, BERTH_INBOUND_WEBHOOK_MAPPING }
    expect(sourcesOf(fromFile)).toEqual(['webhook'])
  })

  test.each<[string, Environment, RegExp]>([
    ['no mapping', { BERTH_INBOUND_WEBHOOK_SECRET: SECRET }, /_MAPPING is required/],
    ['no secret', { BERTH_INBOUND_WEBHOOK_MAPPING }, /_SECRET is required/],
    [
      'a short secret, which is not repeated',
      { BERTH_INBOUND_WEBHOOK_SECRET: 'whsec_c2hvcnQ=', BERTH_INBOUND_WEBHOOK_MAPPING },
      /^(?!.*c2hvcnQ).*_SECRET must be whsec_/,
    ],
    [
      'no file',
      { BERTH_INBOUND_WEBHOOK_SECRET: SECRET, BERTH_INBOUND_WEBHOOK_MAPPING: '/nowhere/m.json' },
      /_MAPPING names \/nowhere\/m\.json, which cannot be read/,
    ],
    [
      'no JSON',
      { BERTH_INBOUND_WEBHOOK_SECRET: SECRET, BERTH_INBOUND_WEBHOOK_MAPPING: fileWith('{') },
      /which is no JSON/,
    ],
  ])('with %s is a fault', (_name, environment, fault) => {
    expect(faultsOf(environment)).toEqual([expect.stringMatching(fault)])
  })

  test('has every fault of its mapping named with its place', () => {
    const { line } = MAPPING.order.lines
    const path = fileWith(
      JSON.stringify({
        order: {
          ...MAPPING.order,
          externalId: '{number}',
          lines: { line: { ...line, sku: true } },
        },
      }),
    )
    expect(
      faultsOf({ BERTH_INBOUND_WEBHOOK_SECRET: SECRET, BERTH_INBOUND_WEBHOOK_MAPPING: path }),
    ).toEqual([
      expect.stringMatching(/in which \/order\/externalId has \{number\}/),
      expect.stringMatching(/in which \/order\/lines\/line\/sku must be a text/),
    ])
  })
})
