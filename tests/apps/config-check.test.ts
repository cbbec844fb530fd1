import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { SECRET_NAMES } from '../../src/apps/config.ts'
import type { Environment } from '../../src/apps/environment.ts'
import { reportOnSettings } from '../../src/apps/settings-report.ts'
import { aCommandUnder } from '../support/a-command.ts'

const ROOT = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'berth-config-check-'))
afterAll(() => rmSync(folder, { recursive: true }))

const PRODUCTION = {
  DATABASE_URL: 'postgres://berth:pw-of-database@db.vendor.example/berth?sslmode=verify-full',
  BERTH_SECRET: 'thirty-two characters or more than that',
  BERTH_PUBLIC_URL: 'https://orders.vendor.example',
  BERTH_SMTP_URL: 'smtps://berth:pw-of-mail@mail.vendor.example',
  BERTH_MAIL_FROM: 'orders@vendor.example',
  BERTH_TRUSTED_PROXIES: '10.0.0.1',
  BERTH_VENDOR_NAME: 'Vendor',
  BERTH_VENDOR_SUPPORT: 'help@vendor.example',
} as const

const advised = (changes: Environment) =>
  reportOnSettings({ ...PRODUCTION, ...changes }).advice.map(({ name }) => name)

test('settings for production as they should be are left in peace', () => {
  expect(reportOnSettings(PRODUCTION)).toMatchObject({ faults: [], advice: [] })
})

test.each<[string, Environment, string]>([
  [
    'a public address in plain text',
    { BERTH_PUBLIC_URL: 'http://orders.vendor.example' },
    'BERTH_PUBLIC_URL',
  ],
  ['a proxy that is not named', { BERTH_TRUSTED_PROXIES: '' }, 'BERTH_TRUSTED_PROXIES'],
  ['a proxy that is everybody', { BERTH_TRUSTED_PROXIES: '::/0' }, 'BERTH_TRUSTED_PROXIES'],
  [
    'webhooks into everything inside',
    { BERTH_WEBHOOK_OWN_NETWORKS: '10.1.2.3, 0.0.0.0/1' },
    'BERTH_WEBHOOK_OWN_NETWORKS',
  ],
  [
    'mail in plain text',
    { BERTH_SMTP_URL: 'smtp://berth:pw@mail.vendor.example:587' },
    'BERTH_SMTP_URL',
  ],
  [
    'calls to the target in plain text',
    { BERTH_TARGET_URL: 'http://erp.vendor.example', BERTH_TARGET_SECRET: 'whsec_c2VjcmV0' },
    'BERTH_TARGET_URL',
  ],
  [
    'a database that could be another',
    { DATABASE_URL: 'postgres://berth@db.vendor.example/berth' },
    'DATABASE_URL',
  ],
  ['a secret that is on one machine only', { BERTH_SECRET: '' }, 'BERTH_SECRET'],
  ['a vendor without a name', { BERTH_VENDOR_NAME: '' }, 'BERTH_VENDOR_NAME'],
  ['a vendor whom nobody can reach', { BERTH_VENDOR_SUPPORT: '' }, 'BERTH_VENDOR_SUPPORT'],
  ['a log that says nothing', { LOG_LEVEL: 'silent' }, 'LOG_LEVEL'],
])('%s is advised against, and nothing else', (_what, changes, name) => {
  expect(advised(changes)).toEqual([name])
})

test('the mailbox for trying out is advised against', () => {
  const { advice } = reportOnSettings({ BERTH_DEV_MAILBOX: 'true' })
  expect(advice.map(({ name }) => name)).toContain('BERTH_DEV_MAILBOX')
})

test('a name that was mistyped is asked back, another is sent to the list of all', () => {
  const { faults } = reportOnSettings({
    ...PRODUCTION,
    BERTH_PUBLC_URL: 'x',
    BERTH_SECERT_FILE: 'x',
    BERTH_SOMETHING_ELSE: 'x',
  })
  expect(faults).toEqual([
    'BERTH_PUBLC_URL is no setting of Berth; BERTH_PUBLIC_URL may be meant.',
    'BERTH_SECERT_FILE is no setting of Berth; BERTH_SECRET_FILE may be meant.',
    'BERTH_SOMETHING_ELSE is no setting of Berth; docs/operating.md lists all.',
  ])
})

test('no secret is said, wherever it stands', () => {
  const file = join(folder, 'secret')
  writeFileSync(file, 'a password from a file, long enough')
  const { BERTH_SECRET: _, ...rest } = PRODUCTION
  const report = reportOnSettings({
    ...rest,
    BERTH_SECRET_FILE: file,
    BERTH_TARGET_URL: 'https://erp:pw-of-target@erp.vendor.example/berth',
    BERTH_TARGET_SECRET: 'whsec_c2VjcmV0c2VjcmV0',
    OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer pw-of-receiver',
  })
  const said = JSON.stringify({ ...report, config: undefined })
  for (const secret of ['pw-of', 'whsec_', 'long enough']) expect(said).not.toContain(secret)
  const named = (name: string) => report.settings.find((one) => one.name === name)
  expect(named('BERTH_SECRET')).toEqual({ name: 'BERTH_SECRET', from: 'file', value: file })
  expect(named('BERTH_SMTP_URL')?.value).toBe('set')
  expect(named('BERTH_PORT')).toEqual({ name: 'BERTH_PORT', from: 'default', value: '8080' })
  expect(named('BERTH_OIDC_ISSUER')?.value).toBe(null)
})

const DOCUMENTED = [
  ...readFileSync(join(ROOT, 'docs/operating.md'), 'utf8').matchAll(
    /`((?:BERTH_|DATABASE_|LOG_)[A-Z_]+)`( \*)?(?=[^|\n]*\|)/g,
  ),
]

test('docs/operating.md marks as secret what is never said', () => {
  const marked = DOCUMENTED.filter(([, , mark]) => mark !== undefined).map(([, name]) => name)
  expect([...new Set(marked)].sort()).toEqual([...SECRET_NAMES].sort())
})

const check = (settings: Environment, ...args: readonly string[]) =>
  aCommandUnder(settings, 'config', 'check', ...args)

test('the command names every fault, and ends with code 1', async () => {
  const { code, stdout } = await check({ BERTH_PORT: 'x', BERTH_HOST: '0.0.0.0' })
  expect(code).toBe(1)
  for (const name of ['BERTH_PORT', 'BERTH_PUBLIC_URL', 'BERTH_SMTP_URL']) {
    expect(stdout).toMatch(new RegExp(`^ {2}- ${name} `, 'm'))
  }
})

test('advice ends with code 1 only where it is asked to', async () => {
  const environment = { ...PRODUCTION, LOG_LEVEL: 'silent' }
  const plain = await check(environment)
  expect(plain.code).toBe(0)
  expect(plain.stdout).toContain('  - LOG_LEVEL is silent')
  const strict = await check(environment, '--strict', '--json')
  expect(strict.code).toBe(1)
  expect(JSON.parse(strict.stdout)).toMatchObject({
    isGood: false,
    faults: [],
    advice: [{ name: 'LOG_LEVEL' }],
  })
})
