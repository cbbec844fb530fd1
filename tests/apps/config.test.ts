import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readServiceConfig, SETTING_NAMES } from '../../src/apps/config.ts'
import { readStorageConfig } from '../../src/apps/config-storage.ts'
import { ConfigError, type Environment } from '../../src/apps/environment.ts'
import { keptSecret } from '../../src/apps/kept-secret.ts'

const folder = mkdtempSync(join(tmpdir(), 'berth-config-'))
afterAll(() => rmSync(folder, { recursive: true }))

const SECRET = 'thirty-two characters or more than that'

function faultsOf(environment: Environment): readonly string[] {
  try {
    readServiceConfig(environment)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.faults
    throw error
  }
}

test('with the development mailbox nothing else needs to be set', () => {
  const config = readServiceConfig({ BERTH_DEV_MAILBOX: 'true' })
  expect(config).toMatchObject({
    host: '127.0.0.1',
    port: 8080,
    adminPort: 8081,
    publicUrl: 'http://127.0.0.1:8080',
    databaseUrl: undefined,
    smtpUrl: undefined,
  })
  expect(config.dataDirectory).toBe(join(import.meta.dirname, '../../data'))
})

test('every fault is named at once', () => {
  const faults = faultsOf({
    BERTH_PORT: 'x',
    BERTH_PROT: '80',
    LOG_LEVEL: 'loud',
    BERTH_TARGET_URL: 'ftp://vendor.example',
  })
  for (const name of [
    'BERTH_PORT',
    'BERTH_PROT',
    'LOG_LEVEL',
    'BERTH_TARGET_URL',
    'BERTH_TARGET_SECRET',
    'BERTH_SMTP_URL',
  ]) {
    expect(faults.filter((fault) => fault.startsWith(`${name} `))).toHaveLength(1)
  }
})

test.each([
  [
    'a mailbox that shows codes on an open host',
    { BERTH_DEV_MAILBOX: 'true', BERTH_HOST: '0.0.0.0', BERTH_PUBLIC_URL: 'https://b.example' },
    'BERTH_DEV_MAILBOX',
  ],
  [
    'an open host without the address for links',
    { BERTH_HOST: '0.0.0.0', BERTH_SMTP_URL: 'smtp://m.example', BERTH_MAIL_FROM: 'a@b.example' },
    'BERTH_PUBLIC_URL',
  ],
  ['no way to send mail', {}, 'BERTH_SMTP_URL'],
  ['mail without a sender', { BERTH_SMTP_URL: 'smtp://m.example' }, 'BERTH_MAIL_FROM'],
  [
    'one port for two things',
    { BERTH_DEV_MAILBOX: 'true', BERTH_PORT: '9000', BERTH_ADMIN_PORT: '9000' },
    'BERTH_ADMIN_PORT',
  ],
  [
    'an address to call for a target that is not called',
    { BERTH_DEV_MAILBOX: 'true', BERTH_TARGET: 'events', BERTH_TARGET_URL: 'https://v.example' },
    'BERTH_TARGET_URL',
  ],
  [
    'a target that nobody knows',
    { BERTH_DEV_MAILBOX: 'true', BERTH_TARGET: 'pigeon' },
    'BERTH_TARGET',
  ],
  ['a short secret', { BERTH_DEV_MAILBOX: 'true', BERTH_SECRET: 'short' }, 'BERTH_SECRET'],
  [
    'a foreign database in production without a secret',
    {
      BERTH_DEV_MAILBOX: 'true',
      NODE_ENV: 'production',
      DATABASE_URL: 'postgres://d.example/berth',
    },
    'BERTH_SECRET',
  ],
] satisfies [string, Environment, string][])('%s is refused', (_, environment, name) => {
  expect(faultsOf(environment)).toEqual([expect.stringMatching(new RegExp(`^${name} `))])
})

test('the target is the one that is named, else the one whose settings are there, else events', () => {
  const read = (settings: Environment) =>
    readServiceConfig({ BERTH_DEV_MAILBOX: 'true', ...settings }).target
  const http = { BERTH_TARGET_URL: 'https://v.example/berth', BERTH_TARGET_SECRET: 'whsec_AAAA' }
  const called = { kind: 'http', url: http.BERTH_TARGET_URL, secret: http.BERTH_TARGET_SECRET }
  expect(read({})).toEqual({ kind: 'events' })
  expect(read({ BERTH_TARGET: 'events' })).toEqual({ kind: 'events' })
  expect(read(http)).toEqual(called)
  expect(read({ ...http, BERTH_TARGET: 'http' })).toEqual(called)
  const scim = { BERTH_SCIM_URL: 'https://scim.v.example/v2', BERTH_SCIM_TOKEN: 'a-token' }
  const server = { kind: 'scim', url: scim.BERTH_SCIM_URL, token: scim.BERTH_SCIM_TOKEN }
  expect(read(scim)).toEqual({ ...server, isExtended: false })
  expect(read({ ...scim, BERTH_SCIM_EXTENSION: 'true' })).toEqual({ ...server, isExtended: true })
  const mailbox = { BERTH_DEV_MAILBOX: 'true' }
  expect(faultsOf({ ...mailbox, BERTH_TARGET: 'scim' })).toHaveLength(2)
  expect(faultsOf({ ...mailbox, ...scim, ...http })).toHaveLength(2)
  const plain = { ...mailbox, ...scim, BERTH_SCIM_URL: 'http://scim.v.example/v2' }
  expect(faultsOf(plain)[0]).toContain('must begin with https://')
  expect(faultsOf({ ...mailbox, ...scim, BERTH_SCIM_TOKEN: 'a token' })[0]).not.toContain('a token')
  expect(faultsOf({ BERTH_DEV_MAILBOX: 'true', BERTH_TARGET: 'http' })).toHaveLength(2)
})

test('name servers are addresses, with a port or without', () => {
  const read = (servers: string) =>
    readServiceConfig({ BERTH_DEV_MAILBOX: 'true', BERTH_DNS_SERVERS: servers }).dnsServers
  const right = ['192.0.2.53', '192.0.2.54:5353', '[2001:db8::53]:53', '2001:db8::54']
  expect(read(right.join(', '))).toEqual(right)
  for (const wrong of ['ns.example', '192.0.2.53:0', '192.0.2.53:99999', '[192.0.2.1', '1.2.3']) {
    expect(faultsOf({ BERTH_DEV_MAILBOX: 'true', BERTH_DNS_SERVERS: wrong })).toHaveLength(1)
  }
})

test('a secret may come from a file, but not from two places', () => {
  const file = join(folder, 'a-secret')
  writeFileSync(file, `${SECRET}\n`)
  expect(readStorageConfig({ BERTH_SECRET_FILE: file }).secret).toBe(SECRET)
  expect(
    faultsOf({ BERTH_DEV_MAILBOX: 'true', BERTH_SECRET: SECRET, BERTH_SECRET_FILE: file }),
  ).toEqual(['BERTH_SECRET and BERTH_SECRET_FILE are both set: say which.'])
})

test('a fault never repeats a password', () => {
  const faults = faultsOf({
    BERTH_DEV_MAILBOX: 'true',
    DATABASE_URL: 'mysql://u:hunter2@d.example',
  })
  expect(faults).toHaveLength(1)
  expect(faults.join()).not.toContain('hunter2')
})

test('the secret is made once and only its owner may read it', async () => {
  const directory = join(folder, 'data')
  const [one, other] = await Promise.all([keptSecret(directory), keptSecret(directory)])
  expect(one).toBe(other)
  expect(one.length).toBeGreaterThanOrEqual(32)
  expect(await keptSecret(directory)).toBe(one)
  expect(statSync(join(directory, 'secret')).mode & 0o777).toBe(0o600)
})

test('every setting is explained in docs/operating.md', () => {
  const text = readFileSync(join(import.meta.dirname, '../../docs/operating.md'), 'utf8')
  const names = [...SETTING_NAMES, 'DATABASE_URL', 'LOG_LEVEL']
  expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([])
})

const OIDC = {
  BERTH_DEV_MAILBOX: 'true',
  BERTH_OIDC_ISSUER: 'https://login.vendor.example/realms/staff',
  BERTH_OIDC_CLIENT_ID: 'berth',
  BERTH_OIDC_ADMIN_GROUPS: 'berth-admins, it',
}

test('a sign-in provider is read with its groups, and closes the way of codes', () => {
  expect(readServiceConfig({ BERTH_DEV_MAILBOX: 'true' }).oidc).toBeUndefined()
  expect(readServiceConfig({ ...OIDC, BERTH_OIDC_CLIENT_SECRET: 'secret' }).oidc).toEqual({
    issuer: 'https://login.vendor.example/realms/staff',
    clientId: 'berth',
    clientSecret: 'secret',
    name: 'login.vendor.example',
    scope: 'openid profile email',
    groupsClaim: 'groups',
    groupsOf: { viewer: [], reviewer: [], admin: ['berth-admins', 'it'] },
    isCodeOpen: false,
  })
})

test.each([
  [{ BERTH_OIDC_ISSUER: 'http://login.vendor.example' }, 'BERTH_OIDC_ISSUER must begin with https'],
  [{ BERTH_OIDC_ISSUER: 'login.vendor.example' }, 'BERTH_OIDC_ISSUER must be a URL'],
  [{ BERTH_OIDC_CLIENT_ID: '' }, 'BERTH_OIDC_CLIENT_ID is required'],
  [{ BERTH_OIDC_ADMIN_GROUPS: ' , ' }, 'BERTH_OIDC_ADMIN_GROUPS is required'],
  [{ BERTH_OIDC_SCOPES: 'profile' }, 'BERTH_OIDC_SCOPES must name openid'],
  [{ BERTH_OIDC_ALSO_CODES: 'yes' }, 'BERTH_OIDC_ALSO_CODES must be true or false'],
  [{ BERTH_OIDC_ISSUER: undefined }, 'BERTH_OIDC_CLIENT_ID says nothing without'],
])('with %j the start is refused', (changes, sentence) => {
  expect(faultsOf({ ...OIDC, ...changes }).join('\n')).toContain(sentence)
})

test('a provider on loopback may speak plain http', () => {
  const oidc = { ...OIDC, BERTH_OIDC_ISSUER: 'http://[::1]:4000' }
  expect(faultsOf(oidc)).toEqual([])
})
